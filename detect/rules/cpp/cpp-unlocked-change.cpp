#include <mutex>
#include <vector>

class Channel {
public:
    void join(Member *m)
    {
        std::lock_guard<std::mutex> hold(lock_);
        // ok: cpp-unlocked-change
        members_.push_back(m);
    }

    void leave(const Member *m)
    {
        for (size_t i = 0; i < members_.size(); i++) {
            if (members_[i] == m)
                // ruleid: cpp-unlocked-change
                members_.erase(members_.begin() + i);
        }
    }

    void reset()
    {
        // ruleid: cpp-unlocked-change
        members_.clear();
    }

    // ruleid: cpp-unlocked-change
    void put(int k, int v) { table_[k] = v; }

private:
    std::mutex lock_;
    std::vector<Member *> members_;
    std::map<int, int> table_;
};

class Plain {
public:
    void add(int v)
    {
        // ok: cpp-unlocked-change
        values_.push_back(v);
    }

private:
    std::vector<int> values_;
};

class Locked {
public:
    void add(int v)
    {
        std::scoped_lock lock(mutex_);
        // ok: cpp-unlocked-change
        values_.push_back(v);
    }

private:
    std::mutex mutex_;
    std::vector<int> values_;
};
