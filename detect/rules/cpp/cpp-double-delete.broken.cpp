std::shared_ptr<Peer> Peer::self() {
    // ruleid: cpp-double-delete
    auto me = std::shared_ptr<Peer>(this);
    if (me.use_count() >
