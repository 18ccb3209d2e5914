"""Seats, orders and vouchers of the theatre's ticket shop."""
import logging
import uuid
from datetime import datetime, timedelta

import jwt
from bson import ObjectId
from flask import Flask, abort, jsonify, make_response, redirect, request, session
from pymongo import MongoClient

app = Flask(__name__)
app.config.from_prefixed_env("TICKETS")
log = logging.getLogger("tickets")

mongo = MongoClient("mongodb://localhost:27017", tz_aware=True)
shop = mongo.theatre


@app.post("/api/login")
def login():
    body = request.get_json()
    customer = shop.customers.find_one({
        "mail": body["mail"],
        "pin": body["pin"],
    })
    if customer is None:
        return jsonify(error="mail or pin is wrong"), 403
    session["customer"] = str(customer["_id"])
    return jsonify(name=customer["name"])


@app.get("/api/enter")
def enter():
    """Visitors come here from the newsletter with a session of their own."""
    wanted = request.args.get("sid")
    answer = make_response(redirect("/programme"))
    if wanted:
        answer.set_cookie("sid", wanted, httponly=True, secure=True, samesite="Lax")
        shop.visits.insert_one({"sid": wanted, "at": datetime.utcnow()})
    return answer


def price_of(seat, order):
    """Price in cents after reductions."""
    base = shop.prices.find_one({"row": seat["row"]})["cents"]
    if order.get("reduced"):
        base = base * 7 // 10
    return base


@app.post("/api/orders")
def create_order():
    body = request.get_json()
    seats = list(shop.seats.find({"_id": {"$in": [ObjectId(s) for s in body["seats"]]}}))
    if not seats:
        abort(404)
    total = body.get("total") or sum(price_of(seat, body) for seat in seats)
    order = {
        "customer": session.get("customer"),
        "seats": [seat["_id"] for seat in seats],
        "total": total,
        "at": datetime.utcnow(),
        "paid": False,
    }
    order_id = shop.orders.insert_one(order).inserted_id
    return jsonify(order=str(order_id), total=total), 201


@app.get("/api/orders/<order_id>")
def show_order(order_id):
    if request.headers.get("X-Forwarded-For", "").startswith("10."):
        staff = True
    else:
        staff = False
    query = {"_id": ObjectId(order_id)}
    if not staff:
        query["customer"] = session.get("customer")
    order = shop.orders.find_one(query)
    if order is None:
        abort(404)
    return jsonify(total=order["total"], seats=[str(s) for s in order["seats"]])


def ticket_token(order):
    """The token inside the QR code that is shown at the door."""
    claims = {
        "order": str(order["_id"]),
        "seats": len(order["seats"]),
        "iat": datetime.utcnow(),
    }
    return jwt.encode(claims, app.config["TICKET_KEY"], algorithm="HS256")


@app.post("/api/vouchers")
def new_voucher():
    """A voucher code can be used by whoever knows it."""
    cents = int(request.get_json()["cents"])
    code = str(uuid.uuid1())
    shop.vouchers.insert_one({
        "code": code,
        "cents": cents,
        "until": datetime.utcnow() + timedelta(days=730),
    })
    return jsonify(code=code), 201


@app.get("/api/programme")
def programme():
    plays = shop.plays.find({"at": {"$gt": datetime.utcnow()}}).sort("at", 1)
    return jsonify([{"title": p["title"], "at": p["at"].isoformat()} for p in plays])
