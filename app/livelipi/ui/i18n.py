"""The program's own words in the reader's language: Qt Linguist files under ``resources/i18n``.

Words are looked up when they are shown, never at import, so that a change of language shows at
once: a window sets its words in ``retranslate``, which runs when it is made and again on Qt's
``LanguageChange``. Words that the rooms below make are known by ``ui/sentences``.

Figures are Western (0–9) in every language: times of captions, sizes and subtitles are compared
with those of files and other programs, where they are Western too, and a number that changes in
place needs figures of one width, which only the bundled Latin font has. All five languages write
1.5 with a point, so that a number in a sentence needs no more than ``format``.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTranslator

from livelipi.domain.settings import Interface
from livelipi.resources import resource

TRANSLATED: frozenset[str] = frozenset({"hi", "kn", "ta", "bn"})
"""Codes of the languages that the program's words are translated into."""

_installed: list[QTranslator] = []
"""The translator that holds; Qt does not own it."""

_spoken = Interface.ENGLISH.value


def translate(context: str, text: str, note: str = "", count: int = -1) -> str:
    """``text`` in the language of the interface; itself where nobody translated it.

    Args:
        context: The class that shows it.
        text: English, with ``{name}`` for what is put in afterwards and ``%n`` for the count.
        note: Tells apart what is the same in English only.
        count: Chooses the plural.
    """
    return QCoreApplication.translate(context, text, note, count)


def language() -> str:
    """Code of the language that the interface is in now."""
    return _spoken


def locale() -> QLocale:
    """How the language of the interface names days and months."""
    return QLocale(f"{_spoken}_IN")


def written_date(day: date, pattern: str) -> str:
    """A date in the language of the interface, in Western figures.

    Args:
        day: The date.
        pattern: As ``QLocale`` takes it: ``ddd d MMM`` is "Tue 24 Nov".
    """
    written = locale().toString(QDate(day.year, day.month, day.day), pattern)
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in written)


def speak(interface: Interface) -> str:
    """Use a language from now on; returns its code, "en" where there is no translation.

    Args:
        interface: The choice; ``SYSTEM`` takes the first of the system's languages that we have.
    """
    global _spoken
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    _spoken = Interface.ENGLISH.value
    wanted = QLocale.system().uiLanguages() if interface is Interface.SYSTEM else [interface.value]
    for tag in wanted:
        code = tag.partition("-")[0]
        if code == Interface.ENGLISH.value:
            break
        if code not in TRANSLATED:
            continue
        translator = QTranslator()
        if translator.load(str(resource(f"i18n/livelipi_{code}.qm"))):
            _installed.append(translator)
            QCoreApplication.installTranslator(translator)
            _spoken = code
            break
    _write_like(_spoken)
    return _spoken


def _write_like(code: str) -> None:
    """Have Qt's own number fields group and order as the language does, in Western figures.

    Qt writes Bengali figures for Bengali and has no way to ask for others; English as written in
    India groups in the same way.
    """
    QLocale.setDefault(QLocale("en_IN" if code == "bn" else f"{code}_IN"))
