app.delete("/orders/:id", async (req, res) => {
  // ruleid: js-record-of-anyone
  await Order.findByIdAndDelete(req.params.id);
  // ruleid: js-record-of-anyone
  await Order.destroy({ where: { id: req.params.id } });
  // ruleid: js-record-of-anyone
  const order = await Order.findByPk(req.params.id);
  // ok: js-record-of-anyone
  const own = await Order.findOne({ where: { id: req.params.id, owner: req.user.id } });
  // ok: js-record-of-anyone
  await Order.deleteOne({ _id: req.params.id, owner: req.user.id });
  // ok: js-record-of-anyone
  const list = await Order.findAll({ where: { owner: req.user.id } });
  res.json([order, own, list]);
});
