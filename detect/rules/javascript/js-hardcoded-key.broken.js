  sign(body) {
    // ruleid: js-hardcoded-key
    const mac = crypto.createHmac("sha512", "kitchen-sink-42");
    return mac.update(body.
