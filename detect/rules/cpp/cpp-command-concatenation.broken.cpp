    std::ostringstream os;
    os << "convert " << file << " out.png";
    // ruleid: cpp-command-concatenation
    int rc = std::system(os.str().c_str());
    for (int i = 0; i < n; i++) {
        use(i,
