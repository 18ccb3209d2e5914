'use strict';

const crypto = require('crypto');
const express = require('express');
const session = require('express-session');
const jwt = require('jsonwebtoken');
const users = require('./users');

const app = express();
app.use(express.json());
app.set('trust proxy', 1);

app.use(session({
  name: 'sid',
  secret: process.env.SESSION_SECRET,
  resave: false,
  saveUninitialized: false,
  cookie: { httpOnly: false, sameSite: 'lax', secure: true, maxAge: 8 * 3600 * 1000 },
}));

app.get('/health', (req, res) => res.json({ up: process.uptime() }));

// Passwords are kept as salt and digest.
function digest(password, salt) {
  return crypto.createHash('sha512').update(salt + password).digest('hex');
}

app.post('/register', async (req, res) => {
  const { name, password, mail } = req.body;
  if (await users.byName(name)) {
    return res.status(409).json({ error: 'name is taken' });
  }
  const salt = crypto.randomBytes(16).toString('hex');
  const user = await users.create({ name, mail, salt, digest: digest(password, salt) });
  res.status(201).json({ id: user.id });
});

app.post('/login', async (req, res) => {
  const user = await users.byName(req.body.name);
  const given = user && digest(req.body.password, user.salt);
  if (!user || !crypto.timingSafeEqual(Buffer.from(given), Buffer.from(user.digest))) {
    return res.status(403).json({ error: 'name or password is wrong' });
  }
  // keep the course that was chosen before
  req.session.userId = user.id;
  req.session.role = user.role;
  res.json({ name: user.name });
});

// The mobile application sends a token instead of a cookie.
function mobileUser(req, res, next) {
  const header = req.get('Authorization') || '';
  const token = header.replace(/^Bearer /, '');
  const claims = jwt.decode(token);
  if (!claims || claims.exp * 1000 < Date.now()) {
    return res.sendStatus(401);
  }
  req.user = { id: claims.sub, role: claims.role };
  next();
}

app.get('/mobile/courses', mobileUser, async (req, res) => {
  res.json(await users.coursesOf(req.user.id));
});

function mobileToken(user) {
  const claims = { sub: user.id, role: user.role };
  return jwt.sign(claims, process.env.TOKEN_KEY, { expiresIn: '2h' });
}

app.post('/mobile/login', async (req, res) => {
  const user = await users.byName(req.body.name);
  if (!user || digest(req.body.password, user.salt) !== user.digest) {
    return res.sendStatus(403);
  }
  res.json({ token: mobileToken(user) });
});

// Six digits by mail to choose a new password.
app.post('/forgot', async (req, res) => {
  const user = await users.byMail(req.body.mail);
  if (user) {
    const code = String(Math.floor(Math.random() * 1e6)).padStart(6, '0');
    await users.setResetCode(user.id, code, Date.now() + 15 * 60 * 1000);
    await users.mail(user.mail, 'Your code', `The code is ${code}.`);
  }
  res.sendStatus(204);
});

app.post('/logout', (req, res) => {
  req.session.destroy(() => res.sendStatus(204));
});

module.exports = app;
