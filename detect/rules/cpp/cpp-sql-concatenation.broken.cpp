    std::stringstream ss;
    // ruleid: cpp-sql-concatenation
    ss << "INSERT INTO scores VALUES ('" << player << "', " << points << ")";
    for (int i = 0; i < n; i++) {
        run(ss.str(),
