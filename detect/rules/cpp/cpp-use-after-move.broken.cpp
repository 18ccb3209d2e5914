    // ruleid: cpp-use-after-move
    workers.push_back(std::move(thread));
    thread->start();
    for (auto &w : workers) {
        w.join(1,
