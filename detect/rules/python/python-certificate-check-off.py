import ssl
import requests


def fetch(url, ctx):
    # ruleid: python-certificate-check-off
    a = requests.get(url, verify=False)
    s = requests.Session()
    # ruleid: python-certificate-check-off
    s.verify = False
    # ruleid: python-certificate-check-off
    ctx.verify_mode = ssl.CERT_NONE
    # ruleid: python-certificate-check-off
    b = ssl._create_unverified_context()
    # ok: python-certificate-check-off
    c = requests.get(url, verify="/etc/ssl/own-ca.pem")
    # ok: python-certificate-check-off
    d = ssl.create_default_context()
    # ok: python-certificate-check-off
    ctx.verify_mode = ssl.CERT_REQUIRED
    return a, s, b, c, d
