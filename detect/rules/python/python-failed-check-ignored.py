def receive(key, body, signature):
    # ruleid: python-failed-check-ignored
    try:
        key.verify(signature, body)
    except InvalidSignature:
        pass
    # ok: python-failed-check-ignored
    try:
        key.verify(signature, body)
    except InvalidSignature:
        return None
    # ruleid: python-failed-check-ignored
    try:
        auth.verify_token(body["token"])
    except Exception as e:
        pass
    # ok: python-failed-check-ignored
    try:
        close(body)
    except OSError:
        pass
    # ok: python-failed-check-ignored
    key.verify(signature, body)
    return body
