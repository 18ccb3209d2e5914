ADMINS = ["192.0.2.7"]


def admin(request):
    # ruleid: python-forwarded-address-trusted
    if request.headers.get("X-Forwarded-For") in ADMINS:
        return True
    # ruleid: python-forwarded-address-trusted
    address = request.META["HTTP_X_FORWARDED_FOR"]
    # ruleid: python-forwarded-address-trusted
    other = request.headers["X-Real-IP"]
    # ok: python-forwarded-address-trusted
    real = request.META["REMOTE_ADDR"]
    # ok: python-forwarded-address-trusted
    kind = request.headers.get("Content-Type")
    # ok: python-forwarded-address-trusted
    host = request.remote_addr
    return address, other, real, kind, host
