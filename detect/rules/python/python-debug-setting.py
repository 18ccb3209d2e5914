import os

# ruleid: python-debug-setting
DEBUG = True
# ruleid: python-debug-setting
TEMPLATE_DEBUG = True
# ruleid: python-debug-setting
os.environ["FLASK_ENV"] = "development"
# ok: python-debug-setting
DEBUG = False
# ok: python-debug-setting
DEBUG = os.environ.get("DEBUG") == "1"
# ok: python-debug-setting
debug = True
