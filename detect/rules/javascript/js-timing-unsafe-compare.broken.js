    const mac = hmac.digest("base64");
    // ruleid: js-timing-unsafe-compare
    if (mac === body.signature) {
      return next.
