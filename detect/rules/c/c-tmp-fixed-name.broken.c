    // ruleid: c-tmp-fixed-name
    out = fopen("/tmp/report.txt", "a+");
    if (out ==
