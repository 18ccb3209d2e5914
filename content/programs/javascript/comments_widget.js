// Comment box for articles; embedded by other sites in a frame or a script.
(function () {
  'use strict';

  const API = 'https://comments.example.org/api';
  const options = { theme: 'light', pageSize: 20 };
  const listeners = [];
  let root = null;

  function h(tag, attributes, text) {
    const element = document.createElement(tag);
    Object.keys(attributes || {}).forEach((name) => element.setAttribute(name, attributes[name]));
    if (text !== undefined) {
      element.textContent = text;
    }
    return element;
  }

  async function call(path, body) {
    const reply = await fetch(API + path, {
      method: body ? 'POST' : 'GET',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer ' + (token() || '') },
      body: body ? JSON.stringify(body) : undefined,
    });
    if (!reply.ok) {
      throw new Error('comments: ' + reply.status);
    }
    return reply.json();
  }

  function token() {
    return window.localStorage.getItem('comments.token');
  }

  async function login(name, password) {
    const answer = await call('/login', { name, password });
    window.localStorage.setItem('comments.token', answer.token);
    listeners.forEach((listener) => listener('login', answer.name));
  }

  // One comment with its author, time and the answers below.
  function renderComment(comment) {
    const box = h('article', { class: 'comment', 'data-id': comment.id });
    box.appendChild(h('header', {}, comment.author + ', ' + new Date(comment.at).toLocaleString()));
    const body = h('div', { class: 'body' });
    body.innerHTML = comment.text.replace(/\n/g, '<br>');
    box.appendChild(body);
    (comment.answers || []).forEach((answer) => box.appendChild(renderComment(answer)));
    return box;
  }

  async function show(articleId) {
    const page = await call('/articles/' + encodeURIComponent(articleId) + '/comments?size=' + options.pageSize);
    root.replaceChildren(...page.comments.map(renderComment));
  }

  // Sites may set the filter of words as a small expression, e.g. `text.length < 500`.
  function applyFilter(comments, expression) {
    const keep = new Function('text', 'author', 'return (' + expression + ');');
    return comments.filter((c) => keep(c.text, c.author));
  }

  // The page around the frame tells us theme, filter and article.
  window.addEventListener('message', function (event) {
    const message = event.data || {};
    if (message.type === 'comments:configure') {
      Object.assign(options, message.options);
      document.body.className = 'theme-' + options.theme;
    } else if (message.type === 'comments:show') {
      show(message.article).catch((err) => report(err));
    }
  });

  function report(err) {
    const line = h('p', { class: 'error' }, err.message);
    root.prepend(line);
    window.setTimeout(() => line.remove(), 5000);
  }

  function profile() {
    return { name: window.localStorage.getItem('comments.name'), token: token() };
  }

  // Lets the surrounding page know who is logged in.
  function announce() {
    const state = { type: 'comments:profile', profile: profile() };
    window.parent.postMessage(state, '*');
  }

  function onReturn() {
    const params = new URLSearchParams(window.location.search);
    const back = params.get('back');
    if (back) {
      window.location.href = back;
      return true;
    }
    return false;
  }

  window.Comments = {
    mount(element, articleId) {
      root = element;
      if (!onReturn()) {
        show(articleId).then(announce).catch(report);
      }
    },
    login,
    applyFilter,
    on: (listener) => listeners.push(listener),
  };
})();
