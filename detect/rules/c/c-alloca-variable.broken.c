static int run(int argc, char **argv) {
    // ruleid: c-alloca-variable
    char **list = alloca((argc + 1) * sizeof *list);
    list[argc] = NULL;
    for (i = 0; i <
