from flask import Flask, redirect, request, url_for

app = Flask(__name__)
PAGES = {"home": "/", "help": "/help"}


@app.route("/login")
def login():
    target = request.args.get("next")
    if not target:
        # ruleid: python-redirect-to-address-of-request
        return redirect(request.referrer)
    # ruleid: python-redirect-to-address-of-request
    return redirect(target)


@app.route("/go")
def go():
    if "page" in request.args:
        # ok: python-redirect-to-address-of-request
        return redirect(PAGES[request.args["page"]])
    if "id" in request.args:
        # ok: python-redirect-to-address-of-request
        return redirect(url_for("item", id=request.args["id"]))
    # ok: python-redirect-to-address-of-request
    return redirect("/")


def after(request):
    # ruleid: python-redirect-to-address-of-request
    return HttpResponseRedirect(request.GET.get("next", "/"))


def after_login():
    target = request.args.get("next")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={HOST}):
        target = "/"
    # ok: python-redirect-to-address-of-request
    return redirect(target)


def language(request):
    target = request.POST.get("next", request.GET.get("next"))
    if (target or request.accepts("text/html")) and not url_has_allowed_host_and_scheme(url=target, allowed_hosts=None):
        target = "/"
    # ok: python-redirect-to-address-of-request
    return HttpResponseRedirect(target)


@app.route("/in")
def signed_in():
    target = request.args.get("next", "/")
    # ok: python-redirect-to-address-of-request
    return redirect(target if is_safe_path(target) else "/")


@app.route("/find")
def find():
    # ok: python-redirect-to-address-of-request
    return redirect("/results?" + urlencode({"q": request.args["q"]}))


@app.route("/choice")
def choice():
    targets = {"a": "/x", "b": "/y"}
    # ok: python-redirect-to-address-of-request
    return redirect(targets.get(request.args.get("q"), "/"))
