import ssl


def contexts():
    # ruleid: python-old-tls
    a = ssl.SSLContext(ssl.PROTOCOL_TLSv1)
    # ruleid: python-old-tls
    b = ssl.wrap_socket(sock, ssl_version=ssl.PROTOCOL_SSLv3)
    c = ssl.create_default_context()
    # ruleid: python-old-tls
    c.minimum_version = ssl.TLSVersion.TLSv1
    # ok: python-old-tls
    d = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # ok: python-old-tls
    d.minimum_version = ssl.TLSVersion.TLSv1_2
    # ok: python-old-tls
    d.set_ciphers("ECDHE+AESGCM:!aNULL")
    return a, b, c, d
