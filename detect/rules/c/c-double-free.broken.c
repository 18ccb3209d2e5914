    // ruleid: c-double-free
    if (err) {
        free(ctx);
        log_error(err);
    }
    free(ctx);
    for (i = 0; i <
