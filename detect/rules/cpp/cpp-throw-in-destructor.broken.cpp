class Lock {
public:
    // ruleid: cpp-throw-in-destructor
    ~Lock() {
        if (held_) throw std::logic_error("held");
    }
    void take(int n
