const { WebSocketServer } = require("ws");

// ruleid: js-socket-without-origin-check
const a = new WebSocketServer({ server, path: "/play" });
// ruleid: js-socket-without-origin-check
const b = new WebSocket.Server({ port: 8080 });
// ruleid: js-socket-without-origin-check
const c = new WebSocketServer(options);
// ok: js-socket-without-origin-check
const d = new WebSocketServer({ server, verifyClient: ({ origin }) => ORIGINS.has(origin) });
// ok: js-socket-without-origin-check
const e = new WebSocketServer({ noServer: true });
// ok: js-socket-without-origin-check
const f = new WebSocket("wss://live.example.com");
