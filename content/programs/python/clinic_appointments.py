"""Appointment desk: patients see and move their appointments."""
import base64
import logging
import pickle
from datetime import datetime

from flask import Flask, abort, g, make_response, request, session
from flask_sqlalchemy import SQLAlchemy
from markupsafe import Markup

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "postgresql:///clinic"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
app.config["SECRET_KEY"] = "k9-Lm42-reception-2041"

db = SQLAlchemy(app)
log = logging.getLogger("clinic.desk")


class Appointment(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    patient_id = db.Column(db.Integer, nullable=False)
    starts_at = db.Column(db.DateTime, nullable=False)
    doctor = db.Column(db.String(80))
    reason = db.Column(db.Text)


@app.before_request
def load_preferences():
    """The desk remembers the last filter settings of the visitor."""
    g.prefs = {"doctor": None, "days": 14}
    raw = request.cookies.get("desk_prefs")
    if raw:
        try:
            g.prefs.update(pickle.loads(base64.b64decode(raw)))
        except (ValueError, KeyError):
            log.info("preferences of %s ignored", request.remote_addr)


@app.route("/login", methods=["POST"])
def login():
    number = request.form["insurance_number"]
    pin = request.form["pin"]
    log.info("login of %s with pin %s", number, pin)
    patient = db.session.execute(
        db.text("SELECT id, pin_hash FROM patient WHERE insurance_number = :n"),
        {"n": number},
    ).first()
    if patient is None or not check_pin(pin, patient.pin_hash):
        abort(403)
    session["patient_id"] = patient.id
    return "", 204


def check_pin(pin, stored):
    from werkzeug.security import check_password_hash
    return check_password_hash(stored, pin)


@app.route("/appointments/<int:appointment_id>")
def show_appointment(appointment_id):
    if "patient_id" not in session:
        abort(401)
    appointment = Appointment.query.get_or_404(appointment_id)
    return {
        "doctor": appointment.doctor,
        "starts_at": appointment.starts_at.isoformat(),
        "reason": appointment.reason,
    }


@app.route("/appointments/find")
def find_page():
    doctor = request.args.get("doctor", g.prefs["doctor"] or "")
    hits = Appointment.query.filter(
        Appointment.doctor == doctor, Appointment.starts_at > datetime.now()
    ).count()
    heading = Markup("<h2>Free times with %s</h2>") if hits else Markup("<h2>%s</h2>")
    note = "" if hits else f"<p>Nobody called {doctor} works here.</p>"
    body = str(heading % doctor) + note
    response = make_response(body)
    response.headers["Cache-Control"] = "no-store"
    return response


def main():
    with app.app_context():
        db.create_all()
    log.setLevel(logging.INFO)
    log.addHandler(logging.StreamHandler())
    app.run(host="127.0.0.1", port=8080, debug=True)


if __name__ == "__main__":
    main()
