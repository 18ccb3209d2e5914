    // ruleid: cpp-fixed-seed
    std::mt19937_64 rng = std::mt19937_64(42);
    for (int i = 0; i < n; i++) {
        v.push_back(rng() %
