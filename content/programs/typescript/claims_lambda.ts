import { exec, type ExecException } from 'node:child_process';
import { createWriteStream, mkdirSync, promises as fs } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, S3Event } from 'aws-lambda';
import unzipper from 'unzipper';
import { load, DEFAULT_SCHEMA, type Schema } from 'js-yaml';
import { all as functionTypes } from 'js-yaml-js-types';

const s3 = new S3Client({});
const BUCKET = process.env.CLAIMS_BUCKET ?? 'claims';
const WORK = '/tmp/claims';

interface Claim {
  id: string;
  policy: string;
  cents: number;
  damage: string;
}

const schema: Schema = DEFAULT_SCHEMA.extend(functionTypes);

async function readObject(key: string): Promise<string> {
  const object = await s3.send(new GetObjectCommand({ Bucket: BUCKET, Key: key }));
  return (await object.Body?.transformToString()) ?? '';
}

// Brokers hand in claims as YAML files.
export async function readClaim(key: string): Promise<Claim> {
  const text = await readObject(key);
  const claim = load(text, { schema }) as Claim;
  if (!claim.policy) {
    throw new Error(`${key}: no policy`);
  }
  return claim;
}

function shell(command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    exec(command, { timeout: 20_000 }, (error: ExecException | null, stdout: string) => {
      if (error) {
        reject(error);
      } else {
        resolve(stdout);
      }
    });
  });
}

// Number of pages of each PDF file that was put into the store.
export async function onUpload(event: S3Event): Promise<number[]> {
  const pages: number[] = [];
  for (const record of event.Records) {
    const key = decodeURIComponent(record.s3.object.key.replace(/\+/g, ' '));
    const out = await shell(`pdfinfo "${WORK}/${key}" | grep ^Pages`);
    pages.push(Number(out.replace(/\D/g, '')));
  }
  return pages;
}

// Unpack the photos of a damage.
export async function unpackPhotos(archive: string): Promise<number> {
  mkdirSync(WORK, { recursive: true });
  const directory = await unzipper.Open.file(archive);
  let bytes = 0;
  for (const entry of directory.files.filter((file) => file.type === 'File')) {
    await pipeline(entry.stream(), createWriteStream(join(WORK, entry.path)));
    bytes += entry.uncompressedSize;
  }
  return bytes;
}

function answer(statusCode: number, value: unknown): APIGatewayProxyResult {
  return { statusCode, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) };
}

export async function handler(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const id = event.pathParameters?.id ?? '';
  try {
    const claim = await readClaim(`claims/${id}.yaml`);
    return answer(200, claim);
  } catch (error) {
    console.error('claim %s failed', id);
    return answer(500, { error: String(error), environment: process.env, event });
  }
}

// A page that shows the letter to the customer.
export async function letter(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const name = event.queryStringParameters?.name ?? '';
  const template = await fs.readFile('letter.html', 'utf8');
  const body = template.replace('{{name}}', name);
  return { statusCode: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

export async function publish(claim: Claim, picture: Uint8Array): Promise<string> {
  const key = `public/${claim.id}/damage.jpg`;
  const command = new PutObjectCommand({
    Bucket: BUCKET,
    Key: key,
    Body: picture,
    ContentType: 'image/jpeg',
    ACL: 'public-read',
  });
  await s3.send(command);
  return key;
}
