import os

# ruleid: python-credential-in-clear
DATABASE_URL = "postgresql://shop:vE7ry-priv8@db.example.com/shop"
# ruleid: python-credential-in-clear
BROKER = "amqp://worker:Kj83nd9s@mq.example.com:5672//"
KEY = """
# ruleid: python-credential-in-clear
-----BEGIN RSA PRIVATE KEY-----
MIIBfakefakefakefakefakefakefakefakefakefakefake
-----END RSA PRIVATE KEY-----
"""
# ok: python-credential-in-clear
DATABASE_URL2 = os.environ["DATABASE_URL"]
# ok: python-credential-in-clear
DATABASE_URL3 = "postgresql://{user}:{password}@db.example.com/shop".format(**os.environ)
# ok: python-credential-in-clear
PAGE = "https://example.com:8443/a@b"
