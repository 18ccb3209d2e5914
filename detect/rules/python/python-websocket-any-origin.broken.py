app = Flask(__name__)
# ruleid: python-websocket-any-origin
sock = SocketIO(app, cors_allowed_origins='*', async_mode='eventlet')
rooms = dict(lobby=(users[
