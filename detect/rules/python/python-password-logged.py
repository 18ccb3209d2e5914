import logging

log = logging.getLogger(__name__)


def login(user, password, api_key):
    # ruleid: python-password-logged
    log.info("Login of %s with %s", user, password)
    # ruleid: python-password-logged
    logging.debug(f"key is {api_key}")
    # ruleid: python-password-logged
    print("Password: " + password)
    # ruleid: python-password-logged
    log.warning("bad login: {} {}".format(user, password))
    # ok: python-password-logged
    log.info("Login of %s", user)
    # ok: python-password-logged
    log.info("The password is missing")
    # ok: python-password-logged
    log.debug("key given: %s", bool(api_key))
