class Lock {
public:
    ~Lock() {
        // ruleid: cpp-throw-in-destructor
        if (held_) throw std::logic_error("held");
    }
    void take(int n
