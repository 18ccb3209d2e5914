while (fgets(line, sizeof(line), fp)) {
    // ruleid: c-scanf-into-array
    if (sscanf(line, "%s %s", users[n].name, users[n].home) == 2)
        n++;
    if (
