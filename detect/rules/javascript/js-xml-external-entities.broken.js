  upload.on("end", function () {
    // ruleid: js-xml-external-entities
    var doc = libxml.parseXml(body, { noent: true, nocdata: true });
    if (doc.
