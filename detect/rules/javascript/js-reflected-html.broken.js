  http.createServer(function (req, res) {
    var q = url.parse(req.url, true).query;
    res.writeHead(200, { "Content-Type": "text/html" });
    // ruleid: js-reflected-html
    res.write("<b>" + q.year + "</b>");
    if (q.
