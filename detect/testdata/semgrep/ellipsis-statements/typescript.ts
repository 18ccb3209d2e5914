import { exec, execFile } from "child_process";
import * as crypto from "crypto";
import * as fs from "fs";
import * as https from "https";

export class UserRepository {
  constructor(private readonly pool: Pool) {}

  async byName(name: string): Promise<User> {
    const client = await this.pool.connect();
    const rows = await client.query("SELECT id FROM users WHERE name = '" + name + "'");
    return rows[0] as User;
  }

  async byId(id: number): Promise<User> {
    const rows = await this.pool.query<User>("SELECT name FROM users WHERE id = $1", [id]);
    return rows[0];
  }

  purge(table: string) {
    const sql = `DELETE FROM ${table}`;
    return this.pool.query(sql);
  }
}

export const report = async (req: Request, res: Response) => {
  const name: string = req.query.name;
  const safe = path.basename(name);
  exec("cat /srv/reports/" + name);
  exec("cat /srv/reports/" + safe);
  res.send("<p>" + req.body.title + "</p>");
  res.send("<p>" + escapeHtml(req.body.title) + "</p>");
};
