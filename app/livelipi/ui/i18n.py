"""The program's own words in the reader's language: Qt Linguist files under ``resources/i18n``.

Words are looked up when they are shown, never at import, so that a change of language shows at
once: a window sets its words in ``retranslate``, which runs when it is made and again on Qt's
``LanguageChange``.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from livelipi.domain.settings import Interface
from livelipi.resources import resource

TRANSLATED: frozenset[str] = frozenset()
"""Codes of the languages that the program's words are translated into."""

_installed: list[QTranslator] = []
"""The translator that holds; Qt does not own it."""


def translate(context: str, text: str, note: str = "", count: int = -1) -> str:
    """``text`` in the language of the interface; itself where nobody translated it.

    Args:
        context: The class that shows it.
        text: English, with ``{name}`` for what is put in afterwards and ``%n`` for the count.
        note: Tells apart what is the same in English only.
        count: Chooses the plural.
    """
    return QCoreApplication.translate(context, text, note, count)


def speak(interface: Interface) -> str:
    """Use a language from now on; returns its code, "en" where there is no translation.

    Args:
        interface: The choice; ``SYSTEM`` takes the first of the system's languages that we have.
    """
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    wanted = QLocale().uiLanguages() if interface is Interface.SYSTEM else [interface.value]
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
            return code
    return Interface.ENGLISH.value
