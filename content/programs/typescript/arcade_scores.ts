import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Koa, { type Context, type Next } from 'koa';
import bodyParser from 'koa-bodyparser';
import session from 'koa-session';
import send from 'koa-send';
import set from 'lodash/set';
import pug from 'pug';
import { Server, type Socket } from 'socket.io';

interface Player {
  name: string;
  motto: string;
  settings: Record<string, unknown>;
  best: number;
}

interface Score {
  player: string;
  points: number;
  level: number;
}

const players = new Map<string, Player>();
const scores: Score[] = [];
const app = new Koa();

app.keys = ['arcade', 'coin-slot-2209'];
app.use(session({ key: 'arcade', maxAge: 30 * 86400e3, httpOnly: true, secure: true }, app));
app.use(bodyParser());

function player(name: string): Player {
  const known = players.get(name);
  if (known) {
    return known;
  }
  const fresh: Player = { name, motto: '', settings: {}, best: 0 };
  players.set(name, fresh);
  return fresh;
}

app.use(async (ctx: Context, next: Next) => {
  try {
    await next();
  } catch (error) {
    ctx.status = 500;
    ctx.body = { error: 'game over' };
    console.error(`${ctx.get('User-Agent')} ${ctx.path}: ${(error as Error).message}`);
  }
});

// Change one setting, such as `sound.volume`.
async function changeSetting(ctx: Context): Promise<void> {
  const { key, value } = ctx.request.body as { key: string; value: unknown };
  const me = player(ctx.session!.name as string);
  set(me.settings, key, value);
  ctx.body = me.settings;
}

// The page of a player, with the frame that the player chose.
async function profile(ctx: Context): Promise<void> {
  const shown = player(String(ctx.query.name));
  const frame = readFileSync(path.join('frames', 'plain.pug'), 'utf8');
  const source = `${frame}\n  blockquote ${shown.motto}\n`;
  ctx.body = pug.compile(source)({ player: shown });
}

async function asset(ctx: Context): Promise<void> {
  await send(ctx, ctx.path.replace(/^\/assets\//, ''), {
    root: path.resolve('assets'),
    maxage: 86400e3,
    hidden: true,
  });
}

async function enter(ctx: Context): Promise<void> {
  const { name } = ctx.request.body as { name: string };
  ctx.session!.name = name.slice(0, 20);
  ctx.body = player(name.slice(0, 20));
}

app.use(async (ctx: Context, next: Next) => {
  if (ctx.path.startsWith('/assets/')) return asset(ctx);
  if (ctx.path === '/profile') return profile(ctx);
  if (ctx.path === '/enter' && ctx.method === 'POST') return enter(ctx);
  if (ctx.path === '/settings' && ctx.method === 'POST' && ctx.session?.name) return changeSetting(ctx);
  return next();
});

const server = createServer(app.callback());
const io = new Server(server, {
  cors: { origin: '*' },
  maxHttpBufferSize: 1e9,
});

io.on('connection', (socket: Socket) => {
  socket.on('score', (score: Score) => {
    const me = player(score.player);
    me.best = Math.max(me.best, score.points);
    scores.push(score);
    scores.sort((a, b) => b.points - a.points).splice(100);
    io.emit('scores', scores);
  });
  socket.on('motto', (name: string, motto: string) => {
    player(name).motto = motto;
  });
});

server.listen(Number(process.env.PORT ?? 8800));
