"""The languages of Sarvam's services, under one spelling, and how well a model knows them.

One choice in the window maps to each endpoint's spelling (wire-protocol.md, D1-D3): inside the
program Odia is always ``od-IN`` and "let the service find out" is always ``AUTO``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

AUTO = "auto"


class Support(Enum):
    """How honest it is to offer a language with a given recognizer."""

    GOOD = "good"
    """Captions that can be relied on."""
    ROMANISED = "romanised"
    """Right words, written in Latin letters instead of the language's own script."""
    ROUGH = "rough"
    """The topic comes through, sentences may not."""
    NONE = "none"
    """Not offered: what came out would be invented."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language as people and services name it.

    Attributes:
        code: Our spelling, Sarvam's BCP-47 style ("hi-IN").
        name: English name.
        native: Its own name in its own script.
        script: ISO 15924 code of that script, for fonts and direction.
    """

    code: str
    name: str
    native: str
    script: str

    @property
    def right_to_left(self) -> bool:
        """Whether its script runs from right to left."""
        return self.script in {"Aran", "Arab"}


LANGUAGES: tuple[Language, ...] = (
    Language("en-IN", "English", "English", "Latn"),
    Language("hi-IN", "Hindi", "हिन्दी", "Deva"),
    Language("bn-IN", "Bengali", "বাংলা", "Beng"),
    Language("gu-IN", "Gujarati", "ગુજરાતી", "Gujr"),
    Language("kn-IN", "Kannada", "ಕನ್ನಡ", "Knda"),
    Language("ml-IN", "Malayalam", "മലയാളം", "Mlym"),
    Language("mr-IN", "Marathi", "मराठी", "Deva"),
    Language("od-IN", "Odia", "ଓଡ଼ିଆ", "Orya"),
    Language("pa-IN", "Punjabi", "ਪੰਜਾਬੀ", "Guru"),
    Language("ta-IN", "Tamil", "தமிழ்", "Taml"),
    Language("te-IN", "Telugu", "తెలుగు", "Telu"),
    Language("ur-IN", "Urdu", "اردو", "Aran"),
    Language("as-IN", "Assamese", "অসমীয়া", "Beng"),
    Language("brx-IN", "Bodo", "बड़ो", "Deva"),
    Language("doi-IN", "Dogri", "डोगरी", "Deva"),
    Language("kok-IN", "Konkani", "कोंकणी", "Deva"),
    Language("ks-IN", "Kashmiri", "کٲشُر", "Aran"),
    Language("mai-IN", "Maithili", "मैथिली", "Deva"),
    Language("mni-IN", "Manipuri", "মৈতৈলোন্", "Beng"),
    Language("ne-IN", "Nepali", "नेपाली", "Deva"),
    Language("sa-IN", "Sanskrit", "संस्कृतम्", "Deva"),
    Language("sat-IN", "Santali", "ᱥᱟᱱᱛᱟᱲᱤ", "Olck"),
    Language("sd-IN", "Sindhi", "سنڌي", "Arab"),
)
"""English and the 22 scheduled languages of India that Sarvam's models list."""

_BY_CODE = {language.code: language for language in LANGUAGES}
_ALIASES = {"or-IN": "od-IN", "unknown": AUTO, "": AUTO}


def normalise(code: str) -> str:
    """Our one spelling of a language code that a service or a person wrote.

    Takes any case and ``_`` for ``-``, ``or-IN`` for Odia, ``unknown`` or nothing for ``AUTO``, and
    a bare ``hi`` for ``hi-IN``. A code we do not know comes back as written.
    """
    language, _, region = code.strip().replace("_", "-").partition("-")
    spelled = f"{language.lower()}-{region.upper()}" if region else language.lower()
    spelled = _ALIASES.get(spelled, spelled)
    if spelled not in _BY_CODE and f"{spelled}-IN" in _BY_CODE:
        return f"{spelled}-IN"
    if spelled == "or":
        return "od-IN"
    return spelled


def find(code: str) -> Language | None:
    """The language behind a code in any spelling, or None for ``AUTO`` and unknown codes."""
    return _BY_CODE.get(normalise(code))


def spell(code: str) -> str:
    """A language's name for a sentence: "Kannada", or the code itself where we know no name."""
    language = find(code)
    return language.name if language else code


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What the loaded recognizer can honestly do; travels in its ready line and to the picker.

    Attributes:
        model: Name of the model for people ("Whisper base").
        languages: Code to ``Support``; a code that is absent is ``Support.NONE``.
        translation: How good its English translation is.
        detects: Whether it can find out the language by itself (``AUTO``).
    """

    model: str
    languages: dict[str, Support]
    translation: Support
    detects: bool

    def support(self, code: str) -> Support:
        """How well a language in any spelling is known; ``AUTO`` is GOOD where it detects."""
        spelled = normalise(code)
        if spelled == AUTO:
            return Support.GOOD if self.detects else Support.NONE
        return self.languages.get(spelled, Support.NONE)

    def why_not(self, code: str) -> str:
        """What is to be said about a language beside its name; empty where it is simply good."""
        name = "Automatic" if normalise(code) == AUTO else spell(code)
        match self.support(code):
            case Support.GOOD:
                return ""
            case Support.ROMANISED:
                return f"{name} is written in Latin letters by {self.model}"
            case Support.ROUGH:
                return f"{name} is rough with {self.model}"
            case Support.NONE:
                return f"{self.model} cannot transcribe {name}"


SARVAM = Capabilities(
    model="Sarvam",
    languages={language.code: Support.GOOD for language in LANGUAGES},
    translation=Support.GOOD,
    detects=True,
)
"""The cloud does what its own documents say."""
