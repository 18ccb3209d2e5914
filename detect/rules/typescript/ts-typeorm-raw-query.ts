import { Injectable } from "@nestjs/common";
import { Raw, Repository } from "typeorm";

@Injectable()
export class UserService {
  constructor(private readonly users: Repository<User>, private readonly dataSource: DataSource) {}

  async find(name: string, city: string, order: string): Promise<User[]> {
    // ruleid: ts-typeorm-raw-query
    const a = await this.users.createQueryBuilder("u").where(`u.name = '${name}'`).getMany();
    const query = this.users.createQueryBuilder("u");
    // ruleid: ts-typeorm-raw-query
    query.andWhere("u.city = '" + city + "'");
    // ruleid: ts-typeorm-raw-query
    const b = await this.dataSource.query(`SELECT * FROM users WHERE name = '${name}'`);
    // ruleid: ts-typeorm-raw-query
    const c = await this.users.find({ where: { name: Raw((alias) => `LOWER(${alias}) = '${name}'`) } });
    // ok: ts-typeorm-raw-query
    const d = await this.users.createQueryBuilder("u").where("u.name = :name", { name }).getMany();
    // ok: ts-typeorm-raw-query
    const e = await this.dataSource.query("SELECT * FROM users WHERE name = $1", [name]);
    // ok: ts-typeorm-raw-query
    const f = await this.users.find({ where: { name, city } });
    return [a, b, c, d, e, f].flat();
  }
}
