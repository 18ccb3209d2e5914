import os

# ruleid: python-cleartext-secret
TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJub2JvZHkifQ.c2lnbmF0dXJlLW1hZGUtdXA"
# ruleid: python-cleartext-secret
AWS_SECRET_ACCESS_KEY = "qwertyuiopasdfghjklzxcvbnm0123456789ABCD"
# ruleid: python-cleartext-secret
app_secret = "9f86d081884c7d659a2feaa0c55ad015"
# ok: python-cleartext-secret
token = os.environ["TOKEN"]
# ok: python-cleartext-secret
digest = "9f86d081884c7d659a2feaa0c55ad015"
# ok: python-cleartext-secret
name = "secret"
