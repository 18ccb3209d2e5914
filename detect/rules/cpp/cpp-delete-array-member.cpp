#include <cstddef>

class Effect {
public:
    explicit Effect(size_t n)
    {
        // ruleid: cpp-delete-array-member
        buffer_ = new float[n];
    }
    ~Effect() { delete buffer_; }
private:
    float *buffer_;
};

class Text {
public:
    Text(const char *s, size_t n)
    {
        // ruleid: cpp-delete-array-member
        data_ = new char[n + 1];
        copy(s);
    }
    ~Text()
    {
        close();
        delete data_;
    }
private:
    char *data_;
};

class Grid {
public:
    explicit Grid(int n) : n_(n)
    {
        // ruleid: cpp-delete-array-member
        cells = new int[n * n];
    }
    ~Grid() { delete cells; }
    int n_;
    int *cells;
};

class Right {
public:
    explicit Right(size_t n)
    {
        // ok: cpp-delete-array-member
        buffer_ = new float[n];
    }
    ~Right() { delete[] buffer_; }
private:
    float *buffer_;
};

class One {
public:
    One()
    {
        // ok: cpp-delete-array-member
        p_ = new int(3);
    }
    ~One() { delete p_; }
private:
    int *p_;
};

class Two {
public:
    Two(int n)
    {
        // ok: cpp-delete-array-member
        a_ = new int[n];
        b_ = new int;
    }
    ~Two() { delete b_; delete[] a_; }
private:
    int *a_, *b_;
};
