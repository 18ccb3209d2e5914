    scanf("%31s", pass);
    // ruleid: c-password-in-code
    if (!strcmp(pass, "letmein99")) {
        open_door(
