    // ruleid: c-assign-in-condition
    if (user->admin = 1) {
        grant(user);
    }
    for (i = 0; i <
