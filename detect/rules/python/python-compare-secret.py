import hashlib
import hmac


def hook(request, secret, settings):
    body = request.get_data()
    expected = hmac.new(secret, body, hashlib.sha256).hexdigest()
    # ruleid: python-compare-secret
    if request.headers["X-Signature"] != expected:
        return 403
    signature = request.headers["X-Signature"]
    # ruleid: python-compare-secret
    if hmac.new(secret, body, hashlib.sha256).hexdigest() == signature:
        return 200
    # ruleid: python-compare-secret
    if signature == expected:
        return 200
    # ok: python-compare-secret
    if hmac.compare_digest(signature, expected):
        return 200
    # ok: python-compare-secret
    if len(body) == 20:
        return 400
    # ok: python-compare-secret
    if request.method == "POST":
        return 405
