import sqlite3


def quote(text):
    return "'" + text.replace("'", "\\'") + "'"


def find_user(db, name):
    with sqlite3.connect(db) as conn:
        sql = "SELECT email FROM users WHERE name = " + quote(name) + " ORDER BY email"
        return [row[0] for row in conn.execute(sql)]


def set_phone(db, name, phone):
    with sqlite3.connect(db) as conn:
        sql = "UPDATE users SET phone = " + quote(phone) + " WHERE name = " + quote(name)
        return conn.execute(sql).rowcount
