#include <cstddef>

// ruleid: cpp-owning-class-copy
class Buffer {
public:
    explicit Buffer(std::size_t n) : size_(n), data_(new char[n]) {}
    ~Buffer() { delete[] data_; }
    char *data() { return data_; }
private:
    std::size_t size_;
    char *data_;
};

// ruleid: cpp-owning-class-copy
struct Node {
    char *value = nullptr;
    ~Node() { free(value); }
};

// ruleid: cpp-owning-class-copy
class Image {
public:
    Image(int w, int h) { pixels_ = new int[w * h]; }
    ~Image()
    {
        close();
        delete[] pixels_;
    }
private:
    void close();
    int *pixels_;
};

// ok: cpp-owning-class-copy
class Kept {
public:
    explicit Kept(std::size_t n) : data_(new char[n]) {}
    Kept(const Kept &) = delete;
    Kept &operator=(const Kept &) = delete;
    ~Kept() { delete[] data_; }
private:
    char *data_;
};

// ok: cpp-owning-class-copy
class Vec {
public:
    ~Vec() { close(); }
private:
    void close();
    std::vector<char> data_;
};

// ok: cpp-owning-class-copy
class Own {
public:
    Own(const Own &o);
    Own &operator=(const Own &o);
    ~Own() { delete p_; }
private:
    int *p_;
};
