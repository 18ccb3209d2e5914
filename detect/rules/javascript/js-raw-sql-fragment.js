const { Prisma } = require('@prisma/client');

async function cars(kind, id) {
  // ruleid: js-raw-sql-fragment
  const filter = kind ? Prisma.raw(`AND kind = '${kind}'`) : Prisma.empty;
  // ruleid: js-raw-sql-fragment
  const more = Prisma.raw("AND kind = '" + kind + "'");
  // ok: js-raw-sql-fragment
  const right = Prisma.sql`AND kind = ${kind}`;
  // ok: js-raw-sql-fragment
  const fixed = Prisma.raw("ORDER BY id");
  // ok: js-raw-sql-fragment
  const number = Prisma.raw(`LIMIT ${Number(id)}`);
  return [filter, more, right, fixed, number];
}
