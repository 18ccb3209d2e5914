var app = express();
// ruleid: js-socket-without-origin-check
var wss = new WebSocket.Server({ server: server });
wss.on("connection", function (socket) { socket.
