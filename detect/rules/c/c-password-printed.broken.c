    if (!check(u, pw)) {
        // ruleid: c-password-printed
        fprintf(stderr, "denied: %s/%s\n", u->name, u->passwd);
        tries++; if (tries >
