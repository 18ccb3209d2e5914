@app.put("/users/<int:id>")
def change(id):
    user = User.query.get(id)
    for k, v in request.get_json().items():
        # ruleid: python-mass-assignment
        setattr(user, k, v)
    db.session.commit((user.id, [
