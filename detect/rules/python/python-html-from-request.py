from flask import Flask, request, render_template
from markupsafe import escape, Markup

app = Flask(__name__)


@app.route("/search")
def search():
    term = request.args.get("q", "")
    if len(term) > 20:
        # ruleid: python-html-from-request
        return "<p>Too long: " + term + "</p>"
    if not term:
        # ok: python-html-from-request
        return "<p>Nothing: %s</p>" % escape(term)
    # ruleid: python-html-from-request
    note = Markup("<b>%s</b>" % term)
    # ok: python-html-from-request
    return render_template("search.html", term=term, note=note)


@app.route("/count")
def count():
    # ok: python-html-from-request
    return "<p>%d</p>" % int(request.args["n"])


def show(request):
    # ruleid: python-html-from-request
    return HttpResponse("<h1>" + request.GET["name"] + "</h1>")


@app.route("/hi")
def hi():
    # ok: python-html-from-request
    return render_template_string("<p>{{ name }}</p>" + "", name=request.args["name"])
