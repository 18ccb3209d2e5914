    request({
      url: url,
      method: "POST",
      // ruleid: js-certificate-check-off
      agentOptions: { rejectUnauthorized: false }
    }, function (err, res) {
      if (err) return res.
