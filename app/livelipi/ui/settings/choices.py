"""What the choices of a setting are called."""

from __future__ import annotations

from enum import Enum

from livelipi.domain.settings import (
    CaptionStyle,
    InsertionMethod,
    Interface,
    Motion,
    ServiceChoice,
    Texts,
    Theme,
)
from livelipi.ui.i18n import translate
from livelipi.ui.picker import Choice
from livelipi.ui.sentences import in_words


def choices(kind: type[Enum]) -> tuple[Choice, ...]:
    """Every member of a kind, in its order, with its words."""
    words = _words()
    return tuple(Choice(member.value, *words[member]) for member in kind)


def _words() -> dict[Enum, tuple[str, str, str]]:
    """Label, name in its own script, and note."""
    return {
        Interface.SYSTEM: (translate("SettingsWindow", "As the system"), "", ""),
        Interface.ENGLISH: ("English", "", ""),
        # Whoever cannot read the present language finds the own one.
        Interface.HINDI: ("हिन्दी", in_words("Hindi"), ""),
        Interface.KANNADA: ("ಕನ್ನಡ", in_words("Kannada"), ""),
        Interface.TAMIL: ("தமிழ்", in_words("Tamil"), ""),
        Interface.BENGALI: ("বাংলা", in_words("Bengali"), ""),
        Theme.SYSTEM: (translate("SettingsWindow", "As the system"), "", ""),
        Theme.LIGHT: (translate("SettingsWindow", "Light"), "", ""),
        Theme.DARK: (translate("SettingsWindow", "Dark"), "", ""),
        Theme.CONTRAST: (translate("SettingsWindow", "High contrast"), "", ""),
        Motion.SYSTEM: (translate("SettingsWindow", "As the system"), "", ""),
        Motion.FULL: (translate("SettingsWindow", "Lines glide"), "", ""),
        Motion.REDUCED: (translate("SettingsWindow", "Nothing moves"), "", ""),
        ServiceChoice.LOCAL: (translate("SettingsWindow", "This computer"), "", ""),
        ServiceChoice.SARVAM: ("Sarvam AI", "", translate("SettingsWindow", "needs a key")),
        CaptionStyle.DARK: (translate("SettingsWindow", "Dark"), "", ""),
        CaptionStyle.LIGHT: (translate("SettingsWindow", "Light"), "", ""),
        CaptionStyle.CONTRAST: (translate("SettingsWindow", "High contrast"), "", ""),
        CaptionStyle.LARGE: (translate("SettingsWindow", "Large print"), "", ""),
        CaptionStyle.OWN: (translate("SettingsWindow", "Own"), "", ""),
        InsertionMethod.AUTO: (translate("SettingsWindow", "What suits the program"), "", ""),
        InsertionMethod.PASTE: (translate("SettingsWindow", "Paste"), "", ""),
        InsertionMethod.TYPE: (translate("SettingsWindow", "Type"), "", ""),
        InsertionMethod.CLIPBOARD: (translate("SettingsWindow", "Clipboard only"), "", ""),
        Texts.BOTH: (translate("SettingsWindow", "Both"), "", ""),
        Texts.SOURCE: (translate("SettingsWindow", "What was said"), "", ""),
        Texts.TRANSLATION: (translate("SettingsWindow", "Translation"), "", ""),
    }
