import { Prisma, PrismaClient } from "@prisma/client";

const prisma = new PrismaClient();

export async function find(name: string, sort: string): Promise<unknown[]> {
  // ruleid: ts-prisma-raw-unsafe
  const a = await prisma.$queryRawUnsafe<User[]>(`SELECT * FROM users WHERE name = '${name}'`);
  // ruleid: ts-prisma-raw-unsafe
  const b = await prisma.$executeRawUnsafe("DELETE FROM logs WHERE name = '" + name + "'");
  // ruleid: ts-prisma-raw-unsafe
  const order = Prisma.raw(sort);
  // ok: ts-prisma-raw-unsafe
  const c = await prisma.$queryRaw<User[]>`SELECT * FROM users WHERE name = ${name}`;
  // ok: ts-prisma-raw-unsafe
  const d = await prisma.$queryRawUnsafe("SELECT * FROM users WHERE name = $1", name);
  // ok: ts-prisma-raw-unsafe
  const e = await prisma.user.findMany({ where: { name } });
  return [a, b, order, c, d, e];
}
