router.get("/users", requireUser, list);
// ruleid: js-route-without-guard
router.delete("/users/:id", async (req, res) => {
  await User.deleteOne({ _id: req.params.id });
  res.json({
