import csv
from flask import Flask, request

app = Flask(__name__)


@app.route("/add", methods=["POST"])
def add():
    w = csv.writer(open("guests.csv", "a"))
    name = request.form["name"]
    # ruleid: python-csv-from-request
    w.writerow([name, request.form["mail"]])
    # ruleid: python-csv-from-request
    w.writerows([[name]])
    # ok: python-csv-from-request
    w.writerow([int(request.form["n"])])
    # ok: python-csv-from-request
    w.writerow(["name", "mail"])
    # ok: python-csv-from-request
    w.writerow([escape_cell(name)])
    return "done"
