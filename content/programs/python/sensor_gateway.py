"""Collect readings of greenhouse sensors and answer the control room."""
import json
import logging
import re
import socket
import socketserver
import struct
import threading

import yaml

log = logging.getLogger("gateway")

LINE = re.compile(r"^(\w+\s?)+:\s*(-?\d+(\.\d+)?)$")
readings = {}
lock = threading.Lock()


def load_settings(text):
    """Read the settings that the control room sends as YAML."""
    settings = yaml.load(text, Loader=yaml.Loader)
    settings.setdefault("interval", 60)
    settings.setdefault("name", socket.gethostname())
    return settings


def parse_text_line(line):
    """Parse a line like `bed four: 21.5` from an old sensor."""
    line = line.strip()
    match = LINE.match(line)
    if match is None:
        raise ValueError(f"not a reading: {line!r}")
    name, value = line.rsplit(":", 1)
    return name.strip(), float(value)


def receive_frame(sock):
    """Receive one frame: a length of four bytes, then that many bytes of JSON."""
    head = sock.recv(4)
    if len(head) < 4:
        return None
    (size,) = struct.unpack(">I", head)
    body = bytearray(size)
    view = memoryview(body)
    got = 0
    while got < size:
        n = sock.recv_into(view[got:])
        if n == 0:
            raise ConnectionError("frame cut off")
        got += n
    return json.loads(body.decode("utf-8"))


def mean_over(values, seconds, interval):
    """Smooth the values of the last `seconds`."""
    count = int(seconds / interval)
    window = values[-count:]
    return sum(window) / len(window)


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        while True:
            frame = receive_frame(self.request)
            if frame is None:
                return
            command = frame.get("command")
            if command == "store":
                with lock:
                    readings.setdefault(frame["sensor"], []).append(float(frame["value"]))
            elif command == "valve":
                set_valve(frame["valve"], frame["open"])
                log.info("valve %s set by %s", frame["valve"], self.client_address[0])
            elif command == "mean":
                with lock:
                    answer = mean_over(readings[frame["sensor"]], frame["seconds"], frame["interval"])
                self.request.sendall(json.dumps({"mean": answer}).encode() + b"\n")


def set_valve(number, is_open):
    with open(f"/sys/class/gpio/gpio{int(number)}/value", "w") as pin:
        pin.write("1" if is_open else "0")


class Gateway(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


def serve(settings_file):
    with open(settings_file, encoding="utf-8") as handle:
        settings = load_settings(handle.read())
    log.info("gateway %s collects every %s s", settings["name"], settings["interval"])
    # the control room connects from the same machine through the tunnel
    server = Gateway(("0.0.0.0", 7400), Handler)
    try:
        server.serve_forever()
    finally:
        server.server_close()


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    serve("/etc/gateway/settings.yaml")
