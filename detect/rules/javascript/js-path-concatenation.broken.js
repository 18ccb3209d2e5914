    http.createServer(function (request, response) {
      var parts = url.parse(request.url);
      // ruleid: js-path-concatenation
      fs.createReadStream(ROOT + pathname).pipe(response);
      if (response.
