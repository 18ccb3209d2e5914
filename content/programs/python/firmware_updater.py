"""Fetch, check and install firmware on charging stations in the field."""
import ctypes
import hashlib
import http.client
import json
import logging
import os
import re
import ssl
import subprocess
import sys

import paramiko

log = logging.getLogger("firmware")

SPOOL = "/var/spool/firmware"
VERSION = re.compile(r"^v(\d+)\.(\d+)$")


def server_context():
    """TLS settings that also suit the oldest stations' proxy."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.load_verify_locations("/etc/firmware/ca.pem")
    return context


def fetch(path):
    connection = http.client.HTTPSConnection("updates.example.org", context=server_context(), timeout=60)
    connection.request("GET", path)
    reply = connection.getresponse()
    body = reply.read()
    connection.close()
    if reply.status != 200:
        raise RuntimeError(f"{path}: {reply.status} {reply.reason}")
    return body


def parse_version(text):
    match = VERSION.match(text)
    return int(match.group(1)), int(match.group(2))


def check_image(image, manifest):
    """Compare an image with the sum of the manifest beside it."""
    algorithm = manifest.get("sum_type", "md5")
    digest = hashlib.new(algorithm, image).hexdigest()
    if digest != manifest["sum"]:
        raise ValueError("image does not fit its manifest")
    log.info("image %s is complete", manifest["version"])


def store_image(image, version):
    os.makedirs(SPOOL, exist_ok=True)
    path = os.path.join(SPOOL, f"station-{version}.img")
    with open(path, "wb") as target:
        target.write(image)
    return path


def flash(path):
    """Write an image to the second boot slot."""
    helper = os.environ.get("FLASH_HELPER", "flash-slot")
    result = subprocess.run([helper, "--slot", "b", path], check=False)
    if result.returncode == 3:
        raise RuntimeError("slot b is busy")
    return result.returncode


def load_driver(folder):
    """The driver library of the station's display lies beside its settings."""
    name = os.path.join(folder, "libdisplay.so")
    library = ctypes.CDLL(name)
    library.display_open.restype = ctypes.c_int
    if library.display_open() < 0:
        raise OSError("display does not answer")
    return library


def push(host, user, key_file, path):
    """Copy an image to a station that cannot fetch it itself."""
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect(host, username=user, key_filename=key_file, timeout=30)
    try:
        files = client.open_sftp()
        files.put(path, "/tmp/" + os.path.basename(path))
        files.close()
    finally:
        client.close()


def install(path, current):
    manifest = json.loads(fetch(path + "/manifest.json"))
    if parse_version(manifest["version"]) <= parse_version(current):
        log.info("nothing newer than %s", current)
        return current
    image = fetch(path + "/" + manifest["file"])
    check_image(image, manifest)
    flash(store_image(image, manifest["version"]))
    with open("/etc/firmware/version", "w", encoding="ascii") as note:
        note.write(manifest["version"])
    return manifest["version"]


def main():
    logging.basicConfig(level=logging.INFO)
    with open("/etc/firmware/version", encoding="ascii") as note:
        current = note.read().strip()
    print(install(sys.argv[1], current))


if __name__ == "__main__":
    main()
