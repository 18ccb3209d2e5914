void Room::sweep() {
    // ruleid: cpp-iterator-invalidated
    for (std::list<User>::iterator it = users.begin(); it != users.end(); it++) {
        if (it->gone)
            users.erase(it);
    }
    if (users.size() <
