import os


class Settings:
    # ruleid: python-hard-coded-password
    db_password = "hunter2!winter"
    # ruleid: python-hard-coded-password
    API_KEY = "k3j4h5g6f7d8s9a0"

    def __init__(self):
        # ruleid: python-hard-coded-password
        self.smtp_passwd = "Tr0ub4dor&3"
        # ruleid: python-hard-coded-password
        self.options = {"user": "admin", "password": "s3cr3tWord"}
        # ok: python-hard-coded-password
        self.password = os.environ["SMTP_PASSWORD"]
        # ok: python-hard-coded-password
        self.client_secret = "<client secret>"
        # ok: python-hard-coded-password
        self.token_url = "https://example.com/token"
        # ok: python-hard-coded-password
        self.password = ""


def connect(mysql, password):
    # ruleid: python-hard-coded-password
    db = mysql.connect(host="db.example.com", user="app", passwd="apple-Tree7")
    # ruleid: python-hard-coded-password
    if password == "letmein22":
        return db
    # ok: python-hard-coded-password
    return mysql.connect(host="db.example.com", password=password)
