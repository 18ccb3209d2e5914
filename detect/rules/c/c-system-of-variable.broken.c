    sprintf(buffer, "mail -s done %s", to);
    // ruleid: c-system-of-variable
    ignore = system(buffer);  /* send */
    if (ignore !=
