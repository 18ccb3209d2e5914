      // ruleid: js-token-from-clock
      var token = Buffer.from(user.id + ":" + Date.now()).toString("base64");
      mail(user, token);
      if (user.
