"""What a person can set once and keep: one tree of values, whose defaults need no file at all.

The tree is the file: each dataclass is a table of the settings file, each field a key. A field says
in its metadata what it may hold where its type does not; ``storage/settings_file.py`` reads it, and
the settings window draws it, so that no bound is written twice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from livelipi.domain.devices import DEFAULT_DEVICE

WITHIN: Final = "within"
"""Metadata of a number: its least and its greatest value, both allowed."""

HOLDS: Final = "holds"
"""Metadata of a text: one of ``Holds``."""


class Holds(Enum):
    """What a text must be, beyond being text."""

    COLOUR = 'a colour such as "#1e90ff", or "" for the style\'s own'
    LANGUAGE = 'a language code such as "hi-IN", or "auto" to have it detected'
    ADDRESS = 'an address that begins with "wss://" or "ws://", or "" for Sarvam\'s own'


def number(default: int, least: int, greatest: int) -> Any:
    """A field for a whole number with bounds; the unit stands in its name."""
    return field(default=default, metadata={WITHIN: (least, greatest)})


def text(default: str, holds: Holds) -> Any:
    """A field for a text of a kind."""
    return field(default=default, metadata={HOLDS: holds})


class Theme(Enum):
    """Colours of the program's windows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Motion(Enum):
    """Whether things glide or jump."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


class Interface(Enum):
    """Language of the program's own words."""

    SYSTEM = "system"
    ENGLISH = "en"
    HINDI = "hi"
    KANNADA = "kn"
    TAMIL = "ta"
    BENGALI = "bn"


class ServiceChoice(Enum):
    """Where words are recognized."""

    LOCAL = "local"
    SARVAM = "sarvam"


class CaptionStyle(Enum):
    """How captions look in the overlay."""

    DARK = "dark"
    LIGHT = "light"
    CONTRAST = "contrast"
    LARGE = "large"
    OWN = "own"


class Texts(Enum):
    """Which of the two texts of a caption are shown."""

    BOTH = "both"
    SOURCE = "source"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class GeneralSettings:
    """The program itself.

    Attributes:
        interface: Language of its own words.
        theme: Colours of its windows.
        motion: Whether things glide.
        announce: Tell screen readers every final.
        tray: Show an icon in the system tray.
        keep_in_tray: Closing the window leaves the program in the tray.
        welcomed: The first run was finished or skipped.
    """

    interface: Interface = Interface.SYSTEM
    theme: Theme = Theme.SYSTEM
    motion: Motion = Motion.SYSTEM
    announce: bool = True
    tray: bool = True
    keep_in_tray: bool = False
    welcomed: bool = False


@dataclass(frozen=True, slots=True)
class ListeningSettings:
    """What is heard.

    Attributes:
        start_at_launch: Listen as soon as the program is there.
        device: Id of the chosen device; ``DEFAULT_DEVICE`` follows the system.
        devices: Ids to fall back to while the chosen one is gone, most wanted first.
        language: That is spoken.
        translate: An English translation is wanted.
        push_to_talk: Sound goes out only while a key is held.
    """

    start_at_launch: bool = True
    device: str = DEFAULT_DEVICE
    devices: tuple[str, ...] = ()
    language: str = text("en-IN", Holds.LANGUAGE)
    translate: bool = False
    push_to_talk: bool = False


@dataclass(frozen=True, slots=True)
class RecognitionSettings:
    """Where and how words are recognized. Keys are never settings; see ``storage/secrets.py``.

    Attributes:
        service: This computer, or Sarvam AI.
        model: Name or directory of the local model; "" is the default model.
        sarvam_model: Name of a model at Sarvam; "" leaves the choice to the protocol.
        url: Another address that speaks Sarvam's protocol; "" is Sarvam's own.
    """

    service: ServiceChoice = ServiceChoice.LOCAL
    model: str = ""
    sarvam_model: str = ""
    url: str = text("", Holds.ADDRESS)


@dataclass(frozen=True, slots=True)
class TextLook:
    """How one of the two texts looks.

    Attributes:
        family: Font for its Latin letters, if installed; "" is the bundled one.
        size_px: Height of type.
        colour: "" takes the style's own.
    """

    family: str = ""
    size_px: int = number(32, 12, 96)
    colour: str = text("", Holds.COLOUR)


@dataclass(frozen=True, slots=True)
class CaptionSettings:
    """How captions look and move.

    Attributes:
        style: Colours and weight.
        texts: Source, translation or both.
        rows: Lines of the overlay, for each text that is shown.
        reading_mode: Show settled sentences only; nothing on screen changes any more.
        last_read_mark: A click marks the word that was read last.
        outline_px: Width of a line round each letter.
        shadow: Letters cast a shadow.
        ground_percent: How solid the ground behind the letters is.
        ground: Its colour in the style ``OWN``; "" is the dark one's.
        source: Look of what was said.
        translation: Look of its translation.
    """

    style: CaptionStyle = CaptionStyle.DARK
    texts: Texts = Texts.BOTH
    rows: int = number(3, 2, 4)
    reading_mode: bool = False
    last_read_mark: bool = False
    outline_px: int = number(0, 0, 6)
    shadow: bool = True
    ground_percent: int = number(86, 0, 100)
    ground: str = text("", Holds.COLOUR)
    source: TextLook = TextLook()
    translation: TextLook = TextLook(size_px=26)


@dataclass(frozen=True, slots=True)
class OverlaySettings:
    """The caption bar above all other windows.

    Attributes:
        shown: It is on screen.
        click_through: Clicks go to what lies below it.
        hide_after_s: Seconds without speech after which it hides until somebody speaks; 0 never.
    """

    shown: bool = False
    click_through: bool = False
    hide_after_s: int = number(0, 0, 3600)


class InsertionMethod(Enum):
    """How dictated text gets into another program."""

    AUTO = "auto"
    PASTE = "paste"
    TYPE = "type"
    CLIPBOARD = "clipboard"


@dataclass(frozen=True, slots=True)
class DictationSettings:
    """Dictation into other programs.

    Attributes:
        hold: Combination of keys that is held to talk; "" is none.
        toggle: Combination that begins and ends a turn; "" is none.
        learn: Combination that takes the selected word into the vocabulary; "" is none.
        keep_open: The microphone stays open between turns, so that the 0.3 s before a key count;
            nothing older is kept, nothing is sent. Else the beginning of a turn may be lost.
        double_tap_locks: A double tap of the held combination talks on, hands free.
        sound: A short sound tells that sound really flows.
        insertion: How text gets into programs that are not named in ``programs``.
        programs: "program=method" each: "xterm=type".
        smart_spacing: Blanks and capitals follow the text before the cursor, or the turn before.
        spoken_commands: "New line" and the like are done, not written.
        commands_off: Names of spoken commands that are written all the same.
        replacements: "said=>written" each.
        vocabulary: Names and terms that are likely to be said.
    """

    hold: str = "Ctrl+Alt+Space"
    toggle: str = ""
    learn: str = ""
    keep_open: bool = False
    double_tap_locks: bool = True
    sound: bool = False
    insertion: InsertionMethod = InsertionMethod.AUTO
    programs: tuple[str, ...] = ()
    smart_spacing: bool = True
    spoken_commands: bool = True
    commands_off: tuple[str, ...] = ()
    replacements: tuple[str, ...] = ()
    vocabulary: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HistorySettings:
    """What becomes of captions after they were shown.

    Attributes:
        record: Keep them in the history; off means that nothing is written at all.
        keep_days: Delete sessions that are older than so many days; None (left out) keeps them.
    """

    record: bool = True
    keep_days: int | None = field(default=None, metadata={WITHIN: (1, 36500)})


@dataclass(frozen=True, slots=True)
class Settings:
    """All of it; equal settings do equal things."""

    general: GeneralSettings = GeneralSettings()
    listening: ListeningSettings = ListeningSettings()
    recognition: RecognitionSettings = RecognitionSettings()
    captions: CaptionSettings = CaptionSettings()
    overlay: OverlaySettings = OverlaySettings()
    dictation: DictationSettings = DictationSettings()
    history: HistorySettings = HistorySettings()
