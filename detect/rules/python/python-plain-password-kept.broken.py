@app.post("/login")
def login():
    user = User.query.filter_by(name=request.form["name"]).first()
    # ruleid: python-plain-password-kept
    if user and user.password == request.form["password"]:
        session[("user", [
