import smtplib
from email.message import EmailMessage


def send(server, subject, to, text):
    # ruleid: python-mail-header-built
    server.sendmail("shop@example.com", to, "Subject: %s\n\n%s" % (subject, text))
    # ruleid: python-mail-header-built
    server.sendmail("shop@example.com", to, f"Subject: {subject}\n\n{text}")
    # ok: python-mail-header-built
    server.sendmail("shop@example.com", to, "Subject: News\n\nHello")
    m = EmailMessage()
    # ok: python-mail-header-built
    m["Subject"] = subject
    # ok: python-mail-header-built
    server.send_message(m)


def letter(server, subject, to, text):
    # ruleid: python-mail-header-built
    body = "To: " + to + "\nSubject: " + subject + "\n\n" + text
    server.sendmail("shop@example.com", to, body)
