async function list(knex, name, order, city) {
  // ruleid: js-knex-raw
  const a = await knex("users").whereRaw(`name = '${name}'`);
  // ruleid: js-knex-raw
  const b = await knex("users").orderByRaw(order || "name");
  // ruleid: js-knex-raw
  const c = await knex("users").select(knex.raw("count(*) filter (where city = '" + city + "')"));
  // ok: js-knex-raw
  const d = await knex("users").whereRaw("name = ?", [name]);
  // ok: js-knex-raw
  const e = await knex("users").where({ name }).orderBy("name");
  // ok: js-knex-raw
  const f = await knex.raw("select now()");
  return [a, b, c, d, e, f];
}
