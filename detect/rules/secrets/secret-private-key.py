# ruleid: secret-private-key
KEY = """-----BEGIN RSA PRIVATE KEY-----\nMIIplumbPLUMBplumbPLUMB0123456789"""
# ruleid: secret-private-key
EC = "-----BEGIN EC PRIVATE KEY-----\nMHcCplumbplumbplumbplumb0123"
# ok: secret-private-key
PUB = "-----BEGIN PUBLIC KEY-----\nMIIBplumbplumbplumbplumb0123"
# ok: secret-private-key
MARK = "-----BEGIN PRIVATE KEY-----"
# ok: secret-private-key
PATH = "/etc/app/key.pem"
