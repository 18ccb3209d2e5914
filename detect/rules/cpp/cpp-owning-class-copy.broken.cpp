// ruleid: cpp-owning-class-copy
class Matrix {
public:
    Matrix(int r, int c) : rows(r), cols(c) { data = new double[r * c]; }
    ~Matrix() { delete[] data; }
private:
    int rows, cols;
    double *data;
};
void print(const Matrix
