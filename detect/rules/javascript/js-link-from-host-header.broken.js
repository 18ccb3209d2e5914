      to: user.mail,
      // ruleid: js-link-from-host-header
      text: "Open " + req.protocol + "://" + req.headers.host + "/reset/" + token + "\n",
    };
    transport.sendMail(mail, function (err) { if (err.
