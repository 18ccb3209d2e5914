import sqlite3


def find_user(db: str, name: str) -> list[str]:
    conn = sqlite3.connect(db)
    cur = conn.cursor()
    cur.execute(f"SELECT email FROM users WHERE name = '{name}' ORDER BY email")
    emails = [row[0] for row in cur.fetchall()]
    conn.close()
    return emails


def set_phone(db: str, name: str, phone: str) -> int:
    conn = sqlite3.connect(db)
    cur = conn.cursor()
    cur.execute(f"UPDATE users SET phone = '{phone}' WHERE name = '{name}'")
    conn.commit()
    count = cur.rowcount
    conn.close()
    return count
