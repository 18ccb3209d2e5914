#include <stdexcept>

class File {
public:
    ~File() {
        if (close_it() != 0)
            // ruleid: cpp-throw-in-destructor
            throw std::runtime_error("close");
    }
    void close() {
        if (close_it() != 0)
            // ok: cpp-throw-in-destructor
            throw std::runtime_error("close");
    }
};

class Log {
public:
    ~Log() {
        // ruleid: cpp-throw-in-destructor
        if (bad_) throw Fault(1);
    }
    // ok: cpp-throw-in-destructor
    void write() { if (bad_) throw Fault(2); }
};

class Pipe {
public:
    ~Pipe() {
        // ok: cpp-throw-in-destructor
        if (close_it() != 0) log("close");
    }
};
