"""Whether files are what they should be: checksums, and a stamp that remembers them.

Hashing 145 MB takes a good part of a second, too long for every start. So the checksums that were
found are written beside the files with the size and time of each; while those stand, so do the
sums.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from livelipi.recognizer.weights.catalogue import FileSpec

STAMP = "verified.json"
"""Name of the stamp inside a model's folder in the cache."""

_FORMAT = 1


class MismatchError(Exception):
    """A file is missing, cut short, or not the one that was pinned; the message says which."""


def sha256(path: Path) -> str:
    """Digest of a file's content, lower-case hexadecimal."""
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def check(path: Path, size: int, digest: str) -> None:
    """Compare a file with its size and SHA-256.

    Raises:
        MismatchError: It differs or is not there.
    """
    try:
        found = path.stat().st_size
    except FileNotFoundError:
        raise MismatchError(f"{path.name} is missing") from None
    if found != size:
        raise MismatchError(f"{path.name} has {found} bytes instead of {size}")
    if sha256(path) != digest:
        raise MismatchError(f"{path.name} has the right size, but its SHA-256 is wrong")


def check_all(directory: Path, files: Sequence[FileSpec]) -> None:
    """``check`` each file of a model's folder.

    Raises:
        MismatchError: One differs or is not there, or nobody says what should be there.
    """
    if not files:
        raise MismatchError("its list of checksums is missing")
    for spec in files:
        check(directory / spec.name, spec.size, spec.sha256)


def write_stamp(directory: Path, files: Iterable[FileSpec]) -> None:
    """Remember that the folder's files have just been checked."""
    rows = [
        {
            "name": spec.name,
            "size": spec.size,
            "sha256": spec.sha256,
            "mtime_ns": (directory / spec.name).stat().st_mtime_ns,
        }
        for spec in files
    ]
    draft = directory / f"{STAMP}.{os.getpid()}"
    draft.write_text(json.dumps({"format": _FORMAT, "files": rows}, indent=1), "utf-8")
    draft.replace(directory / STAMP)


def read_stamp(directory: Path) -> tuple[tuple[FileSpec, ...], bool]:
    """What the stamp says was in the folder, and whether that still stands.

    Returns:
        The files as they were checked (empty without a readable stamp), and True where every one
        still has the size and modification time of that moment.
    """
    try:
        stamp = json.loads((directory / STAMP).read_text("utf-8"))
        if stamp["format"] != _FORMAT:
            return (), False
        rows = [
            (FileSpec(str(row["name"]), int(row["size"]), str(row["sha256"])), int(row["mtime_ns"]))
            for row in stamp["files"]
        ]
    except (OSError, ValueError, KeyError, TypeError):
        # No stamp, or half of one: the files are hashed anew, which is always right.
        return (), False
    files = tuple(spec for spec, _ in rows)
    return files, bool(files) and all(_stands(directory, spec, mtime) for spec, mtime in rows)


def _stands(directory: Path, spec: FileSpec, mtime_ns: int) -> bool:
    try:
        status = (directory / spec.name).stat()
    except OSError:
        return False
    return status.st_size == spec.size and status.st_mtime_ns == mtime_ns
