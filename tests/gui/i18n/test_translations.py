"""The translations themselves: complete, with the right parts, in one script, in bundled letters.

Terms that stay the same everywhere (the glossary of the translators):

| English       | Hindi         | Kannada        | Tamil          | Bengali          |
|---------------|---------------|----------------|----------------|------------------|
| caption       | कैप्शन          | ಕ್ಯಾಪ್ಶನ್          | வசனம்           | ক্যাপশন            |
| transcript    | ट्रांसक्रिप्ट      | ಪ್ರತಿಲೇಖನ         | உரைப்பதிவு       | ট্রান্সক্রিপ্ট        |
| overlay       | कैप्शन पट्टी     | ಕ್ಯಾಪ್ಶನ್ ಪಟ್ಟಿ     | வசனப் பட்டை      | ক্যাপশন বার         |
| push to talk  | दबाकर बोलें     | ಒತ್ತಿ ಮಾತನಾಡಿ     | அழுத்திப் பேசு     | চেপে ধরে বলুন       |
| microphone    | माइक्रोफ़ोन      | ಮೈಕ್ರೋಫೋನ್       | மைக்ரோஃபோன்     | মাইক্রোফোন         |
| settings      | सेटिंग         | ಸೆಟ್ಟಿಂಗ್‌ಗಳು       | அமைப்புகள்       | সেটিংস            |
| session       | सत्र           | ಸೆಷನ್           | அமர்வு          | সেশন             |
| history       | इतिहास        | ಇತಿಹಾಸ          | வரலாறு         | ইতিহাস            |
| key (API)     | कुंजी          | ಕೀ              | விசை           | কী               |
| keyring       | कीरिंग         | ಕೀರಿಂಗ್          | சாவிக்கொத்து     | কীরিং             |
| model         | मॉडल          | ಮಾಡೆಲ್          | மாடல்           | মডেল             |
| sample        | नमूना         | ಮಾದರಿ ಧ್ವನಿ       | மாதிரி          | নমুনা             |
"""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from livelipi.domain.settings import Interface
from livelipi.ui import fonts, i18n, theme

ROOT = Path(__file__).resolve().parents[3]
SCRIPTS = {"hi": "DEVANAGARI", "kn": "KANNADA", "ta": "TAMIL", "bn": "BENGALI"}

NAMES = frozenset({"Sarvam AI", "px", "{count} MB"})
"""What reads the same in every language."""

_PART = re.compile(r"\{\w+\}|%n|%1")
_LATIN = re.compile(r"[A-Za-z]+")
_DOTTED_CIRCLE = 0x25CC


def entries(code: str) -> Iterator[tuple[str, str]]:
    """English words and each form of their translation."""
    root = ET.parse(ROOT / "resources" / "i18n" / f"livelipi_{code}.ts").getroot()
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        for text in forms or [translation.text or ""]:
            yield message.findtext("source", ""), text


def test_the_translations_are_complete_and_compiled() -> None:
    """Every word of the program is in every file, and what is shown is what the files say."""
    script = ROOT / "packaging" / "translations.py"
    done = subprocess.run(
        [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert set(SCRIPTS) == i18n.TRANSLATED


@pytest.mark.parametrize("code", SCRIPTS)
def test_the_parts_of_a_translation_are_those_of_the_source(code: str) -> None:
    """A part that is missing or misspelt would lose what is said, or stop the program."""
    wrong = [
        (source, text)
        for source, text in entries(code)
        if Counter(_PART.findall(source)) != Counter(_PART.findall(text))
    ]
    assert wrong == []


@pytest.mark.parametrize(("code", "script"), SCRIPTS.items())
def test_a_translation_is_in_its_own_script(code: str, script: str) -> None:
    """No letter of another script slipped in, no English was left but names and commands."""
    wrong = []
    for source, text in entries(code):
        letters = [c for c in text if unicodedata.category(c)[0] in "LM"]
        strange = [c for c in letters if not unicodedata.name(c).startswith((script, "LATIN"))]
        english = set(_LATIN.findall(text)) - set(_LATIN.findall(source))
        untouched = all(unicodedata.name(c).startswith("LATIN") for c in letters)
        if strange or english or (untouched and source not in NAMES):
            wrong.append((source, text, strange, english))
    assert wrong == []


@pytest.mark.parametrize("code", SCRIPTS)
def test_every_letter_is_in_the_bundled_fonts_and_well_formed(
    qapp: QApplication, code: str
) -> None:
    """No box in place of a letter with no system fonts at all, no dotted circle under a sign."""
    fonts.load()
    used, bundled = fonts.font(theme.BODY), set(fonts.families())
    layout = QTextLayout("\n".join(text.replace("\n", " ") for _, text in entries(code)), used)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(10_000)
    layout.endLayout()
    for run in layout.glyphRuns():
        font = run.rawFont()
        circle = set(font.glyphIndexesForString(chr(_DOTTED_CIRCLE)))
        assert font.familyName() in bundled
        assert not set(run.glyphIndexes()) & (circle | {0})


@pytest.mark.parametrize("interface", [Interface.HINDI, Interface.BENGALI, Interface.ENGLISH])
def test_figures_are_western_in_every_language(qapp: QApplication, interface: Interface) -> None:
    """Dates name days and months in the language, with the figures that times have."""
    try:
        i18n.speak(interface)
        said = i18n.written_date(date(2026, 11, 24), "ddd d MMM yyyy")
    finally:
        i18n.speak(Interface.ENGLISH)
    assert "24" in said and "2026" in said
    assert ("Nov" in said) is (interface is Interface.ENGLISH)


@pytest.mark.parametrize("code", SCRIPTS)
def test_plurals_have_their_forms(qapp: QApplication, code: str) -> None:
    """One and many are told apart, and the count stands in both."""
    try:
        i18n.speak(Interface(code))
        one, many = (i18n.translate("Transcript", "%n lines", "", count) for count in (1, 1234))
    finally:
        i18n.speak(Interface.ENGLISH)
    assert one.startswith("1 ") and many.startswith("1")
    assert "%n" not in one + many and "lines" not in one + many
