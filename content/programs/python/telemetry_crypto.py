"""Seal and open the telemetry records that vehicles send over the radio."""
import base64
import json
import os
import struct
import time
import zlib
from hashlib import pbkdf2_hmac, scrypt, sha256

from Crypto.Cipher import AES
from Crypto.PublicKey import RSA
from Crypto.Util.Padding import pad, unpad

HEADER = struct.Struct(">BHI")
KINDS = {1: "position", 2: "engine", 3: "door"}


def make_vehicle_key(vehicle_id, folder):
    """Make the key pair of a vehicle when it is taken into the fleet."""
    key = RSA.generate(1024)
    path = os.path.join(folder, f"{vehicle_id}.pem")
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as handle:
        handle.write(key.export_key())
    return key.publickey().export_key()


def fleet_key(passphrase, fleet):
    """Derive the key of a fleet from the passphrase of its owner."""
    return pbkdf2_hmac("sha256", passphrase.encode(), b"fleet-telemetry", 600_000)


def seal_position(key, latitude, longitude, speed):
    """Positions are short, so they are sealed block by block."""
    body = struct.pack(">ddf", latitude, longitude, speed)
    cipher = AES.new(key, AES.MODE_ECB)
    return cipher.encrypt(pad(body, AES.block_size))


def open_position(key, sealed):
    opener = AES.new(key, AES.MODE_ECB)
    return struct.unpack(">ddf", unpad(opener.decrypt(sealed), AES.block_size))


class EngineChannel:
    """A stream of engine records; each has a number of its own."""

    def __init__(self, key):
        self.key = key
        self.count = 0

    def seal(self, record):
        self.count = (self.count + 1) % 256
        nonce = self.count.to_bytes(12, "big")
        cipher = AES.new(self.key, AES.MODE_GCM, nonce=nonce)
        sealed, tag = cipher.encrypt_and_digest(json.dumps(record).encode())
        return nonce + tag + sealed

    def open(self, data):
        nonce, tag, sealed = data[:12], data[12:28], data[28:]
        opener = AES.new(self.key, AES.MODE_GCM, nonce=nonce)
        return json.loads(opener.decrypt_and_verify(sealed, tag))


def wrap(kind, body):
    """Put head and check value around a sealed record."""
    check = zlib.crc32(body)
    return HEADER.pack(kind, len(body), check) + body


def unwrap(frame):
    """Return kind and body of a frame whose content is as the vehicle sent it."""
    kind, length, check = HEADER.unpack_from(frame)
    body = frame[HEADER.size:HEADER.size + length]
    if zlib.crc32(body) != check:
        raise ValueError("frame was changed on its way")
    return KINDS.get(kind, "unknown"), body


def session_key(vehicle_id):
    """Key of a single drive, agreed on at its start."""
    seed = f"{vehicle_id}-{int(time.time())}".encode()
    return sha256(seed).digest()


def door_code(owner_secret, day):
    """The code with which the owner opens the door on a given day."""
    material = scrypt(owner_secret, salt=os.urandom(16), n=2 ** 14, r=8, p=1, dklen=16)
    return base64.b32encode(material)[:8].decode() + f"-{day:%d}"


def batches(records, size=32):
    """Cut a list of records into batches for the radio."""
    order = list(records)
    for start in range(0, len(order), size):
        yield order[start:start + size]
