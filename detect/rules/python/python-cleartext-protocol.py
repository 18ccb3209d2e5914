import ftplib
import smtplib
import telnetlib
import requests


def send(user, password, text):
    # ruleid: python-cleartext-protocol
    t = telnetlib.Telnet("router.example.com")
    f = ftplib.FTP("ftp.example.com")
    # ruleid: python-cleartext-protocol
    f.login(user, password)
    # ruleid: python-cleartext-protocol
    requests.post("http://example.com/login", data={"name": user, "password": password})
    m = smtplib.SMTP("mail.example.com", 587)
    m.starttls()
    # ok: python-cleartext-protocol
    m.login(user, password)
    # ok: python-cleartext-protocol
    requests.post("https://example.com/login", data={"name": user, "password": password})
    s = ftplib.FTP_TLS("ftp.example.com")
    # ok: python-cleartext-protocol
    s.login(user, password)
    # ok: python-cleartext-protocol
    requests.post("http://example.com/note", data={"text": text})
    return t


def post(user, password, text):
    with smtplib.SMTP("mail.example.com") as server:
        # ruleid: python-cleartext-protocol
        server.login(user, password)
        server.sendmail("a@example.com", "b@example.com", text)
