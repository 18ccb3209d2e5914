import os

# ruleid: python-any-host-allowed
ALLOWED_HOSTS = ["*"]
# ruleid: python-any-host-allowed
ALLOWED_HOSTS += ["*"]
# ok: python-any-host-allowed
ALLOWED_HOSTS = ["shop.example.com"]
# ok: python-any-host-allowed
ALLOWED_HOSTS = os.environ["HOSTS"].split(",")
# ok: python-any-host-allowed
HOSTS = ["*"]
