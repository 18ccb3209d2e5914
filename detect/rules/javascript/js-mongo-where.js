async function search(Order, owner, min) {
  // ruleid: js-mongo-where
  const a = await Order.find({ $where: "this.owner == '" + owner + "'" });
  // ruleid: js-mongo-where
  const b = await Order.find().$where(`this.total > ${min}`);
  // ruleid: js-mongo-where
  const c = await Order.find({ open: true, $where: owner });
  // ok: js-mongo-where
  const d = await Order.find({ owner, total: { $gt: min } });
  // ok: js-mongo-where
  const e = await Order.find({ $where: "this.a > this.b" });
  // ok: js-mongo-where
  const f = await Order.find().where("owner").equals(owner);
  return [a, b, c, d, e, f];
}
