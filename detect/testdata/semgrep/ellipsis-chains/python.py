import hashlib
import os
import random
import shlex
import sqlite3
import subprocess

import requests
from flask import Flask, request

app = Flask(__name__)

def adults(session):
    return session.query(User).filter(User.age > 18).order_by("name").all()


def admins(session):
    found = session.query(User).filter(User.admin).all()
    first = session.query(User).filter(User.admin).first()
    return found, first


def everyone(session):
    return session.query(User).order_by("name").all()


def page(session, n):
    return (
        session.query(User)
        .filter(User.age > n)
        .limit(10)
        .offset(n)
        .all()
    )
