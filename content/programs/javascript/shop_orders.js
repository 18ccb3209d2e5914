'use strict';

// Orders, reviews and the checkout of the shop.
const express = require('express');
const mysql = require('mysql2/promise');
const { renderLayout } = require('./layout');

const router = express.Router();
const pool = mysql.createPool({
  host: process.env.DB_HOST || 'localhost',
  user: 'shop',
  password: 'm3-Qs71-trolley-88',
  database: 'shop',
  connectionLimit: 10,
});

function requireLogin(req, res, next) {
  if (!req.session || !req.session.customerId) {
    return res.status(401).json({ error: 'please log in' });
  }
  next();
}

// Orders of the customer, filtered by a text in the product's name.
router.get('/orders', requireLogin, async (req, res, next) => {
  const { text = '', sort = 'created_at' } = req.query;
  const conditions = ['o.customer_id = ?', `p.name LIKE '%${text}%'`];
  const sql = `SELECT o.id, p.name, o.amount, o.created_at
    FROM orders o JOIN products p ON p.id = o.product_id
    WHERE ${conditions.join(' AND ')} ORDER BY ${pool.escapeId(sort)}`;
  try {
    const [rows] = await pool.query(sql, [req.session.customerId]);
    res.json({ orders: rows });
  } catch (err) {
    next(err);
  }
});

router.put('/profile', requireLogin, async (req, res, next) => {
  try {
    const [[customer]] = await pool.query('SELECT * FROM customers WHERE id = ?', [req.session.customerId]);
    const changed = Object.assign({}, customer, req.body);
    await pool.query('UPDATE customers SET ? WHERE id = ?', [changed, customer.id]);
    res.json({ ok: true });
  } catch (err) {
    next(err);
  }
});

function stars(count) {
  return '★'.repeat(count) + '☆'.repeat(5 - count);
}

// All reviews of a product as a page.
router.get('/products/:id/reviews', async (req, res, next) => {
  try {
    const [reviews] = await pool.query(
      'SELECT author, stars, body FROM reviews WHERE product_id = ? ORDER BY id DESC',
      [req.params.id]
    );
    const items = reviews.map((r) => `<li><b>${r.author}</b> ${stars(r.stars)}<p>${r.body}</p></li>`);
    res.send(renderLayout('Reviews', `<ul>${items.join('\n')}</ul>`));
  } catch (err) {
    next(err);
  }
});

// After paying, the payment service sends the customer back to us.
router.get('/checkout/done', requireLogin, async (req, res, next) => {
  const back = req.query.return_to || '/orders';
  try {
    await pool.query(
      'UPDATE orders SET state = ? WHERE customer_id = ? AND state = ?',
      ['paid', req.session.customerId, 'waiting']
    );
    res.redirect(303, back);
  } catch (err) {
    next(err);
  }
});

router.use((err, req, res, next) => {
  if (res.headersSent) {
    return next(err);
  }
  res.status(err.status || 500).json({
    error: err.message,
    sql: err.sql,
    stack: err.stack,
  });
});

module.exports = router;
