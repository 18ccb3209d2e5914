import os

# ruleid: python-text-named-secret
secret_path = "data"


class View:
    # ruleid: python-text-named-secret
    password_reset_template = "accounts/reset.html"

    def __init__(self):
        # ruleid: python-text-named-secret
        self.password = ''
        # ok: python-text-named-secret
        self.user = "data"
        # ok: python-text-named-secret
        self.secret_key = os.environ.get("SECRET_KEY")
        # ok: python-text-named-secret
        self.password_error_message = "Wrong password."


# ok: python-text-named-secret
SECRET_KEY = ""
# ok: python-text-named-secret
SECRET_KEY_INSECURE_PREFIX = "insecure-"
