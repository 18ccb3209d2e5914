#include <memory>
#include <string>
#include <utility>

size_t push(std::vector<std::string> &all, std::string text) {
    // ruleid: cpp-use-after-move
    all.push_back(std::move(text));
    return text.size();
}

void hand(Queue &q, std::unique_ptr<Job> job) {
    // ruleid: cpp-use-after-move
    q.add(std::move(job));
    job->log("queued");
}

size_t good(std::vector<std::string> &all, std::string text) {
    size_t n = text.size();
    // ok: cpp-use-after-move
    all.push_back(std::move(text));
    text = "again";
    // ok: cpp-use-after-move
    all.push_back(text);
    // ok: cpp-use-after-move
    return n + text.size();
}
