    // ruleid: js-short-rsa-key
    crypto.generateKeyPair("rsa", { modulusLength: 1024 }, function (err, pub, key) {
      if (err) return done(err);
      if (pub.
