    // ruleid: cpp-container-changed-in-loop
    for (std::list<Count>::iterator it = counts.begin(); it != counts.end(); ++it) {
        if (value > it->value)
            continue;
        counts.insert(it, c);
        break;
    }
    for (int i = 0; i < n; i++) {
        total +=
