    // ruleid: c-strtok
    for (tok = strtok(buf, ","); tok; tok = next) {
        if (n >
