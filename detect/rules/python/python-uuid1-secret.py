import secrets
import time
import uuid


def codes(user):
    # ruleid: python-uuid1-secret
    token = str(uuid.uuid1())
    # ruleid: python-uuid1-secret
    user.reset_code = uuid.uuid5(uuid.NAMESPACE_DNS, user.name).hex
    # ruleid: python-uuid1-secret
    session_id = str(int(time.time()))
    # ok: python-uuid1-secret
    key = uuid.uuid1()
    # ok: python-uuid1-secret
    reset_token = secrets.token_urlsafe(32)
    # ok: python-uuid1-secret
    name_token = str(uuid.uuid4())
    return token, session_id, key, reset_token, name_token
