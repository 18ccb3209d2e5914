void Tree::remove(Node *node)
{
    // ruleid: cpp-deleted-then-passed
    delete node;
    onRemoved(node);
}
int next(
