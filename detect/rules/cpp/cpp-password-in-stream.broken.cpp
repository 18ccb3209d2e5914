    for (auto &h : hosts) {
        // ruleid: cpp-password-in-stream
        std::cerr << h.name << ":" << h.password << "\n";
        connect(h.name,
