"""``--format``, ``--text``, ``--times`` and ``-o``: how commands write a transcript."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from livelipi.domain.errors import BadInputError
from livelipi.storage.exporters import EXPORTERS, TIMED
from livelipi.storage.layout import Layout, Texts


def add_layout(parser: argparse.ArgumentParser) -> None:
    """The flags that say how."""
    parser.add_argument(
        "--format", choices=[*EXPORTERS], help="default: by the ending of OUT, else txt"
    )
    parser.add_argument(
        "--text",
        choices=[texts.value for texts in Texts],
        help="which text; subtitles of both have one line of each",
    )
    parser.add_argument(
        "--times",
        action=argparse.BooleanOptionalAction,
        help="when each line was said (default: not in txt)",
    )


def chosen_format(arguments: argparse.Namespace) -> str:
    """The format that is meant."""
    if arguments.format:
        return str(arguments.format)
    ending = arguments.output.suffix.removeprefix(".").lower() if arguments.output else ""
    return ending if ending in EXPORTERS else "txt"


def chosen_layout(arguments: argparse.Namespace, form: str, default: Texts) -> Layout:
    """The layout that is meant.

    Args:
        arguments: With ``text`` and ``times``.
        form: Key of ``EXPORTERS``.
        default: Texts where none were chosen.

    Raises:
        BadInputError: Subtitles without times.
    """
    if form in TIMED and arguments.times is False:
        raise BadInputError(f"{form} subtitles need times.", todo="Leave --no-times out.")
    times = form != "txt" if arguments.times is None else bool(arguments.times)
    texts = Texts(arguments.text) if arguments.text else default
    return Layout(texts, times)


def write_text(text: str, target: Path | None) -> None:
    """Write a file; None is standard output.

    Raises:
        BadInputError: The file cannot be written.
    """
    if target is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    try:
        target.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise BadInputError(f"{target} cannot be written: {error.strerror}.") from error
