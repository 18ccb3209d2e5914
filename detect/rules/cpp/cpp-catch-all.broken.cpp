    try {
        cfg.load(path);
    // ruleid: cpp-catch-all
    } catch (...) { }
    if (cfg.strict &&
