"""The tables of the history, and how an older file becomes a newer one.

What was said is only ever added to: a segment's first text stays as it was written; later texts
of the recognizer are rows of ``correction`` and ``translation``, a person's are rows of ``edit``
(NULL: taken back). Rows go only when a person deletes a line or a session.

``line`` is what is shown of all this, one row for each segment, so that pages and searches read
one row a line. ``words`` is its full-text index: a folded copy (see ``searching.fold``) in
trigrams, because a reader of any script looks for parts of words, and ``unicode61`` cuts Indian
words at their vowel signs. Both follow by triggers, which call ``fold`` (``database.connect``
brings it).
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

_EDITS_AND_PAGES = (
    """CREATE TABLE edit (
        id INTEGER PRIMARY KEY,
        segment INTEGER NOT NULL REFERENCES segment ON DELETE CASCADE,
        text TEXT,
        written_at REAL NOT NULL
    ) STRICT""",
    "CREATE INDEX edit_of ON edit (segment)",
    # ``at`` is the moment of ``start`` in seconds since 1970; ``heard`` is the recognizer's newest
    # text where a person's stands in ``text``, else NULL.
    """CREATE TABLE line_of_segment (
        id INTEGER PRIMARY KEY REFERENCES segment ON DELETE CASCADE,
        session INTEGER NOT NULL,
        number INTEGER NOT NULL,
        at REAL NOT NULL,
        start REAL NOT NULL,
        stop REAL NOT NULL,
        language TEXT,
        text TEXT NOT NULL,
        translation TEXT,
        heard TEXT
    ) STRICT""",
    """INSERT INTO line_of_segment
        SELECT line.id, session, number, started_at + start, start, stop, line.language, text,
            translation, NULL
        FROM line JOIN session ON session.id = line.session""",
    "DROP VIEW line",
    "ALTER TABLE line_of_segment RENAME TO line",
    "CREATE UNIQUE INDEX line_number ON line (session, number)",
    "CREATE INDEX line_in_session ON line (session, start, number)",
    "CREATE INDEX line_in_time ON line (at, session, number)",
    """CREATE TRIGGER segment_came AFTER INSERT ON segment BEGIN
        INSERT INTO line (id, session, number, at, start, stop, language, text)
        SELECT new.id, new.session, new.number, started_at + new.start, new.start, new.stop,
            new.language, new.text
        FROM session WHERE id = new.session;
    END""",
    """CREATE TRIGGER correction_came AFTER INSERT ON correction BEGIN
        UPDATE line SET
            at = (SELECT started_at FROM session WHERE id = line.session) + new.start,
            start = new.start, stop = new.stop, language = new.language,
            text = CASE WHEN heard IS NULL THEN new.text ELSE text END,
            heard = CASE WHEN heard IS NULL THEN NULL ELSE new.text END
        WHERE id = new.segment;
    END""",
    """CREATE TRIGGER translation_came AFTER INSERT ON translation BEGIN
        UPDATE line SET translation = new.text WHERE id = new.segment;
    END""",
    """CREATE TRIGGER edit_came AFTER INSERT ON edit BEGIN
        UPDATE line SET
            text = coalesce(new.text, heard, text),
            heard = CASE WHEN new.text IS NULL THEN NULL ELSE coalesce(heard, text) END
        WHERE id = new.segment;
    END""",
    "DROP TRIGGER segment_gone",
    """CREATE TRIGGER line_came AFTER INSERT ON line BEGIN
        INSERT INTO words (rowid, source, translation, correction)
        VALUES (new.id, fold(new.text), fold(coalesce(new.translation, '')), '');
    END""",
    """CREATE TRIGGER line_changed AFTER UPDATE ON line
    WHEN old.text <> new.text OR old.translation IS NOT new.translation BEGIN
        UPDATE words SET
            translation = fold(coalesce(new.translation, '')),
            correction = CASE (SELECT text FROM segment WHERE id = new.id)
                WHEN new.text THEN '' ELSE fold(new.text) END
        WHERE rowid = new.id;
    END""",
    """CREATE TRIGGER line_gone AFTER DELETE ON line
        BEGIN DELETE FROM words WHERE rowid = old.id; END""",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _EDITS_AND_PAGES)
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
