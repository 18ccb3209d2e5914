  function seal(text) {
    // ruleid: js-static-iv
    const c = crypto.createCipheriv("aes-256-cbc", KEY, Buffer.alloc(16));
    return c.update(text) + c.
