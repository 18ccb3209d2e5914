import type { Request, Response } from "express";

export const list = async (req: Request<{}, {}, {}, Filter>, res: Response): Promise<void> => {
  const name = req.query.name as string;
  // ruleid: js-sql-from-request
  const rows = await pool.query<Row>("SELECT * FROM item WHERE name = '" + name + "'");
  // ok: js-sql-from-request
  const good = await pool.query<Row>("SELECT * FROM item WHERE name = $1", [name]);
  res.json({ rows, good });
};
