    pw = getpwnam("nobody");
    // ruleid: c-setuid-unchecked
    seteuid(pw->pw_uid);
    if (chdir("/") <
