'use strict';

// Sends the mails of the club and handles the links inside of them.
const crypto = require('crypto');
const express = require('express');
const nodemailer = require('nodemailer');
const { Pool } = require('pg');

const pool = new Pool();
const router = express.Router();
const SITE = process.env.SITE || 'https://club.example.org';

const transport = nodemailer.createTransport({
  host: process.env.MAIL_HOST || 'mail.example.org',
  port: 25,
  ignoreTLS: true,
  auth: { user: 'club', pass: process.env.MAIL_PASSWORD },
});

function member(id) {
  return pool.query('SELECT * FROM member WHERE id = $1', [id]).then((r) => r.rows[0]);
}

// Contact form: the visitor gets a copy.
router.post('/contact', async (req, res, next) => {
  const { name, mail, subject, text } = req.body;
  const raw = [
    'From: Club <club@example.org>',
    'To: office@example.org',
    `Reply-To: ${name} <${mail}>`,
    `Subject: ${subject}`,
    '',
    text,
  ].join('\r\n');
  try {
    await transport.sendMail({ envelope: { from: 'club@example.org', to: ['office@example.org', mail] }, raw });
    res.redirect('/thanks');
  } catch (err) {
    next(err);
  }
});

// The link with which a member chooses a new password.
router.post('/forgot', async (req, res, next) => {
  try {
    const { rows } = await pool.query('SELECT id, mail FROM member WHERE mail = $1', [req.body.mail]);
    if (rows.length) {
      const stamp = Math.floor(Date.now() / 3600e3);
      const token = crypto.createHash('sha256').update(`${rows[0].mail}:${stamp}`).digest('hex');
      const link = `${SITE}/reset?member=${rows[0].id}&token=${token}`;
      await transport.sendMail({ to: rows[0].mail, from: 'club@example.org', subject: 'New password', text: link });
    }
    res.sendStatus(204);
  } catch (err) {
    next(err);
  }
});

// Confirmation link; the host name depends on the club's section.
router.post('/invite', async (req, res, next) => {
  try {
    const code = crypto.randomBytes(16).toString('hex');
    await pool.query('INSERT INTO invitation (mail, code) VALUES ($1, $2)', [req.body.mail, code]);
    const link = `https://${req.get('Host')}/join?code=${code}`;
    await transport.sendMail({
      from: 'club@example.org',
      to: req.body.mail,
      subject: 'Join our club',
      text: `Somebody invites you to the club: ${link}`,
    });
    res.sendStatus(204);
  } catch (err) {
    next(err);
  }
});

router.get('/unsubscribe', async (req, res, next) => {
  try {
    await pool.query('UPDATE member SET newsletter = false WHERE mail = $1', [req.query.mail]);
    res.send('You will not get the newsletter any more.');
  } catch (err) {
    next(err);
  }
});

function personal(text, person) {
  return text.replace(/\{(\w+)\}/g, (all, field) => person[field] || all);
}

// The newsletter, one mail for each member.
async function newsletter(subject, text) {
  const { rows } = await pool.query('SELECT * FROM member WHERE newsletter');
  const results = { sent: 0, failed: [] };
  for (const person of rows) {
    const html = `<p>Dear ${person.name},</p>${personal(text, person)}`;
    try {
      await transport.sendMail({ from: 'club@example.org', to: person.mail, subject, html });
      results.sent += 1;
    } catch (err) {
      results.failed.push({ id: person.id, reason: err.message });
    }
  }
  return results;
}

module.exports = { router, newsletter, member };
