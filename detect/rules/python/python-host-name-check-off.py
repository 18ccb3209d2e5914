import ssl
import urllib3


def contexts():
    ctx = ssl.create_default_context()
    # ruleid: python-host-name-check-off
    ctx.check_hostname = False
    # ruleid: python-host-name-check-off
    pool = urllib3.HTTPSConnectionPool("db.example.com", assert_hostname=False)
    # ruleid: python-host-name-check-off
    ssl.match_hostname = lambda cert, name: True
    # ok: python-host-name-check-off
    ctx.check_hostname = True
    # ok: python-host-name-check-off
    other = urllib3.HTTPSConnectionPool("db.example.com", assert_hostname="db.example.com")
    # ok: python-host-name-check-off
    text = "ctx.check_hostname = False"
    return ctx, pool, other, text
