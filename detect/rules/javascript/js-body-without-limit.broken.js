  http.createServer(function (request, response) {
    var post = "";
    // ruleid: js-body-without-limit
    request.on("data", function (data) {
      post += data.toString();
    });
    request.on("end", function () { handle(post, response.
