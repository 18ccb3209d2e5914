'use strict';

// Renders articles, previews and widgets of the magazine.
const fs = require('fs');
const path = require('path');
const ejs = require('ejs');
const express = require('express');
const Handlebars = require('handlebars');
const marked = require('marked');

const PAGE_TITLE = 'The Magazine';
const app = express();
const VIEWS = path.join(__dirname, 'views');
app.set('views', VIEWS);
app.set('view engine', 'ejs');
app.locals.title = PAGE_TITLE;
app.use(express.json());
app.use(express.urlencoded({ extended: false }));

Handlebars.registerHelper('headline', function (text, level) {
  const html = '<h' + level + '>' + text + '</h' + level + '>';
  return new Handlebars.SafeString(html);
});

async function loadArticle(slug) {
  const file = path.join(__dirname, 'articles', path.basename(slug) + '.json');
  return JSON.parse(await fs.promises.readFile(file, 'utf8'));
}

app.get('/articles/:slug', async (req, res, next) => {
  try {
    const article = await loadArticle(req.params.slug);
    res.render('article', { article, html: marked.parse(article.text) });
  } catch (err) {
    next(err);
  }
});

// Editors try out a teaser before it goes live.
app.post('/preview', async (req, res, next) => {
  try {
    const article = await loadArticle(req.body.slug);
    const markup = `<section class="teaser">${req.body.teaser}</section>`;
    res.send(ejs.render(markup, { article, now: new Date() }));
  } catch (err) {
    next(err);
  }
});

// Widgets are modules in their own folder.
app.get('/widgets/:name', async (req, res, next) => {
  const { name } = req.params;
  const options = req.query;
  try {
    const widget = require('./widgets/' + name);
    res.type('html').send(await widget.render(options));
  } catch (err) {
    next(err);
  }
});

// Any page of the static part, with the options of the address bar.
app.get('/pages/:page', (req, res) => {
  const page = path.basename(req.params.page);
  res.render(path.join('pages', page), req.query);
});

// The page starts with the state that the server already knows.
function stateScript(state) {
  const json = JSON.stringify(state);
  return `<script>window.__STATE__ = ${json};</script>`;
}

app.get('/reader', async (req, res, next) => {
  try {
    const state = { theme: req.query.theme || 'light', last: req.query.last || null };
    const shell = await fs.promises.readFile(path.join(VIEWS, 'reader.html'), 'utf8');
    res.send(shell.replace('<!-- state -->', () => stateScript(state)));
  } catch (err) {
    next(err);
  }
});

app.get('/feeds/:section.xml', async (req, res) => {
  const items = await fs.promises.readdir(path.join(__dirname, 'articles'));
  res.type('application/rss+xml');
  res.send(`<rss version="2.0"><channel><title>${items.length}</title></channel></rss>`);
});

app.get('/language', (req, res) => {
  const wanted = req.query.lang || 'en';
  // old readers need the lines of the head in exactly this order
  const head = ['HTTP/1.1 302 Found', 'Location: /'];
  head.push(`Content-Language: ${wanted}`, 'Content-Length: 0');
  res.socket.end(head.join('\r\n') + '\r\n\r\n');
});

app.use((err, req, res, next) => {
  console.error(err);
  res.status(err.code === 'ENOENT' ? 404 : 500).send('This page is not available.');
});

module.exports = app;
