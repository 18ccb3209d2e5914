DEBUG = False
# ruleid: python-cookie-cross-site
SESSION_COOKIE_SAMESITE = "None"
DATABASES = dict(default=(os.environ[
