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

export function backup(target: string, done: Callback): void {
  exec("tar czf /var/backups/" + target, done);
  exec("sync", done);
  execFile("rsync", ["-a", target], { shell: true }, done);
  execFile("rsync", ["-a", target], done);
  exec(`du -sh ${target}`, { timeout: 500 }, done);
}

export function warm(pool: Pool, sql: string) {
  pool.query("SELECT 1");
  pool.query(sql);
}
