def sign(data):
    # ruleid: secret-private-key
    pem = "-----BEGIN PRIVATE KEY-----\nMIIEplumbplumbplumbplumb0123"
    return rsa.sign(data, load(pem
