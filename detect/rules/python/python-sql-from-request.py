from flask import Flask, request

app = Flask(__name__)
ORDERS = {"name": "name", "age": "age DESC"}


@app.route("/people")
def people():
    name = request.args.get("name", "")
    # ruleid: python-sql-from-request
    rows = db.execute("SELECT * FROM people WHERE name = '" + name + "'")
    order = request.args["order"]
    query = f"SELECT * FROM people ORDER BY {order}"
    # ruleid: python-sql-from-request
    rows = db.execute(query)
    # ok: python-sql-from-request
    rows = db.execute("SELECT * FROM people WHERE name = ?", (name,))
    # ok: python-sql-from-request
    rows = db.execute("SELECT * FROM people ORDER BY " + ORDERS[order])
    # ok: python-sql-from-request
    rows = db.execute("SELECT * FROM people WHERE id = %d" % int(request.args["id"]))
    return rows


@app.get("/people/{name}")
def person(name: str):
    # ruleid: python-sql-from-request
    return db.execute("SELECT * FROM people WHERE name = '%s'" % name)
