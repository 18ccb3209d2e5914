import ctypes
import os
import sys

# ruleid: python-import-from-open-folder
sys.path.insert(0, "/tmp/plugins")
# ruleid: python-import-from-open-folder
os.environ["PATH"] = ".:" + os.environ["PATH"]
# ruleid: python-import-from-open-folder
lib = ctypes.CDLL("./libshop.so")
# ok: python-import-from-open-folder
sys.path.insert(0, os.path.dirname(__file__))
# ok: python-import-from-open-folder
os.environ["PATH"] = "/usr/bin:" + os.environ["PATH"]
# ok: python-import-from-open-folder
lib2 = ctypes.CDLL("libc.so.6")
