    TCHAR cls[256];
    // ruleid: c-strcpy-to-stack
    _tcscpy(cls, info->className);
    for (int i = 0; i < n; i++) {
        use(cls,
