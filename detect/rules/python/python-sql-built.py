import sqlite3
from sqlalchemy import text


def user(db, name, table, id):
    cur = db.cursor()
    # ruleid: python-sql-built
    cur.execute("SELECT * FROM users WHERE name = '" + name + "'")
    # ruleid: python-sql-built
    cur.execute("DELETE FROM users WHERE name = '%s'" % name)
    # ruleid: python-sql-built
    cur.execute(f"UPDATE users SET seen = 1 WHERE name = '{name}'")
    query = "SELECT id FROM {} WHERE name = ?".format(table)
    # ruleid: python-sql-built
    cur.execute(query, (name,))
    statement = "SELECT id FROM users"
    statement += " WHERE name = '" + name + "'"
    # ruleid: python-sql-built
    db.execute(text(statement))
    # ok: python-sql-built
    cur.execute("SELECT * FROM users WHERE name = ?", (name,))
    # ok: python-sql-built
    cur.execute("SELECT * FROM users " + "WHERE name = ?", (name,))
    marks = ",".join("?" * 3)
    # ok: python-sql-built
    cur.execute(f"SELECT * FROM users WHERE id IN ({marks})", id)
    # ok: python-sql-built
    cur.execute("SELECT * FROM users WHERE id = %d" % int(id))
    # ok: python-sql-built
    cur.execute(f"SELECT {COLUMNS} FROM users WHERE name = ?", (name,))
    column = SORTABLE.get(id, "name")
    # ok: python-sql-built
    cur.execute(f"SELECT * FROM users WHERE id = ? ORDER BY {column}", (id,))
    # ok: python-sql-built
    cur.execute("SELECT %s FROM cache WHERE k = %%s" % table, (name,))
    return cur.fetchall()
