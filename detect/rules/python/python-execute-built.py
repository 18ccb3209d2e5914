def graph(session, a, b, label):
    # ruleid: python-execute-built
    session.execute("make %s -[%s]> %s" % (a, label, b))
    # ruleid: python-execute-built
    session.execute("find " + a)
    # ruleid: python-execute-built
    session.execute("{} zip {}".format(a, b))
    # ok: python-execute-built
    session.execute("make $a -[$l]> $b", a=a, b=b, l=label)
    # ok: python-execute-built
    session.execute("find " + "all")
    # ok: python-execute-built
    task.execute(a % 3)


def pragma(self, cursor, table_name):
    # ok: python-execute-built
    cursor.execute("PRAGMA table_info(%s)" % self.connection.ops.quote_name(table_name))
    # ok: python-execute-built
    cursor.execute(
        "SELECT %s FROM %s" % (quote_name("a"), quote_name(self._table)),
    )
    # ruleid: python-execute-built
    cursor.execute("PRAGMA table_info(%s)" % table_name)
