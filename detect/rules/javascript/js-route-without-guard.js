const router = require("express").Router();
router.get("/users", requireAdmin, async (req, res) => {
  res.json(await User.find());
});
// ruleid: js-route-without-guard
router.delete("/users/:id", async (req, res) => {
  await User.deleteOne({ _id: req.params.id });
});
// ruleid: js-route-without-guard
router.patch("/users/:id", (req, res) => {
  res.json(User.patch(req.params.id));
});
// ok: js-route-without-guard
router.delete("/notes/:id", requireAdmin, async (req, res) => {
  await Note.deleteOne({ _id: req.params.id });
});
// ok: js-route-without-guard
router.get("/health", (req, res) => res.send("ok"));
function other(plain) {
  plain.get("/a", log, show);
  // ok: js-route-without-guard
  plain.delete("/b", (req, res) => {
    res.send("gone");
  });
}
