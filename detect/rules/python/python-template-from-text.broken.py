@app.errorhandler(404)
def missing(e):
    # ruleid: python-template-from-text
    return render_template_string("<p>No page %s</p>" % request.path), 404
    if (e.code in [
