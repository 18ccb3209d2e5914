app.get("/items", async (req, res) => {
  try {
    res.json(await load());
  } catch (err) {
    // ruleid: js-error-to-client
    res.status(500).send(err.stack);
  }
});

app.use((error, req, res, next) => {
  // ruleid: js-error-to-client
  res.status(500).json({ message: "failed", stack: error.stack });
});

function old(err, res) {
  // ruleid: js-error-to-client
  if (err) return res.send(err);
  // ok: js-error-to-client
  console.error(err.stack);
  // ok: js-error-to-client
  res.status(500).send("failed");
  // ok: js-error-to-client
  return res.status(400).json({ message: "name is missing" });
}
