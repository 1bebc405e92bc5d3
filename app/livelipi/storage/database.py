"""The history's file: opened carefully, damaged files set aside, SQLite's errors in words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from livelipi.domain.errors import HistoryError
from livelipi.storage import schema
from livelipi.storage.searching import fold

PATIENCE = 5.0
"""Seconds to wait for another program that is writing."""

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_REFUSED = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}
_PRIMARY = 0xFF
"""SQLite's extended codes carry the kind of failure in their lowest byte."""


def connect(path: Path) -> sqlite3.Connection:
    """A connection to the history, made where there is none, in the calling thread.

    Commits are flushed to the disk (``synchronous=FULL``): at 0.3 ms (99 %: 1.1 ms) for a caption
    that is no price, and even a power cut then loses nothing that was committed.

    Raises:
        HistoryError: It cannot be opened, is another program's, or a newer LiveLipi's.
    """
    if sqlite3.sqlite_version_info < schema.OLDEST_SQLITE:
        wanted = ".".join(map(str, schema.OLDEST_SQLITE))
        raise HistoryError(
            f"The history needs SQLite {wanted} or newer; Python has {sqlite3.sqlite_version}.",
            code="history_sqlite",
            todo="Use a newer Python, or --no-history.",
        )
    with explained(path):
        _make_private(path)
        with _alone(path):
            connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
            try:
                _set_up(connection, path)
            except BaseException:
                connection.close()
                raise
    return connection


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Programs open the history one after the other.

    SQLite (seen with 3.40.1) answers BUSY at once, without waiting, where two connections switch
    one new file to WAL at the same moment.
    """
    try:
        with FileLock(path.with_name(f"{path.name}.lock"), timeout=PATIENCE, mode=0o600):
            yield
    except Timeout as error:
        raise _locked(path) from error


def _set_up(connection: sqlite3.Connection, path: Path) -> None:
    if not schema.is_ours(connection):
        raise HistoryError(
            f"{path} is a database of another program.",
            kept="It was not touched.",
            todo="Move it away, or use --no-history.",
            code="history_foreign",
        )
    if schema.version_of(connection) > schema.VERSION:
        raise HistoryError(
            f"{path} was written by a newer LiveLipi.",
            kept="It was not touched.",
            todo="Use that version, or --no-history.",
            code="history_newer",
        )
    # Triggers of the schema call ``fold``; some builds of SQLite do not trust a file so far.
    connection.create_function("fold", 1, fold, deterministic=True)
    connection.execute("PRAGMA trusted_schema = ON")
    # What a person deletes is overwritten; some builds of SQLite leave it in the file.
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA secure_delete = ON")
    schema.migrate(connection)


def _make_private(path: Path) -> None:
    """What was said is nobody else's business; SQLite gives its side files the same mode."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise HistoryError(
            f"The history {path} cannot be opened: {error.strerror}.",
            todo="Mend the folder's permissions or room, or use --no-history.",
            code="history_unwritable",
        ) from error


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Read every page.

    Raises:
        HistoryError: The file is damaged (code ``history_damaged``).
    """
    with explained(path):
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise _damaged(path)


def set_aside(path: Path) -> Path:
    """Rename a damaged history with its side files; returns where it is now."""
    stamp = f"{datetime.now():%Y%m%d-%H%M%S}"
    number = 0
    target = path.with_name(f"{path.name}.damaged-{stamp}")
    while target.exists():
        number += 1
        target = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    for side in ("-wal", "-shm", ""):
        source = path.with_name(path.name + side)
        if source.exists():
            source.rename(target.with_name(target.name + side))
    return target


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; takes the right to write at once, so that waiting for it cannot fail late."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # SQLite itself rolls back when the disk is full
            connection.execute("ROLLBACK")
        raise
    try:
        connection.execute("COMMIT")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """SQLite's failures that a person can meet, as ``HistoryError``; bugs pass."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        kind = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _PRIMARY
        if kind in _DAMAGED:
            raise _damaged(path) from error
        if kind == sqlite3.SQLITE_FULL:
            raise HistoryError(
                "The disk is full: the history cannot be written.",
                todo="Make room.",
                code="history_disk_full",
                retryable=True,
            ) from error
        if kind in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            raise _locked(path) from error
        if kind in _REFUSED:
            raise HistoryError(
                f"The history {path} cannot be opened or written.",
                todo="Mend its permissions, or use --no-history.",
                code="history_unwritable",
            ) from error
        if kind == sqlite3.SQLITE_IOERR:
            raise HistoryError(
                f"The disk failed while the history {path} was used.",
                code="history_disk",
                retryable=True,
            ) from error
        raise


def _locked(path: Path) -> HistoryError:
    return HistoryError(
        f"Another program has locked the history for more than {PATIENCE:.0f} s.",
        todo=f"Close what else uses {path}.",
        code="history_locked",
        retryable=True,
    )


def _damaged(path: Path) -> HistoryError:
    return HistoryError(
        f"The history {path} is damaged.",
        kept="It is kept as it is.",
        code="history_damaged",
    )
