std::unique_lock<std::mutex> lock(mutex_);
// ruleid: cpp-wait-without-condition
if (queue_.empty())
    cv_.wait(lock);
Job job = queue_.front();
if (
