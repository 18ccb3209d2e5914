class Cache {
public:
    std::string get(const std::string &k)
    {
        std::lock_guard<std::mutex> lock(mutex_);
        return map_[k];
    }
    void put(const std::string &k, const std::string &v)
    {
        // ruleid: cpp-unlocked-change
        map_[k] = v;
    }
private:
    std::mutex mutex_;
    std::map<std::string, std::string> map_;
};
void fill(Cache
