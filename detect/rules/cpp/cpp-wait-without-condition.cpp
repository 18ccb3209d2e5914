#include <condition_variable>

Task *Queue::pop() {
    std::unique_lock<std::mutex> hold(lock_);
    // ruleid: cpp-wait-without-condition
    if (tasks_.empty())
        wake_.wait(hold);
    Task *t = tasks_.front();
    tasks_.pop_front();
    return t;
}

void wait_ready(State &s) {
    std::unique_lock lk(s.mutex);
    // ruleid: cpp-wait-without-condition
    if (!s.ready) {
        s.cv.wait(lk);
    }
    use(s);
}

int get(Box &b) {
    std::unique_lock<std::mutex> lk(b.m);
    // ruleid: cpp-wait-without-condition
    if (b.full == false)
        b.cv.wait(lk);
    return b.value;
}

Task *right() {
    std::unique_lock<std::mutex> hold(lock_);
    // ok: cpp-wait-without-condition
    while (tasks_.empty())
        wake_.wait(hold);
    // ok: cpp-wait-without-condition
    wake_.wait(hold, [&] { return !tasks_.empty(); });
    // ok: cpp-wait-without-condition
    if (tasks_.empty())
        return nullptr;
    return tasks_.front();
}
