import ldap


def open_ldap(app, user, password):
    c = ldap.initialize("ldaps://ldap.example.com")
    # ruleid: python-anonymous-login
    c.simple_bind_s("", "")
    # ruleid: python-anonymous-login
    c.simple_bind_s("cn=%s" % user, "")
    # ruleid: python-anonymous-login
    app.config["LOGIN_DISABLED"] = True
    # ok: python-anonymous-login
    c.simple_bind_s("cn=app,dc=example,dc=com", password)
    # ok: python-anonymous-login
    app.config["LOGIN_DISABLED"] = False
    # ok: python-anonymous-login
    c.unbind_s()
    return c
