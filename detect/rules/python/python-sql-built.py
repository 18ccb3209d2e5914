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


def many(cursor, ids, conn, utc):
    # ok: python-sql-built
    cursor.execute("SELECT * FROM t WHERE id IN (" + ", ".join(["?"] * len(ids)) + ")", ids)
    # ok: python-sql-built
    cursor.execute("SELECT * FROM t WHERE id IN ({})".format(", ".join("?" for _ in ids)), ids)
    holes = ",".join("?" for _ in ids)
    # ok: python-sql-built
    cursor.execute(f"DELETE FROM t WHERE id IN ({holes})", ids)
    # ok: python-sql-built
    cursor.execute("ALTER SESSION SET X = 1" + (" Y = 2" if utc else ""))
    # ok: python-sql-built
    cursor.execute("DELETE FROM %s WHERE %s = %%s" % (quote_name("t"), quote_name("k")), [1])


def column(conn, preparer, name):
    column = preparer.quote_identifier(name)
    # ok: python-sql-built
    conn.execute(f"ALTER TABLE t ADD COLUMN {column} TEXT")


def filtered(db, clauses, values):
    query = "SELECT id FROM t"
    if clauses:
        query += " WHERE " + " AND ".join(clauses)
    # ok: python-sql-built
    return db.execute(query, values)


def sorted_rows(db, order):
    if order not in ("name", "age"):
        raise ValueError(order)
    # ok: python-sql-built
    return db.execute(f"SELECT id FROM t ORDER BY {order}")


def one(db, number: int):
    # ok: python-sql-built
    return db.execute("SELECT id FROM t WHERE id = %d" % number)


def like(connection, name):
    where = ["name LIKE '%s%%'" % name]
    where.append("a = 1")
    # ruleid: python-sql-built
    return connection.execute("SELECT a FROM t WHERE " + " AND ".join(where))


def parts(db, ids, desc):
    holes = ", ".join("?" for _ in ids)
    # ok: python-sql-built
    db.execute("SELECT id FROM p WHERE id IN (%s)" % holes, ids)
    order = "DESC" if desc else "ASC"
    # ok: python-sql-built
    db.execute("SELECT id FROM p ORDER BY name " + order)
