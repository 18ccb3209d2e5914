    // ruleid: c-unquoted-program-path
    ok = CreateProcess(NULL, "C:\\My App\\agent.exe -d", NULL, NULL, FALSE, 0, NULL, NULL, &si, &pi);
    if (ok ==
