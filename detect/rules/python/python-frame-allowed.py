from django.views.decorators.clickjacking import xframe_options_deny, xframe_options_exempt


# ruleid: python-frame-allowed
@xframe_options_exempt
def widget(request):
    return page(request)


# ok: python-frame-allowed
@xframe_options_deny
def pay(request):
    return page(request)


def headers(r):
    # ruleid: python-frame-allowed
    r.headers["X-Frame-Options"] = "ALLOWALL"
    # ruleid: python-frame-allowed
    r["X-Frame-Options"] = "ALLOW-FROM https://example.org"
    # ok: python-frame-allowed
    r.headers["X-Frame-Options"] = "DENY"
    # ok: python-frame-allowed
    r["X-Frame-Options"] = "SAMEORIGIN"
