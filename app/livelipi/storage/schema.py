"""The tables of the history, and how an older file becomes a newer one.

What was said is only ever added to: a segment's first text stays as it was written, later texts are
rows of ``correction`` and ``translation``, and the newest of each counts (view ``line``). Rows go
only when a person deletes a session. ``words`` is the full-text index: a folded copy (see
``searching.fold``) in trigrams, because a reader of any script looks for parts of words, and
``unicode61`` cuts Indian words at their vowel signs.
"""

from __future__ import annotations

import sqlite3

APPLICATION_ID = 0x4C4C4950
"""``LLIP`` in the file's header: tells our file from any other database."""

OLDEST_SQLITE = (3, 37, 0)
"""STRICT tables came with it; the trigram tokenizer with 3.34."""

_FIRST = (
    """CREATE TABLE session (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        started_at REAL NOT NULL,
        ended_at REAL,
        state TEXT NOT NULL CHECK (state IN ('recording', 'ended', 'interrupted')),
        place TEXT NOT NULL,
        device TEXT NOT NULL,
        language TEXT NOT NULL,
        writer TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX session_recording ON session (state) WHERE state = 'recording'",
    """CREATE TABLE segment (
        id INTEGER PRIMARY KEY,
        session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
        number INTEGER NOT NULL,
        start REAL NOT NULL,
        stop REAL NOT NULL,
        language TEXT,
        state TEXT NOT NULL,
        text TEXT NOT NULL,
        written_at REAL NOT NULL,
        UNIQUE (session, number)
    ) STRICT""",
    """CREATE TABLE correction (
        id INTEGER PRIMARY KEY,
        segment INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE,
        start REAL NOT NULL,
        stop REAL NOT NULL,
        language TEXT,
        state TEXT NOT NULL,
        text TEXT NOT NULL,
        written_at REAL NOT NULL
    ) STRICT""",
    "CREATE INDEX correction_of ON correction (segment)",
    """CREATE TABLE translation (
        id INTEGER PRIMARY KEY,
        segment INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE,
        text TEXT NOT NULL,
        written_at REAL NOT NULL
    ) STRICT""",
    "CREATE INDEX translation_of ON translation (segment)",
    "CREATE VIRTUAL TABLE words USING fts5 (source, translation, correction, tokenize='trigram')",
    """CREATE TRIGGER segment_gone AFTER DELETE ON segment
        BEGIN DELETE FROM words WHERE rowid = old.id; END""",
    """CREATE VIEW line AS
        SELECT s.id, s.session, s.number,
            coalesce(c.start, s.start) AS start,
            coalesce(c.stop, s.stop) AS stop,
            CASE WHEN c.id IS NULL THEN s.language ELSE c.language END AS language,
            coalesce(c.text, s.text) AS text,
            t.text AS translation
        FROM segment s
        LEFT JOIN correction c ON c.id = (SELECT max(id) FROM correction WHERE segment = s.id)
        LEFT JOIN translation t ON t.id = (SELECT max(id) FROM translation WHERE segment = s.id)""",
    f"PRAGMA application_id = {APPLICATION_ID}",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST,)
"""Statements that lead from each version to the next; what was released is never changed."""

VERSION = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    """The schema's version in the file; 0 for a new one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the file is a history of ours, or empty and free to become one."""
    connection.execute("BEGIN")  # both answers of one moment: another program may make the tables
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    finally:
        connection.execute("COMMIT")
    return application == APPLICATION_ID or bool(application == 0 and tables == 0)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to ``VERSION``, all or nothing; two programs may try at once."""
    if version_of(connection) >= VERSION:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        for version in range(version_of(connection), VERSION):
            for statement in MIGRATIONS[version]:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {version + 1}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
