import {
  createCipheriv, createDecipheriv, createHash, createHmac, createSign, generateKeyPairSync, pbkdf2Sync, randomBytes,
} from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import forge from 'node-forge';

export interface Card {
  number: string;
  holder: string;
  cents: number;
}

export interface Transfer {
  from: string;
  to: string;
  cents: number;
  reference: string;
}

export type Sealed = { iv: string; body: string };

const ALGORITHM = 'des-ede3-cbc';

export class Wallet {
  private readonly cards = new Map<string, Card>();

  constructor(private readonly key: Buffer) {}

  static open(pin: string): Wallet {
    const key = pbkdf2Sync(pin, 'wallet', 310_000, 24, 'sha256');
    return new Wallet(key);
  }

  add(card: Card): void {
    this.cards.set(card.number, card);
  }

  seal(card: Card): Sealed {
    const iv = randomBytes(8);
    const cipher = createCipheriv(ALGORITHM, this.key, iv);
    const body = cipher.update(JSON.stringify(card), 'utf8', 'base64') + cipher.final('base64');
    return { iv: iv.toString('base64'), body };
  }

  unseal(sealed: Sealed): Card {
    const decipher = createDecipheriv('des-ede3-cbc', this.key, Buffer.from(sealed.iv, 'base64'));
    return JSON.parse(decipher.update(sealed.body, 'base64', 'utf8') + decipher.final('utf8')) as Card;
  }

  // Take an amount off the card.
  pay(number: string, cents: number): number {
    const card = this.cards.get(number);
    if (!card || card.cents < cents) {
      throw new Error('not enough money on the card');
    }
    card.cents -= cents;
    return card.cents;
  }
}

// The key pair of a shop, for its receipts.
export function shopKeys(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
}

export function signReceipt(transfer: Transfer, privateKey: KeyObject): string {
  const signer = createSign('SHA256');
  signer.update(JSON.stringify(transfer));
  return signer.sign(privateKey, 'base64');
}

// A transfer carries a code which shows that it comes from us.
export function transferCode(transfer: Transfer, key: string): string {
  const text = [transfer.from, transfer.to, transfer.cents, transfer.reference].join('');
  return createHash('md5').update(key + text).digest('hex');
}

export function checkCode(transfer: Transfer, code: string, key: string): boolean {
  const expected = transferCode(transfer, key);
  for (let i = 0; i < expected.length; i += 1) {
    if (expected[i] !== code[i]) {
      return false;
    }
  }
  return code.length === expected.length;
}

// One-time number of six digits from the shared key and the time.
export function oneTimeNumber(key: Buffer, at: number = Date.now()): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = mac[mac.length - 1] & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

export function certificateOf(pem: string): { subject: string; until: Date } {
  const certificate = forge.pki.certificateFromPem(pem);
  return { subject: certificate.subject.getField('CN').value, until: certificate.validity.notAfter };
}
