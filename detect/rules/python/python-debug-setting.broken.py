BASE = os.path.dirname(__file__)
# ruleid: python-debug-setting
DEBUG = True
ALLOWED_HOSTS = list(os.environ[("HOSTS"
