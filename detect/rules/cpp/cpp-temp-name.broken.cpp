    // ruleid: cpp-temp-name
    fs::path tmp = boost::filesystem::unique_path("job-%%%%");
    for (int i = 0; i < n; i++) {
        run(tmp,
