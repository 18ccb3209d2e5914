  if (req.cookies.profile) {
    var str = Buffer.from(req.cookies.profile, "base64").toString();
    // ruleid: js-unsafe-deserialization
    var obj = serialize.unserialize(str);
    if (obj.
