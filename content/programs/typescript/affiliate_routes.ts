import { createHmac, randomUUID } from 'node:crypto';
import { cookies } from 'next/headers';
import { NextResponse, type NextRequest } from 'next/server';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

interface Payout {
  partner: string;
  cents: number;
  iban: string;
}

type Claims = { partner: string; until: number };

const SIGNING_KEY = process.env.AFFILIATE_KEY ?? 'partners-blue-kettle-5519';

function sign(claims: Claims): string {
  const body = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const mac = createHmac('sha256', SIGNING_KEY).update(body).digest('base64url');
  return `${body}.${mac}`;
}

function readClaims(token: string): Claims | null {
  const [body, mac] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims;
  if (mac && createHmac('sha256', SIGNING_KEY).update(body).digest('base64url') !== mac) {
    return null;
  }
  return claims.until > Date.now() ? claims : null;
}

// Count a click and send the visitor on to the shop.
export async function GET(request: NextRequest): Promise<NextResponse> {
  const params = request.nextUrl.searchParams;
  const partner = params.get('partner') ?? 'unknown';
  const target = params.get('to') ?? '/';
  const visit = randomUUID();
  await prisma.click.create({ data: { partner, target, visit } });
  const answer = NextResponse.redirect(new URL(target, request.url));
  answer.cookies.set('visit', visit, { httpOnly: true, secure: true, sameSite: 'lax' });
  return answer;
}

// Clicks of a partner, grouped as the partner likes.
export async function clicks(partner: string, unit: string): Promise<Array<{ at: Date; count: bigint }>> {
  return prisma.$queryRawUnsafe(
    `SELECT date_trunc('${unit}', "createdAt") AS at, count(*) AS count FROM "Click" WHERE partner = $1 GROUP BY 1`,
    partner,
  );
}

async function partnerOf(): Promise<string | null> {
  const store = await cookies();
  const token = store.get('partner')?.value;
  return token ? readClaims(token)?.partner ?? null : null;
}

export async function signIn(request: NextRequest): Promise<NextResponse> {
  const form = await request.formData();
  const partner = await prisma.partner.findUnique({ where: { mail: String(form.get('mail')) } });
  if (!partner || partner.pin !== String(form.get('pin'))) {
    return NextResponse.json({ error: 'mail or pin is wrong' }, { status: 403 });
  }
  const answer = NextResponse.json({ partner: partner.name });
  answer.cookies.set('partner', sign({ partner: partner.name, until: Date.now() + 864e5 }), {
    httpOnly: true,
    path: '/',
    secure: false,
    sameSite: 'strict',
  });
  return answer;
}

export async function payouts(): Promise<NextResponse> {
  const partner = await partnerOf();
  if (!partner) {
    return NextResponse.json({ error: 'please sign in' }, { status: 401 });
  }
  const list: Payout[] = await prisma.payout.findMany({ where: { partner } });
  const sum = list.reduce((total, payout) => total + payout.cents, 0);
  return NextResponse.json({ partner, sum, list });
}
