"""Reading and deleting, in SQL; each function runs on the history's worker."""

from __future__ import annotations

import sqlite3
from typing import Any

from livelipi.domain.transcript import Line
from livelipi.storage.database import transaction
from livelipi.storage.records import Entry, Order, Session, SessionState
from livelipi.storage.searching import condition

_SESSIONS = """
    SELECT x.id, x.started_at, x.ended_at, x.state, x.place, x.device, x.language,
        (SELECT count(*) FROM line WHERE session = x.id),
        coalesce((SELECT max(stop) FROM line WHERE session = x.id), 0),
        coalesce((SELECT text FROM line WHERE session = x.id ORDER BY start, number LIMIT 1), '')
    FROM session x"""

_COLUMNS = """
    SELECT line.session, session.started_at, line.number, line.start, line.stop, line.text,
        line.language, line.translation, line.heard"""

_ENTRIES = f"""{_COLUMNS}
    FROM line JOIN session ON session.id = line.session"""


def sessions(connection: sqlite3.Connection, limit: int) -> list[Session]:
    """The newest ``limit`` sessions, newest first; all where it is negative."""
    rows = connection.execute(f"{_SESSIONS} ORDER BY x.started_at DESC, x.id DESC LIMIT ?", [limit])
    return [_session(row) for row in rows]


def session(connection: sqlite3.Connection, wanted: int) -> Session | None:
    """One session, or None where there is none of that number."""
    row = connection.execute(f"{_SESSIONS} WHERE x.id = ?", [wanted]).fetchone()
    return _session(row) if row else None


def lines(connection: sqlite3.Connection, wanted: int) -> tuple[Line, ...]:
    """What was said in one session, in the order of speech."""
    rows = connection.execute(
        "SELECT start, stop, text, language, translation FROM line WHERE session = ? "
        "ORDER BY start, number",
        [wanted],
    )
    return tuple(Line(*row) for row in rows)


def page(
    connection: sqlite3.Connection,
    session: int | None,
    order: Order,
    beyond: Entry | None,
    limit: int,
) -> list[Entry]:
    """Lines of one session, or of all in time, that come after ``beyond`` in ``order``."""
    way, after = ("DESC", "<") if order is Order.NEWEST_FIRST else ("ASC", ">")
    columns = ["line.at", "line.session"] if session is None else ["line.start"]
    columns.append("line.number")
    terms: list[str] = []
    parameters: list[float] = []
    if session is not None:
        terms.append("line.session = ?")
        parameters.append(session)
    if beyond is not None:
        terms.append(f"({', '.join(columns)}) {after} ({', '.join('?' * len(columns))})")
        start = beyond.line.start
        key = [beyond.started_at + start, beyond.session] if session is None else [start]
        parameters += [*key, beyond.number]
    where = f"WHERE {' AND '.join(terms)}" if terms else ""
    ordered = ", ".join(f"{column} {way}" for column in columns)
    rows = connection.execute(
        f"{_ENTRIES} {where} ORDER BY {ordered} LIMIT ?", [*parameters, limit]
    )
    return [_entry(row) for row in rows]


def entry(connection: sqlite3.Connection, session: int, number: int) -> Entry | None:
    """One line, or None where there is none of that number."""
    row = connection.execute(
        f"{_ENTRIES} WHERE line.session = ? AND line.number = ?", [session, number]
    ).fetchone()
    return _entry(row) if row else None


def count(connection: sqlite3.Connection, session: int | None) -> int:
    """How many lines a session has, or all together."""
    if session is None:
        (lines,) = connection.execute("SELECT count(*) FROM line").fetchone()
    else:
        (lines,) = connection.execute(
            "SELECT count(*) FROM line WHERE session = ?", [session]
        ).fetchone()
    return int(lines)


def search(
    connection: sqlite3.Connection, query: str, limit: int, session: int | None = None
) -> list[Entry]:
    """Lines that hold every word of ``query``, newest first; see ``searching``."""
    where, words = condition(query)
    if not where:
        return []
    parameters: list[str | int] = [*words]
    if session is not None:
        where += " AND line.session = ?"
        parameters.append(session)
    # In the order of the index: nothing is sorted, and a limit ends the work.
    rows = connection.execute(
        f"{_COLUMNS} FROM words CROSS JOIN line ON line.id = words.rowid "
        "CROSS JOIN session ON session.id = line.session "
        f"WHERE {where} ORDER BY words.rowid DESC LIMIT ?",
        [*parameters, limit],
    )
    return [_entry(row) for row in rows]


def delete(connection: sqlite3.Connection, wanted: list[int]) -> int:
    """Delete sessions that are not being recorded, for good; how many there were.

    What the index and the log still held of them is overwritten, too.
    """
    marks = ",".join("?" * len(wanted))
    with transaction(connection):
        gone = connection.execute(
            f"DELETE FROM session WHERE id IN ({marks}) AND state <> 'recording'", wanted
        ).rowcount
        if gone:
            connection.execute("INSERT INTO words (words) VALUES ('optimize')")
    if gone:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return gone


def older_than(connection: sqlite3.Connection, moment: float) -> list[int]:
    """Sessions that began before ``moment`` (seconds since 1970) and are not being recorded."""
    rows = connection.execute(
        "SELECT id FROM session WHERE started_at < ? AND state <> 'recording'", [moment]
    )
    return [row[0] for row in rows]


def recording_writers(connection: sqlite3.Connection) -> set[str]:
    """Who began a session and has not ended it."""
    rows = connection.execute("SELECT DISTINCT writer FROM session WHERE state = 'recording'")
    return {row[0] for row in rows}


def interrupt(connection: sqlite3.Connection, writer: str) -> int:
    """Close the sessions that ``writer`` left open, where their last caption was written."""
    with transaction(connection):
        return connection.execute(
            "UPDATE session SET state = 'interrupted', ended_at = coalesce("
            "(SELECT max(written_at) FROM segment WHERE session = session.id), started_at) "
            "WHERE state = 'recording' AND writer = ?",
            [writer],
        ).rowcount


def _session(row: tuple[Any, ...]) -> Session:
    number, started_at, ended_at, state, *others = row
    return Session(number, started_at, ended_at, SessionState(state), *others)


def _entry(row: tuple[Any, ...]) -> Entry:
    session, started_at, number, start, stop, text, language, translation, heard = row
    return Entry(session, started_at, number, Line(start, stop, text, language, translation), heard)
