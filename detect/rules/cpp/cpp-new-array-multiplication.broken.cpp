    size_t rowSpan = dst.getWidth() * bytes;
    // ruleid: cpp-new-array-multiplication
    uchar *tmp = new uchar[rowSpan * height];
    for (size_t y = 0; y < height; y++) {
        memcpy(tmp + y * rowSpan,
