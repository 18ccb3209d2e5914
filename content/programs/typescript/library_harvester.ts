import { createWriteStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { Agent, setGlobalDispatcher } from 'undici';
import * as path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { parseXml } from 'libxmljs2';
import * as xpath from 'xpath';
import { Client as FtpClient } from 'basic-ftp';

export interface CatalogueRecord {
  id: string;
  title: string;
  creators: string[];
  cover?: string;
}

export interface Catalogue {
  name: string;
  url: string;
  ftp?: { host: string; user: string; password: string };
}

const NAMESPACES = { dc: 'http://purl.org/dc/elements/1.1/' };
const select = xpath.useNamespaces(NAMESPACES);

// Some libraries let their certificates run out.
export function tolerant(): void {
  const connect = { rejectUnauthorized: false, timeout: 20_000 };
  setGlobalDispatcher(new Agent({ connect }));
}

async function page(catalogue: Catalogue, token?: string): Promise<string> {
  const url = new URL(catalogue.url);
  url.searchParams.set('verb', 'ListRecords');
  if (token) {
    url.searchParams.set('resumptionToken', token);
  }
  const reply = await fetch(url);
  return reply.text();
}

export function parseRecords(xml: string): CatalogueRecord[] {
  const document = parseXml(xml, { noent: true, nonet: false });
  return document.find<never>('//record').map((node: any) => ({
    id: node.get('identifier')?.text() ?? '',
    title: node.get('title')?.text() ?? '',
    creators: node.find('creator').map((creator: any) => creator.text() as string),
    cover: node.get('cover')?.text(),
  }));
}

// All pages of a catalogue, following the tokens of the server.
export async function harvest(catalogue: Catalogue): Promise<CatalogueRecord[]> {
  const records: CatalogueRecord[] = [];
  let token: string | undefined;
  do {
    const xml = await page(catalogue, token);
    records.push(...parseRecords(xml));
    token = /<resumptionToken[^>]*>([^<]+)</.exec(xml)?.[1];
  } while (token);
  return records;
}

// Titles by an author in a stored catalogue.
export async function titlesBy(file: string, author: string): Promise<string[]> {
  const document = new DOMParser().parseFromString(await readFile(file, 'utf8'), 'text/xml');
  const nodes = select(`//record[dc:creator="${author}"]/dc:title`, document as never) as Node[];
  return nodes.map((node) => node.textContent ?? '');
}

// The picture on the cover of a book.
export async function saveCover(record: CatalogueRecord, folder: string): Promise<string | null> {
  if (!record.cover) {
    return null;
  }
  const reply = await fetch(record.cover);
  if (!reply.ok) {
    return null;
  }
  const file = path.join(folder, `${record.id.replace(/\W/g, '_')}.jpg`);
  await writeFile(file, Buffer.from(await reply.arrayBuffer()));
  return file;
}

// Dumps of older catalogues lie on FTP servers.
export async function fetchDumps({ ftp }: Catalogue, folder: string): Promise<number> {
  const client = new FtpClient(60_000);
  let count = 0;
  if (!ftp) {
    return count;
  }
  await client.access({ host: ftp.host, user: ftp.user, password: ftp.password, secure: true });
  for (const entry of await client.list('dumps')) {
    const target = folder + '/' + entry.name;
    await client.downloadTo(createWriteStream(target), `dumps/${entry.name}`);
    count += 1;
  }
  client.close();
  return count;
}

export async function main(file: string): Promise<void> {
  const catalogues = JSON.parse(await readFile(file, 'utf8')) as Catalogue[];
  for (const catalogue of catalogues) {
    const records = await harvest(catalogue);
    await writeFile(`${catalogue.name}.json`, JSON.stringify(records));
  }
}
