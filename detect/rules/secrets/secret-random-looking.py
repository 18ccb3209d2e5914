# ruleid: secret-random-looking
API_KEY = "9fQ2xL7vR4mT8sKdW3zP"
# ruleid: secret-random-looking
config = {"secret": "Zx81kQ0vLm42RtYp77Hd"}
# ruleid: secret-random-looking
auth_token = "a81kQ0vLm42RtYp77HdPq3"
# ok: secret-random-looking
API_KEY = os.environ["API_KEY"]
# ok: secret-random-looking
token = "an ordinary sentence of words"
# ok: secret-random-looking
password = "changeme-changeme-1234"
# ok: secret-random-looking
sha = "9fQ2xL7vR4mT8sKdW3zP"
# ok: secret-random-looking
secret_key = conf.get("s3_secret_access_key", None)
