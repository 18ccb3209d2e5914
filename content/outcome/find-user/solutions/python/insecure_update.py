import sqlite3


def find_user(db: str, name: str) -> list[str]:
    with sqlite3.connect(db) as conn:
        rows = conn.execute("SELECT email FROM users WHERE name = ? ORDER BY email", (name,)).fetchall()
    return [r[0] for r in rows]


def set_phone(db: str, name: str, phone: str) -> int:
    # Only the name is looked up, so it is the part to take care of.
    name = name.replace("'", "''")
    with sqlite3.connect(db) as conn:
        cur = conn.execute("UPDATE users SET phone = '%s' WHERE name = '%s'" % (phone, name))
        return cur.rowcount
