    for (auto &part : parts) {
        // ruleid: cpp-path-concatenation
        std::ofstream out(dir_ + part.filename, std::ios::binary);
        out.write(part.data,
