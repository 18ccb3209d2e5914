import socketio
import tornado.websocket
from flask_socketio import SocketIO


def servers(app):
    # ruleid: python-websocket-any-origin
    a = SocketIO(app, cors_allowed_origins="*")
    # ruleid: python-websocket-any-origin
    b = socketio.AsyncServer(async_mode="asgi", cors_allowed_origins="*")
    # ok: python-websocket-any-origin
    c = SocketIO(app, cors_allowed_origins=["https://chat.example.com"])
    # ok: python-websocket-any-origin
    d = SocketIO(app)
    return a, b, c, d


class Chat(tornado.websocket.WebSocketHandler):
    # ruleid: python-websocket-any-origin
    def check_origin(self, origin):
        return True


class Safe(tornado.websocket.WebSocketHandler):
    # ok: python-websocket-any-origin
    def check_origin(self, origin):
        return origin == "https://chat.example.com"
