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
