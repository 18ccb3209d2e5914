  const rows = await db.execute(sql`SELECT * FROM t ${
    // ruleid: js-raw-sql-fragment
    sql.raw(`WHERE name = '${name}'`)}`);
  if (rows.length ===
