    // ruleid: c-uninitialised-pointer
    char *path;
    sprintf(path, "%s/%s", dir, name);
    if (open(path,
