'use strict';

const fs = require('fs');
const ldap = require('ldapjs');
const libxml = require('libxmljs');
const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');
const fastify = require('fastify')({ logger: true });

const BASE = 'ou=members,dc=sports,dc=example,dc=org';
const clubs = new DOMParser().parseFromString(fs.readFileSync('clubs.xml', 'utf8'), 'text/xml');

function connect() {
  const client = ldap.createClient({ url: process.env.LDAP_URL, timeout: 4000 });
  client.on('error', (err) => fastify.log.error(err));
  return client;
}

// Search members by name; resolves with plain objects.
function searchMembers(name, club) {
  const client = connect();
  let filter = '(&(objectClass=person)(cn=*' + name + '*))';
  if (club) {
    filter = '(&' + filter + '(o=' + club + '))';
  }
  return new Promise((resolve, reject) => {
    const found = [];
    client.search(BASE, { scope: 'sub', filter, attributes: ['cn', 'o', 'mail'] }, (err, res) => {
      if (err) return reject(err);
      res.on('searchEntry', (entry) => found.push(entry.pojo));
      res.on('error', reject);
      res.on('end', () => {
        client.unbind();
        resolve(found);
      });
    });
  });
}

function bind(dn, password) {
  return new Promise((resolve) => {
    const client = connect();
    client.bind(dn, password || '', (err) => {
      client.unbind();
      resolve(!err);
    });
  });
}

fastify.get('/members', async (request) => searchMembers(request.query.name, request.query.club));

// Address of a club, for the letterhead.
fastify.get('/clubs/:name/address', async (request, reply) => {
  const expression = `//club[name='${request.params.name}']/address`;
  const nodes = xpath.select(expression, clubs);
  if (nodes.length === 0) {
    return reply.code(404).send({ error: 'no such club' });
  }
  return { address: nodes[0].textContent.trim() };
});

fastify.addContentTypeParser('text/xml', { parseAs: 'string' }, (request, body, done) => done(null, body));

// Clubs send their results of the weekend as XML.
fastify.post('/results', async (request) => {
  const document = libxml.parseXml(request.body, { noent: true, dtdload: true });
  const matches = document.find('//match').map((m) => ({
    home: m.get('home').text(),
    guest: m.get('guest').text(),
    score: m.get('score').text(),
  }));
  await fs.promises.writeFile(`results-${Date.now()}.json`, JSON.stringify(matches));
  return { stored: matches.length };
});

fastify.post('/login', async (request, reply) => {
  const { uid, password } = request.body;
  const ok = await bind(`uid=${encodeURIComponent(uid)},${BASE}`, password);
  if (!ok) {
    return reply.code(403).send({ error: 'please try again' });
  }
  reply.header('Set-Cookie', `member=${encodeURIComponent(uid)}; Path=/; HttpOnly; Secure; SameSite=Lax`);
  return { uid };
});

// The association's newsletter as a list of addresses for the mail program.
fastify.get('/newsletter.csv', async (request, reply) => {
  const members = await searchMembers('', request.query.club);
  const lines = members.map((m) => {
    const fields = Object.fromEntries(m.attributes.map((a) => [a.type, a.values[0]]));
    return [fields.cn, fields.mail, fields.o].join(';');
  });
  reply.type('text/csv');
  return ['name;mail;club', ...lines].join('\r\n');
});

fastify.get('/health', async () => ({ ok: true }));

fastify.listen({ port: 8300, host: '127.0.0.1' }).catch((err) => {
  fastify.log.error(err);
  process.exit(1);
});
