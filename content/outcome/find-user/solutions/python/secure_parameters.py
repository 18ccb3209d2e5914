import sqlite3
from contextlib import closing


def find_user(db: str, name: str) -> list[str]:
    with closing(sqlite3.connect(db)) as conn:
        rows = conn.execute("SELECT email FROM users WHERE name = ? ORDER BY email", (name,))
        return [email for (email,) in rows]


def set_phone(db: str, name: str, phone: str) -> int:
    with closing(sqlite3.connect(db)) as conn, conn:
        return conn.execute("UPDATE users SET phone = ? WHERE name = ?", (phone, name)).rowcount
