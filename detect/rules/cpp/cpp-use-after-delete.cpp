void close(Session *s, int *table) {
    // ruleid: cpp-use-after-delete
    delete s;
    s->log("closed");
    // ruleid: cpp-use-after-delete
    delete[] table;
    int first = table[0];
}

void good(Session *s) {
    s->log("closed");
    // ok: cpp-use-after-delete
    delete s;
    s = new Session();
    s->log("open");
    // ok: cpp-use-after-delete
    delete s;
    // ok: cpp-use-after-delete
    auto p = std::make_unique<Session>();
    p->log("x");
}
