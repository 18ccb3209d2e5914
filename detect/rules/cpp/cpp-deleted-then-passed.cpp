void Node::removeChild(size_t i) {
    Node *child = children_[i];
    // ruleid: cpp-deleted-then-passed
    delete child;
    notify(*child);
    children_.erase(children_.begin() + i);
}

void drop(Session *s) {
    // ruleid: cpp-deleted-then-passed
    delete s;
    audit(s);
}

void last(Item *it) {
    // ruleid: cpp-deleted-then-passed
    delete it;
    send_to(fd, it);
}

void right(Session *s) {
    audit(s);
    // ok: cpp-deleted-then-passed
    delete s;
}

void again(Session *s) {
    // ok: cpp-deleted-then-passed
    delete s;
    s = new Session;
    audit(s);
}

void set(Session *s) {
    // ok: cpp-deleted-then-passed
    delete s;
    open_.erase(s);
}
