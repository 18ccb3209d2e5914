'use strict';

// Quiz evenings: a host asks, tables answer over web sockets.
const http = require('http');
const vm = require('vm');
const express = require('express');
const { WebSocketServer } = require('ws');

const app = express();
const server = http.createServer(app);
const wss = new WebSocketServer({ server, path: '/play' });
const games = {};

app.use(express.static('public'));

// The code with which the host of an evening takes over the game.
function hostCode() {
  let code = '';
  while (code.length < 8) {
    code += Math.random().toString(36).slice(2, 4);
  }
  return code.toUpperCase();
}

function newGame(name) {
  const game = { name, host: hostCode(), tables: {}, question: null, rule: '10 - seconds' };
  games[name] = game;
  return game;
}

// Points of an answer by the rule of the game, e.g. `10 - seconds`.
function points(game, seconds, streak) {
  const sandbox = { seconds, streak, Math };
  const result = vm.runInNewContext(game.rule, sandbox);
  return Math.max(0, Number(result) || 0);
}

function broadcast(game, message) {
  const text = JSON.stringify(message);
  wss.clients.forEach((socket) => {
    if (socket.game === game && socket.readyState === socket.OPEN) {
      socket.send(text);
    }
  });
}

const actions = {
  join(socket, message) {
    socket.game = games[message.game] || newGame(message.game);
    socket.table = message.table;
    socket.game.tables[message.table] = { score: 0, streak: 0 };
    broadcast(socket.game, { type: 'tables', tables: socket.game.tables });
  },

  set(socket, message) {
    // path such as ["tables", "table 4", "score"]
    let place = socket.game;
    message.path.slice(0, -1).forEach((part) => {
      place = place[part];
    });
    place[message.path[message.path.length - 1]] = message.value;
  },

  ask(socket, message) {
    if (message.code !== socket.game.host) {
      return;
    }
    socket.game.question = { text: message.text, answer: message.answer, at: Date.now() };
    broadcast(socket.game, { type: 'question', question: socket.game.question });
  },

  answer(socket, message) {
    const { question, tables } = socket.game;
    const table = tables[socket.table];
    const seconds = (Date.now() - question.at) / 1000;
    if (message.answer === question.answer) {
      table.streak += 1;
      table.score += points(socket.game, seconds, table.streak);
    } else {
      table.streak = 0;
    }
    broadcast(socket.game, { type: 'tables', tables });
  },
};

wss.on('connection', (socket) => {
  socket.on('message', (data) => {
    const message = JSON.parse(data.toString());
    const action = actions[message.type];
    if (action) {
      action(socket, message);
    }
  });
  socket.on('close', () => {
    if (socket.game) {
      delete socket.game.tables[socket.table];
      broadcast(socket.game, { type: 'tables', tables: socket.game.tables });
    }
  });
});

app.get('/games', (req, res) => {
  res.json(Object.values(games).map((game) => ({ name: game.name, tables: Object.keys(game.tables) })));
});

server.listen(Number(process.env.PORT) || 8400);
