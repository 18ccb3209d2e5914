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

export function join(a: string, list: string[], db: Pool, log: Logger) {
  a.concat("x");
  list.concat(["x"]);
  log.query("q");
  return db.query(a);
}
