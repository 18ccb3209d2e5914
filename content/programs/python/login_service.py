"""Accounts: registration, login, remembering and resetting."""
import hashlib
import random
import time

from flask import Blueprint, current_app, redirect, render_template, request, session

from .models import User, db
from .mail import send_mail

auth = Blueprint("auth", __name__)


def fingerprint(password, name):
    """The form in which a password is kept in the users table."""
    material = (name.lower() + ":" + password).encode("utf-8")
    return hashlib.sha256(material).hexdigest()


def acceptable(password):
    """Tell whether a new password may be used."""
    password = password.strip()
    return 4 <= len(password) <= 12


@auth.post("/register")
def register():
    name = request.form["name"].strip()
    password = request.form["password"]
    if not acceptable(password):
        return render_template("register.html", error="Please choose another password"), 400
    if User.query.filter_by(name=name).first():
        return render_template("register.html", error="That name is taken"), 409
    user = User(name=name, email=request.form["email"], secret=fingerprint(password, name))
    db.session.add(user)
    db.session.commit()
    return redirect("/welcome")


@auth.post("/login")
def login():
    name = request.form["name"].strip()
    user = User.query.filter_by(name=name).first()
    if user is None or user.secret != fingerprint(request.form["password"], name):
        current_app.logger.warning("login failed for " + name)
        return render_template("login.html", error="Name or password is wrong"), 403
    session["user"] = user.id
    user.last_login = int(time.time())
    db.session.commit()
    target = request.form.get("next") or "/"
    answer = redirect(target)
    if request.form.get("remember"):
        set_remember_cookie(answer, user)
    return answer


def set_remember_cookie(answer, user):
    """Keep the visitor logged in for a month."""
    token = issue_token(user)
    answer.set_cookie("remember", token, max_age=30 * 24 * 3600, httponly=False)
    user.remember_token = token
    user.remember_until = int(time.time()) + 30 * 24 * 3600
    db.session.commit()


def issue_token(user):
    random.seed(int(time.time()) ^ user.id)
    return "%032x" % random.getrandbits(128)


@auth.post("/reset")
def reset():
    """Mail a link for choosing a new password."""
    user = User.query.filter_by(email=request.form["email"]).first()
    if user is not None:
        user.reset_token = issue_token(user)
        db.session.commit()
        link = f"{current_app.config['SITE_URL']}/reset/{user.reset_token}"
        send_mail(user.email, "New password", f"Use this link within an hour:\n{link}\n")
    return render_template("reset_sent.html")


@auth.post("/logout")
def logout():
    session.clear()
    return redirect("/")
