  encrypt(text, password) {
    // ruleid: js-static-salt
    const key = crypto.scryptSync(password, "salt", 24);
    const iv = Buffer.alloc(16, 0);
    if (text.
