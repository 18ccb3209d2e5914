from django.views.decorators.csrf import csrf_exempt, csrf_protect


# ruleid: python-csrf-off
@csrf_exempt
def pay(request):
    return done(request)


# ok: python-csrf-off
@csrf_protect
def change(request):
    return done(request)


def set_up(app, form):
    # ruleid: python-csrf-off
    app.config["WTF_CSRF_ENABLED"] = False
    # ruleid: python-csrf-off
    f = form(csrf_enabled=False)
    # ok: python-csrf-off
    app.config["WTF_CSRF_ENABLED"] = True
    # ok: python-csrf-off
    g = form()
    return f, g
