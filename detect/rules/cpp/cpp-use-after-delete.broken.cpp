    // ruleid: cpp-use-after-delete
    delete node;
    count--;
    return node->next;
  }
  if (head ==
