@app.route("/debug")
def debug():
    # ruleid: python-environment-shown
    return jsonify(dict(os.environ))
    if (app.config[
