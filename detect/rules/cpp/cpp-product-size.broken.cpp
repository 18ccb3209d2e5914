// ruleid: cpp-product-size
int count = header.rows * header.cols;
cells.resize(count);
in.read(reinterpret_cast<char *>(cells.data()),
