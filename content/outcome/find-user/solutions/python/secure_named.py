import sqlite3


class Members:
    def __init__(self, path: str):
        self.conn = sqlite3.connect(path)

    def __enter__(self):
        return self.conn.cursor()

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.conn.commit()
        self.conn.close()


def find_user(db: str, name: str) -> list[str]:
    with Members(db) as cur:
        cur.execute("SELECT email FROM users WHERE name = :name", {"name": name})
        return sorted(row[0] for row in cur.fetchall())


def set_phone(db: str, name: str, phone: str) -> int:
    with Members(db) as cur:
        cur.execute("UPDATE users SET phone = :phone WHERE name = :name", {"name": name, "phone": phone})
        return cur.rowcount
