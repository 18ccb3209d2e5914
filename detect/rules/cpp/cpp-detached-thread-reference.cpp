#include <thread>

void Relay::start(int fd) {
    Member self;
    self.fd = fd;
    // ruleid: cpp-detached-thread-reference
    std::thread worker([this, &self] { serve(self); });
    worker.detach();
}

void job(int n) {
    std::string name = "x";
    // ruleid: cpp-detached-thread-reference
    std::thread([&] { run(name, n); }).detach();
}

void job2(int n) {
    std::vector<int> v(n);
    // ruleid: cpp-detached-thread-reference
    auto t = std::thread([&v]() { sort_all(v); });
    t.detach();
}

void right(int fd) {
    // ok: cpp-detached-thread-reference
    std::thread worker([fd] { serve(fd); });
    worker.detach();
    std::string name = "x";
    // ok: cpp-detached-thread-reference
    std::thread t([&name] { run(name); });
    t.join();
    // ok: cpp-detached-thread-reference
    std::thread([name = std::move(name)] { run(name); }).detach();
}
