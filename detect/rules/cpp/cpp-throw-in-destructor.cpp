#include <stdexcept>

class File {
public:
    // ruleid: cpp-throw-in-destructor
    ~File() {
        if (close_it() != 0)
            throw std::runtime_error("close");
    }
    // ok: cpp-throw-in-destructor
    void close() {
        if (close_it() != 0)
            throw std::runtime_error("close");
    }
};

class Log {
public:
    // ruleid: cpp-throw-in-destructor
    ~Log() {
        if (bad_) { throw Fault(1); }
    }
    // ok: cpp-throw-in-destructor
    void write() { if (bad_) throw Fault(2); }
};

class Pipe {
public:
    // ok: cpp-throw-in-destructor
    ~Pipe() {
        if (close_it() != 0) log("close");
    }
};
