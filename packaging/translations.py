"""Keeps ``resources/i18n`` in step with the words in the program; see README.md.

    python packaging/translations.py           gathers the words, and compiles what is translated
    python packaging/translations.py --check   says what is missing or out of date; exit code 1

Needs PySide6-Essentials, which brings Qt Linguist's lupdate and lrelease.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("hi", "kn", "ta", "bn")

TOOLS = Path(PySide6.__file__).parent

_PLURAL = re.compile(r'(translate\(\s*"[^"]*",\s*"[^"]*%n[^"]*",\s*"[^"]*",)[^()]*\)')
"""A message with a plural, up to its count."""


def main() -> int:
    """Do what the arguments say."""
    parser = argparse.ArgumentParser(description="Gather and compile translations.")
    parser.add_argument("--check", action="store_true", help="change nothing")
    if parser.parse_args().check:
        complaints = list(check())
        for complaint in complaints:
            sys.stderr.write(f"{complaint}\n")
        return 1 if complaints else 0
    for code in LANGUAGES:
        gather(FOLDER / f"livelipi_{code}.ts", code)
        compile_to(FOLDER / f"livelipi_{code}.ts", FOLDER / f"livelipi_{code}.qm")
    return 0


def gather(target: Path, code: str) -> None:
    """Put every word of the program into ``target``; what is translated there stays."""
    with tempfile.TemporaryDirectory() as folder:
        sources = _sources(Path(folder))
        tool = str(TOOLS / "lupdate")
        options = ["-silent", "-no-obsolete", "-locations", "none", "-target-language", code]
        subprocess.run([tool, *options, *sources, "-ts", str(target)], check=True)


def _sources(folder: Path) -> list[str]:
    """The program's modules with words, those with plurals as copies in ``folder``.

    WORKAROUND(lupdate of Qt 6.8 to 6.11): in Python it takes a message for a plural only where the
    count is written as a number. In the copies it is.
    """
    paths = sorted((ROOT / "app" / "livelipi" / "ui").rglob("*.py"))
    for number, path in enumerate(paths):
        text = path.read_text("utf-8")
        if "%n" in text:
            paths[number] = folder / f"{number}.py"
            paths[number].write_text(_PLURAL.sub(r"\1 1)", text), encoding="utf-8")
    return [str(path) for path in paths]


def compile_to(source: Path, target: Path) -> None:
    """Compile a file of translations; unfinished ones are left out and shown in English."""
    tool = str(TOOLS / "lrelease")
    subprocess.run([tool, "-silent", "-nounfinished", str(source), "-qm", str(target)], check=True)


def check() -> Iterator[str]:
    """What is missing, unfinished or out of date, one sentence each."""
    with tempfile.TemporaryDirectory() as folder:
        for code in LANGUAGES:
            kept = FOLDER / f"livelipi_{code}.ts"
            if not kept.is_file():
                yield f"{kept.name} is missing."
                continue
            fresh = Path(folder) / kept.name
            fresh.write_bytes(kept.read_bytes())
            gather(fresh, code)
            if messages(fresh) != messages(kept):
                yield f"{kept.name} lacks words of the program: run packaging/translations.py."
            for context, words in unfinished(fresh):
                yield f"{kept.name}: {context}: {words!r} is not translated."
            compiled = fresh.with_suffix(".qm")
            compile_to(kept, compiled)
            built = kept.with_suffix(".qm")
            if not built.is_file() or built.read_bytes() != compiled.read_bytes():
                yield f"{built.name} is older than {kept.name}: run packaging/translations.py."


def messages(path: Path) -> set[tuple[str, str, str]]:
    """Context, English words and note of each message in a file."""
    return {
        (context, message.findtext("source", ""), message.findtext("comment", ""))
        for context, message in _entries(path)
    }


def unfinished(path: Path) -> Iterator[tuple[str, str]]:
    """Context and English words of each message that nobody translated."""
    for context, message in _entries(path):
        translation = message.find("translation")
        if translation is None or translation.get("type") or not _texts(translation):
            yield context, message.findtext("source", "")


def _texts(translation: ET.Element) -> bool:
    forms = translation.findall("numerusform")
    return all(form.text for form in forms) if forms else bool(translation.text)


def _entries(path: Path) -> Iterator[tuple[str, ET.Element]]:
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


if __name__ == "__main__":
    sys.exit(main())
