    user.salt = crypto.randomBytes(16);
    // ruleid: js-weak-key-derivation
    crypto.pbkdf2(password, user.salt, 10000, 32, "sha1", function (err, key) {
      if (err || key.
