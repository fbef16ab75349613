"""Sends attempts to Ralph, a learning record store, and kills the store or the sender half-way.

store.py BACKSTORY DATA STATEMENTS: the program, a folder of attempts, and the statements that it writes of all of them.
Runs in an environment with what requirements.txt names.
"""

import http.client
import http.server
import json
import os
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from ralph.models.xapi.base.statements import BaseXapiStatement

PROGRAM, DATA, STATEMENTS = sys.argv[1:]
BIN = Path(sys.executable).parent
OPTIONS = ["--all", "--pass", "60", "--require-safety", "--data", DATA]
USER = {"BACKSTORY_LRS_USER": "ralph", "BACKSTORY_LRS_PASSWORD": "secret"}


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


# Ralph's file backend writes its file once, unless it is told to go on with it.
APPENDING = """
from ralph.backends.data.base import BaseOperationType
from ralph.backends.lrs.fs import FSLRSBackend

FSLRSBackend.default_operation_type = BaseOperationType.APPEND
from ralph.api import app
"""


class Ralph:
    """The store, with its files in a folder of its own."""

    def __init__(self):
        self.at = Path(tempfile.mkdtemp())
        self.file = self.at / "store" / "fs_lrs.jsonl"
        self.file.parent.mkdir()
        self.env = os.environ | {
            "RALPH_APP_DIR": str(self.at / "app"),
            "RALPH_RUNSERVER_BACKEND": "fs",
            "RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH": str(self.file.parent),
        }
        account = ["-u", "ralph", "-p", "secret", "-s", "all", "-N", "ralph", "-A", "ralph", "https://lrs.example.org"]
        subprocess.run([BIN / "ralph", "auth", *account, "--write-to-disk"], env=self.env, check=True, capture_output=True)
        (self.at / "appending.py").write_text(APPENDING)
        self.port = free_port()

    def start(self):
        command = [BIN / "uvicorn", "appending:app", "--app-dir", str(self.at), "--port", str(self.port), "--log-level", "warning"]
        self.process = subprocess.Popen(command, env=self.env)
        until = time.monotonic() + 60
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port)).close()
                return
            except OSError:
                time.sleep(0.1)
        sys.exit("the store does not start")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def has(self):
        lines = self.file.read_text().splitlines() if self.file.exists() else []
        return [json.loads(line) for line in lines]


class Way(http.server.BaseHTTPRequestHandler):
    """What stands before the store: after so many parcels it lets the answer go astray, and does something."""

    def pass_on(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        way = self.server
        try:
            store = http.client.HTTPConnection("127.0.0.1", way.to, timeout=60)
            store.request(self.command, self.path, body, dict(self.headers))
            answer = store.getresponse()
            said = answer.read()
        except OSError:
            return self.connection.close()
        way.parcels += self.command == "POST"
        if way.parcels == way.after and way.then:
            then, way.then = way.then, None
            then()
            return self.connection.close()
        self.send_response(answer.status)
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    do_GET = do_POST = pass_on

    def log_message(self, *_):
        pass


def way_to(ralph, after=0, then=None, key=None):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Way)
    server.to, server.after, server.then, server.parcels = ralph.port, after, then, 0
    if key:
        encrypted = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        encrypted.load_cert_chain(key)
        server.socket = encrypted.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"{'https' if key else 'http'}://127.0.0.1:{server.server_port}/xAPI"


def key_in(folder):
    """A certificate of this machine, with its key."""
    file = str(folder / "key.pem")
    what = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-addext", "basicConstraints=critical,CA:FALSE"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", file, "-out", file + ".crt"]
    subprocess.run(command + what, check=True, capture_output=True)
    Path(file).write_text(Path(file).read_text() + Path(file + ".crt").read_text())
    return file


def sender(url, *more, **environment):
    command = [PROGRAM, "xapi", "--send", url, *OPTIONS, *more]
    env = os.environ | USER | environment
    return subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def must(holds, what):
    if not holds:
        sys.exit(f"store.py: {what}")


def each_once(ralph, expect, said):
    """That the store has every statement once, as it was written."""
    has = {one["id"]: one for one in ralph.has()}
    must(len(ralph.has()) == len(has) == len(expect), f"{len(ralph.has())} in the store, {len(expect)} expected\n{said}")
    for one in expect:
        must(all(has[one["id"]][field] == one[field] for field in one), f"{one['id']} is another in the store")


def end(process, code):
    out, err = process.communicate(timeout=300)
    must(process.returncode == code, f"exit {process.returncode}, not {code}:\n{out}{err}")
    return out + err


def main():
    expect = [json.loads(line) for line in Path(STATEMENTS).read_text().splitlines()]
    must(len(expect) > 150, f"only {len(expect)} statements: nothing can be killed half-way")
    for one in expect:
        BaseXapiStatement(**one)
    print(f"the strict model of the store takes {len(expect)} statements")

    ralph = Ralph()
    ralph.start()
    url = way_to(ralph, 2, ralph.kill)
    said = end(sender(url, "--patience", "1"), 2)
    there = len(ralph.has())
    must(0 < there < len(expect), f"killed half-way it has {there} of {len(expect)}\n{said}")
    ralph.start()
    said = end(sender(url), 0)
    each_once(ralph, expect, said)
    again = end(sender(url), 0)
    each_once(ralph, expect, again)
    must(": 0 sent" in again and "other words" not in again, again)
    ralph.kill()
    print(f"the store, killed when it had {there}, has each of {len(expect)} once: {said.strip()}")

    ralph = Ralph()
    ralph.start()
    process = []
    url = way_to(ralph, 2, lambda: process[0].kill())
    process.append(sender(url))
    end(process[0], -signal.SIGKILL)
    there = len(ralph.has())
    must(0 < there < len(expect), f"killed half-way the sender has sent {there} of {len(expect)}")
    said = end(sender(url), 0)
    each_once(ralph, expect, said)
    print(f"the sender, killed after {there}, sends each of {len(expect)} once: {said.strip()}")

    # What is encrypted by somebody that this system does not know is not spoken to, and not for long.
    key = key_in(ralph.at)
    url = way_to(ralph, key=key)
    said = end(sender(url), 2)
    must("cannot be known for sure" in said, said)
    said = end(sender(url, SSL_CERT_FILE=key + ".crt"), 0)
    must("0 sent" in said, said)
    ralph.kill()
    print("an encrypted store is taken where its authority is trusted, and not otherwise")


main()
