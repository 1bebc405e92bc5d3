"""``livelipi history``: what was said before."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from livelipi.cli.layout import add_layout, chosen_format, chosen_layout, write_text
from livelipi.domain.errors import BadInputError
from livelipi.domain.languages import spell
from livelipi.domain.transcript import Line
from livelipi.storage.exporters import EXPORTERS, records, to_text
from livelipi.storage.history import History
from livelipi.storage.layout import Texts
from livelipi.storage.places import history_path
from livelipi.storage.records import Session

LAST = "last"


def add(commands: Any) -> None:
    """Describe the command and its actions."""
    parser = commands.add_parser("history", help="show, search, export and delete past sessions")
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)

    listing = actions.add_parser("list", help="past sessions, newest first")
    listing.add_argument("--limit", type=_count, default=20, metavar="N", help="default 20; 0: all")
    _add_json(listing)
    listing.set_defaults(run=run_list)

    show = actions.add_parser("show", help="what was said in a session")
    _add_session(show)
    show.add_argument("--text", choices=[texts.value for texts in Texts], default="both")
    show.add_argument("--times", action=argparse.BooleanOptionalAction, default=True)
    show.add_argument("--numbers", action="store_true", help="the number of each line before it")
    _add_json(show)
    show.set_defaults(run=run_show, format="txt", output=None)

    search = actions.add_parser(
        "search",
        help="captions that hold all words",
        description="Captions whose source or translation holds every word, newest first. "
        "A part of a word is enough; case does not count.",
    )
    search.add_argument("words", nargs="+", metavar="WORD")
    search.add_argument("--limit", type=_count, default=50, metavar="N", help="default 50; 0: all")
    _add_json(search)
    search.set_defaults(run=run_search)

    export = actions.add_parser("export", help="write a session as text, subtitles or data")
    _add_session(export)
    add_layout(export)
    export.add_argument(
        "-o", "--output", type=Path, metavar="OUT", help="file to write (default: standard output)"
    )
    export.set_defaults(run=run_export)

    correct = actions.add_parser(
        "correct",
        help="put right what was misheard",
        description="Show TEXT in place of what was heard, here and in exports. What was heard is "
        "kept, too. `livelipi history show SESSION --numbers` names the lines.",
    )
    _add_session(correct)
    correct.add_argument("line", type=_count, metavar="LINE", help="its number in the session")
    what = correct.add_mutually_exclusive_group(required=True)
    what.add_argument("text", nargs="?", metavar="TEXT", help="what was really said")
    what.add_argument("--revert", action="store_true", help="show what was heard again")
    correct.set_defaults(run=run_correct)

    delete = actions.add_parser(
        "delete",
        help="delete sessions for good",
        description="Delete sessions for good. What is being recorded stays.",
    )
    which = delete.add_mutually_exclusive_group(required=True)
    which.add_argument("session", nargs="?", type=_session_id, help="number, or last")
    which.add_argument("--all", action="store_true", help="everything")
    which.add_argument("--older-than", type=_count, metavar="DAYS", help="what began before that")
    delete.add_argument("-y", "--yes", action="store_true", help="do not ask")
    delete.set_defaults(run=run_delete)


def run_list(arguments: argparse.Namespace) -> int:
    """Print the newest sessions."""
    with _opened() as history:
        sessions = history.sessions(arguments.limit or -1)
    if arguments.json:
        return _print_json([_session_record(session) for session in sessions])
    if not sessions:
        return _nothing("There is no history yet.")
    table = Table(box=None, pad_edge=False, header_style="bold")
    for heading in ("session", "began", "length", "captions"):
        table.add_column(heading, justify="right", no_wrap=True)
    for heading in ("language", "state"):
        table.add_column(heading, no_wrap=True)
    # Rich squeezes every column where none may wrap; this one may, but its cells do not.
    table.add_column("first words")
    for session in sessions:
        table.add_row(
            str(session.id),
            _when(session.started_at),
            _length(session.seconds),
            str(session.captions),
            spell(session.language),
            session.state.value,
            Text(session.beginning, no_wrap=True, overflow="ellipsis"),
        )
    Console(highlight=False).print(table)
    return 0


def run_show(arguments: argparse.Namespace) -> int:
    """Print one session."""
    with _opened() as history:
        session, _ = _session(history, arguments.session)
        entries = history.page(session.id, limit=-1)
    layout = chosen_layout(arguments, "txt", Texts.BOTH)
    if arguments.json:
        lines = [
            {"number": e.number, **records([e.line], layout)[0], "heard": e.heard} for e in entries
        ]
        return _print_json({**_session_record(session), "lines": lines})
    facts = [_when(session.started_at), session.place, session.device, session.state.value]
    rows = [f"{' · '.join(fact for fact in facts if fact)}\n\n"]
    for entry in entries:
        number = f"{entry.number:>5}  " if arguments.numbers else ""
        rows.append(f"{number}{to_text([entry.line], layout)}")
    write_text("".join(rows), None)
    return 0


def run_search(arguments: argparse.Namespace) -> int:
    """Print the captions that were found."""
    with _opened() as history:
        hits = history.search(" ".join(arguments.words), arguments.limit or -1)
    if arguments.json:
        found = [
            {
                "session": hit.session,
                "began": _iso(hit.started_at),
                "number": hit.number,
                **asdict(hit.line),
                "heard": hit.heard,
            }
            for hit in hits
        ]
        return _print_json(found)
    if not hits:
        return _nothing("Nothing was found.")
    console = Console(highlight=False, soft_wrap=True)
    for hit in hits:
        text = Text(f"{hit.session:>4}  {_when(hit.started_at + hit.line.start)}  ", style="dim")
        text.append_text(_marked(hit.line, arguments.words))
        console.print(text)
    return 0


def run_export(arguments: argparse.Namespace) -> int:
    """Write one session."""
    form = chosen_format(arguments)
    layout = chosen_layout(arguments, form, Texts.SOURCE)
    with _opened() as history:
        session, lines = _session(history, arguments.session)
    layout = replace(layout, title=_when(session.started_at))
    write_text(EXPORTERS[form](lines, layout), arguments.output)
    return 0


def run_correct(arguments: argparse.Namespace) -> int:
    """Correct one line, or take the correction back."""
    with _opened() as history:
        session, _ = _session(history, arguments.session)
        if arguments.revert:
            history.revert(session.id, arguments.line)
        else:
            history.correct(session.id, arguments.line, arguments.text)
    return 0


def run_delete(arguments: argparse.Namespace) -> int:
    """Delete after asking."""
    with _opened() as history:
        wanted = _wanted(history, arguments)
        if not wanted:
            return _nothing("There is nothing to delete.")
        if not arguments.yes and not _confirmed(wanted):
            return _nothing("Nothing was deleted.")
        gone = history.delete([session.id for session in wanted])
    if gone < len(wanted):
        raise BadInputError(
            f"{_sessions(gone)} deleted; {len(wanted) - gone} still being recorded.",
            todo="Stop the recording first.",
        )
    Console(stderr=True, highlight=False).print(f"{_sessions(gone)} deleted.")
    return 0


# -- what is meant ---------------------------------------------------------------------------------


@contextmanager
def _opened() -> Iterator[History]:
    """The history of this user, sessions that broke off closed."""
    history = History.open(history_path())
    try:
        if history.set_aside:
            Console(stderr=True, highlight=False, soft_wrap=True).print(
                f"livelipi: the history was damaged. It is kept as {history.set_aside}; "
                "a new one was begun."
            )
        history.recover()
        yield history
    finally:
        history.close()


def _session(history: History, wanted: str) -> tuple[Session, tuple[Line, ...]]:
    found = history.show(None if wanted == LAST else int(wanted))
    if found is None:
        raise _unknown(wanted)
    return found


def _wanted(history: History, arguments: argparse.Namespace) -> list[Session]:
    sessions = history.sessions()
    if arguments.all:
        return sessions
    if arguments.older_than is not None:
        old = set(history.older_than(arguments.older_than))
        return [session for session in sessions if session.id in old]
    if arguments.session == LAST:
        return sessions[:1]
    found = [session for session in sessions if str(session.id) == arguments.session]
    if not found:
        raise _unknown(arguments.session)
    return found


def _unknown(wanted: str) -> BadInputError:
    what = "There is no history yet." if wanted == LAST else f"There is no session {wanted}."
    return BadInputError(what, todo="`livelipi history list` names what there is.")


def _confirmed(sessions: Sequence[Session]) -> bool:
    captions = sum(session.captions for session in sessions)
    if not sys.stdin.isatty():
        raise BadInputError(
            f"{_sessions(len(sessions))} with {captions} captions would be deleted for good.",
            todo="Say --yes if that is meant.",
        )
    sys.stderr.write(f"Delete {_sessions(len(sessions))} with {captions} captions for good? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _add_session(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("session", type=_session_id, help="number, or last")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")


def _session_id(text: str) -> str:
    if text == LAST or (text.isascii() and text.isdigit() and len(text) < 19):
        return text if text == LAST else str(int(text))
    raise argparse.ArgumentTypeError(f"{text!r} is neither a session's number nor `{LAST}`")


def _count(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) < 7:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 0 to 999999")


# -- how it is said --------------------------------------------------------------------------------


def _session_record(session: Session) -> dict[str, object]:
    return {
        "session": session.id,
        "began": _iso(session.started_at),
        "ended": _iso(session.ended_at) if session.ended_at is not None else None,
        "state": session.state.value,
        "place": session.place,
        "device": session.device,
        "language": session.language,
        "captions": session.captions,
        "seconds": round(session.seconds, 3),
        "beginning": session.beginning,
    }


def _print_json(value: object) -> int:
    write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", None)
    return 0


def _nothing(sentence: str) -> int:
    """People are told, programs read nothing; that there is nothing is no failure."""
    sys.stderr.write(f"{sentence}\n")
    return 0


def _marked(line: Line, words: Sequence[str]) -> Text:
    text = Text(line.text)
    if line.translation:
        text.append(f"\n{'':24}{line.translation}", style="italic")
    text.highlight_words(words, "bold", case_sensitive=False)
    return text


def _when(at: float) -> str:
    """A moment on this computer's clock."""
    return f"{datetime.fromtimestamp(at, UTC).astimezone():%Y-%m-%d %H:%M}"


def _iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")


def _length(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def _sessions(count: int) -> str:
    return "1 session" if count == 1 else f"{count} sessions"
