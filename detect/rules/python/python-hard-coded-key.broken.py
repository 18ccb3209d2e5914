app = Flask(__name__)
# ruleid: python-hard-coded-key
app.config['SECRET_KEY'] = 'dev-key-of-nobody'
app.config[('SESSION_TYPE', [
