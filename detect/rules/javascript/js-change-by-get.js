app.get("/unsubscribe", async (req, res) => {
  // ruleid: js-change-by-get
  await pool.query("UPDATE member SET letter = false WHERE mail = $1", [req.query.mail]);
  res.send("done");
});
router.get("/items/:id/delete", async (req, res) => {
  // ruleid: js-change-by-get
  await Item.findByIdAndDelete(req.params.id);
  res.redirect("/items");
});
app.get("/out/:id", (req, res) => {
  // ruleid: js-change-by-get
  db.run("DELETE FROM session WHERE id = ?", req.params.id, () => res.end());
});
app.get("/items", async (req, res) => {
  // ok: js-change-by-get
  res.json(await pool.query("SELECT * FROM item"));
});
app.post("/unsubscribe", async (req, res) => {
  // ok: js-change-by-get
  await pool.query("UPDATE member SET letter = false WHERE mail = $1", [req.body.mail]);
  // ok: js-change-by-get
  await Item.deleteOne({ id: String(req.body.id) });
  res.end();
});
