static void enter(const char *root) {
    // ruleid: c-chroot-without-chdir
    chroot(root);
    setuid(1000);
    if (run() <
