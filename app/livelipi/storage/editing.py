"""What a person changes in the history: a line's text, and lines that are not to be kept."""

from __future__ import annotations

import sqlite3

from livelipi.domain.errors import BadInputError
from livelipi.storage.database import transaction
from livelipi.storage.queries import entry
from livelipi.storage.records import Entry


def correct(
    connection: sqlite3.Connection, session: int, number: int, text: str | None, now: float
) -> Entry:
    """Show ``text`` in place of what was heard, None for what was heard; both stay in the file.

    Args:
        connection: The history.
        session: Id of the session.
        number: Number of the line in it.
        text: The person's text; runs of blanks become one.
        now: Seconds since 1970.

    Returns:
        The line as it is now.

    Raises:
        BadInputError: There is no such line, or the text is empty.
    """
    wanted = None if text is None else _valid(text)
    with transaction(connection):
        before = entry(connection, session, number)
        if before is None:
            raise no_line(session, number)
        if wanted == (before.heard or before.line.text):
            wanted = None
        if wanted is not None or before.corrected:
            connection.execute(
                "INSERT INTO edit (segment, text, written_at) "
                "SELECT id, ?, ? FROM line WHERE session = ? AND number = ?",
                [wanted, now, session, number],
            )
        after = entry(connection, session, number)
    assert after is not None
    return after


def delete_line(connection: sqlite3.Connection, session: int, number: int) -> bool:
    """Delete one line for good, also from the index and the log; whether there was one.

    A session that is not being recorded goes with its last line.
    """
    with transaction(connection):
        gone = connection.execute(
            "DELETE FROM segment WHERE session = ? AND number = ?", [session, number]
        ).rowcount
        if gone:
            connection.execute(
                "DELETE FROM session WHERE id = ? AND state <> 'recording' "
                "AND NOT EXISTS (SELECT 1 FROM segment WHERE session = session.id)",
                [session],
            )
            connection.execute("INSERT INTO words (words) VALUES ('optimize')")
    if gone:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return bool(gone)


def no_line(session: int, number: int) -> BadInputError:
    """The line that was named is not there."""
    return BadInputError(
        f"There is no line {number} in session {session}.",
        todo=f"`livelipi history show {session} --numbers` names what there is.",
    )


def _valid(text: str) -> str:
    clean = " ".join(text.encode("utf-8", "replace").decode().split())
    if not clean:
        raise BadInputError("A line needs words.", todo="Delete it instead.")
    return clean
