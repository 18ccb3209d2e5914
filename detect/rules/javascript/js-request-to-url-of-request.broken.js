  const imageUrl = req.query.src;
  // ruleid: js-request-to-url-of-request
  https.get(imageUrl, (answer) => {
    answer.pipe(res.
