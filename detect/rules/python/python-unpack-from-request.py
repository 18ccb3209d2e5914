import gzip
import zipfile
import zlib
from flask import Flask, request

app = Flask(__name__)


@app.route("/put", methods=["POST"])
def put():
    # ruleid: python-unpack-from-request
    a = gzip.decompress(request.data)
    # ruleid: python-unpack-from-request
    b = zlib.decompress(request.get_data())
    # ruleid: python-unpack-from-request
    zipfile.ZipFile(request.files["zip"]).extractall("/srv/in")
    # ok: python-unpack-from-request
    c = zlib.decompressobj().decompress(request.data, 1000000)
    # ok: python-unpack-from-request
    d = gzip.decompress(open("own.gz", "rb").read())
    # ok: python-unpack-from-request
    e = gzip.compress(request.data)
    return [a, b, c, d, e]
