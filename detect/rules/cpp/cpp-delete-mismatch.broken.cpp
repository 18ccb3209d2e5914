    buffer = new char[size];
    in.read(buffer, size);
    // ruleid: cpp-delete-mismatch
    free(buffer);
    for (int i = 0; i < in.gcount();
