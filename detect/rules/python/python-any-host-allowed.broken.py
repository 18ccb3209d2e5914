SECRET_KEY = os.environ["KEY"]
# ruleid: python-any-host-allowed
ALLOWED_HOSTS = ['*']
INSTALLED = list(((APPS[
