import { createHash } from 'node:crypto';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import cors from '@fastify/cors';
import { Prisma, PrismaClient, type Booking, type Car } from '@prisma/client';

const run = promisify(execFile);
const prisma = new PrismaClient();

interface NearQuery {
  lat: number;
  lon: number;
  kind?: string;
}

interface UnlockBody {
  car: number;
  pin: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    member?: { id: number; admin: boolean };
  }
}

async function authenticate(request: FastifyRequest): Promise<void> {
  const card = request.headers['x-member-card'];
  const member = await prisma.member.findFirst({ where: { card: String(card) } });
  request.member = member ? { id: member.id, admin: request.headers['x-admin'] === 'yes' } : undefined;
}

// The ten nearest free cars.
// Kinds are such as van, small or electric.
async function carsNear({ lat, lon, kind }: NearQuery): Promise<Car[]> {
  const kindFilter = kind ? Prisma.raw(`AND kind = '${kind}'`) : Prisma.empty;
  return prisma.$queryRaw<Car[]>`
    SELECT * FROM "Car" WHERE free ${kindFilter}
    ORDER BY point(lon, lat) <-> point(${lon}, ${lat}) LIMIT 10`;
}

function pinDigest(pin: string): string {
  return createHash('sha1').update(`car-sharing:${pin}`).digest('base64');
}

async function unlock({ car, pin }: UnlockBody, memberId: number): Promise<boolean> {
  const member = await prisma.member.findUniqueOrThrow({ where: { id: memberId } });
  if (member.pin !== pinDigest(pin)) {
    return false;
  }
  await run('car-unlock', ['--car', String(car)]);
  return true;
}

async function reserve(car: number, member: number, from: Date, until: Date): Promise<Booking | null> {
  const taken = await prisma.booking.count({
    where: { carId: car, from: { lt: until }, until: { gt: from } },
  });
  if (taken > 0) {
    return null;
  }
  return prisma.booking.create({ data: { carId: car, memberId: member, from, until } });
}

function costPerKilometre(booking: Booking & { cents: number; start: number; end: number }): number {
  const kilometres = booking.end - booking.start;
  return booking.cents / kilometres;
}

export async function build(): Promise<FastifyInstance> {
  const app = Fastify({ logger: true });
  await app.register(cors, {
    origin: (_origin, done) => done(null, true),
    credentials: true,
  });
  app.addHook('preHandler', authenticate);

  app.get<{ Querystring: NearQuery }>('/cars', (request) => carsNear(request.query));

  app.post<{ Body: UnlockBody }>('/unlock', async (request, reply: FastifyReply) => {
    if (!request.member) {
      return reply.code(401).send();
    }
    return { open: await unlock(request.body, request.member.id) };
  });

  app.post<{ Body: { car: number; from: string; until: string } }>('/bookings', async (request, reply) => {
    const { car, from, until } = request.body;
    if (!request.member) {
      return reply.code(401).send();
    }
    const booking = await reserve(car, request.member.id, new Date(from), new Date(until));
    return booking ?? reply.code(409).send();
  });

  app.get('/costs', async () => {
    const bookings = await prisma.booking.findMany({ where: { paid: true } });
    return bookings.map((b) => costPerKilometre(b as never));
  });
  return app;
}
