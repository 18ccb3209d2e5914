  const { name, city } = req.body;
  const text = "INSERT INTO people (name, city) VALUES ('" + name + "','" + city + "')";
  // ruleid: js-sql-from-request
  connection.query(text, function (err, rows) {
    if (err) throw err.
