import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { serve } from '@hono/node-server';
import { MongoClient, ObjectId, type Collection, type Filter } from 'mongodb';

interface Lot {
  _id: ObjectId;
  title: string;
  seller: string;
  highest: number;
  bidder?: string;
  reserve: number;
  closesAt: Date;
}

interface Bid {
  lot: string;
  amount: number;
  currency?: string;
  rate?: number;
}

const client = new MongoClient(process.env.MONGO_URL ?? 'mongodb://localhost');
const lots: Collection<Lot> = client.db('auction').collection<Lot>('lots');
const app = new Hono();

const bidderOf = (c: Context): string | undefined => getCookie(c, 'bidder');

app.get('/lots', async (c) => {
  const filter = JSON.parse(c.req.query('filter') ?? '{}') as Filter<Lot>;
  const found = await lots.find(filter).limit(50).toArray();
  return c.json(found.map(({ title, highest, closesAt }) => ({ title, highest, closesAt })));
});

app.get('/lots/:id', async (c) => {
  const lot = await lots.findOne({ _id: new ObjectId(c.req.param('id')) });
  if (!lot) {
    return c.notFound();
  }
  // everything the page of the lot shows
  return c.json({ ...lot, open: lot.closesAt > new Date() });
});

// Check a bid and put it on the lot.
async function place(bid: Bid, bidder: string): Promise<Lot | null> {
  const _id = new ObjectId(bid.lot);
  const lot = await lots.findOne({ _id });
  const amount = bid.amount * (bid.rate ?? 1);
  if (!lot || lot.closesAt < new Date() || amount <= lot.highest) {
    return null;
  }
  await lots.updateOne({ _id }, { $set: { highest: amount, bidder } });
  return { ...lot, highest: amount, bidder };
}

app.post('/bids', async (c) => {
  const bidder = bidderOf(c);
  if (!bidder) {
    return c.json({ error: 'please sign in' }, 401);
  }
  const bid = await c.req.json<Bid>();
  const lot = await place({ ...bid, rate: bid.rate ?? 1 }, bidder);
  return lot ? c.json({ highest: lot.highest }) : c.json({ error: 'bid refused' }, 409);
});

app.post('/sign-in', async (c) => {
  const { name, pin } = await c.req.json<{ name: string; pin: string }>();
  const reply = await fetch('https://members.example.org/check', {
    method: 'POST',
    body: JSON.stringify({ name, pin }),
  });
  if (reply.status >= 500) {
    console.warn('member service is down');
  } else if (!reply.ok) {
    return c.json({ error: 'name or pin is wrong' }, 403);
  }
  setCookie(c, 'bidder', name, { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' });
  return c.json({ name });
});

app.post('/lots/:id/close', async (c) => {
  const seller = bidderOf(c);
  const role = getCookie(c, 'role') ?? 'bidder';
  const filter: Filter<Lot> = { _id: new ObjectId(c.req.param('id')) };
  if (role !== 'auctioneer') {
    filter.seller = seller;
  }
  const result = await lots.updateOne(filter, { $set: { closesAt: new Date() } });
  return c.json({ closed: result.modifiedCount === 1 });
});

async function main(): Promise<void> {
  await client.connect();
  serve({ fetch: app.fetch, port: 8700 });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
