    char tpl[] = "/tmp/reportXXXXXX";
    // ruleid: c-tmpnam
    if (mktemp(tpl) == NULL ||
