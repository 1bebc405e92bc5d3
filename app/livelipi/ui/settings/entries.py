"""What each setting is called and where it stands: one entry for each field of the tree.

A new field of ``domain/settings.py`` shows up in the window with one ``Entry`` here; its editor
follows from its type (``editors.py``) unless the entry names a special one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from livelipi.ui.i18n import translate


class Page(Enum):
    """The pages, in their order; the value is the name that ``Open.page`` takes."""

    GENERAL = "general"
    LISTENING = "listening"
    RECOGNITION = "recognition"
    CAPTIONS = "captions"
    OVERLAY = "overlay"
    HISTORY = "history"
    KEYS = "keys"
    ABOUT = "about"


class Special(Enum):
    """Editors that a type alone does not ask for."""

    MICROPHONE = auto()
    MICROPHONES = auto()
    LANGUAGE = auto()
    MODEL = auto()
    FAMILY = auto()
    FIRST_STEPS = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """A setting in the window.

    Attributes:
        path: Its place in the tree (domain/setting_paths.py).
        label: Its name.
        description: What it does, in one line.
        special: Its editor, where its type does not say it.
        group: Heading above it, where one begins.
    """

    path: str
    label: str
    description: str
    special: Special | None = None
    group: str = ""

    def matches(self, words: str) -> bool:
        """Whether every word that was typed is in the label or the description."""
        here = f"{self.group} {self.label} {self.description}".casefold()
        return all(word in here for word in words.casefold().split())


def page_title(page: Page) -> str:
    """What a page is called."""
    match page:
        case Page.GENERAL:
            return translate("SettingsWindow", "General")
        case Page.LISTENING:
            return translate("SettingsWindow", "Listening")
        case Page.RECOGNITION:
            return translate("SettingsWindow", "Recognition")
        case Page.CAPTIONS:
            return translate("SettingsWindow", "Captions")
        case Page.OVERLAY:
            return translate("SettingsWindow", "Overlay")
        case Page.HISTORY:
            return translate("SettingsWindow", "History")
        case Page.KEYS:
            return translate("SettingsWindow", "Key and privacy")
        case Page.ABOUT:
            return translate("SettingsWindow", "About")


def entries(page: Page) -> tuple[Entry, ...]:
    """The settings of a page, in the language of the interface."""
    return _PAGES[page]()


def _general() -> tuple[Entry, ...]:
    return (
        Entry(
            "general.interface",
            translate("SettingsWindow", "Language of LiveLipi"),
            translate("SettingsWindow", "The language of menus, buttons and messages."),
        ),
        Entry(
            "general.theme",
            translate("SettingsWindow", "Colours of the windows"),
            translate("SettingsWindow", "Dark, light, or as the system has it."),
        ),
        Entry(
            "general.motion",
            translate("SettingsWindow", "Movement"),
            translate("SettingsWindow", "Whether new lines glide into place or simply appear."),
        ),
        Entry(
            "general.announce",
            translate("SettingsWindow", "Tell screen readers"),
            translate("SettingsWindow", "A screen reader says each finished caption."),
        ),
        Entry(
            "general.tray",
            translate("SettingsWindow", "Icon in the system tray"),
            translate("SettingsWindow", "Start, stop and find the windows from the tray."),
        ),
        Entry(
            "general.keep_in_tray",
            translate("SettingsWindow", "Go on in the tray"),
            translate("SettingsWindow", "Closing the window leaves LiveLipi running in the tray."),
        ),
        Entry(
            "general.welcomed",
            translate("SettingsWindow", "First steps"),
            translate("SettingsWindow", "Microphone, languages and look, one after the other."),
            Special.FIRST_STEPS,
        ),
    )


def _listening() -> tuple[Entry, ...]:
    return (
        Entry(
            "listening.start_at_launch",
            translate("SettingsWindow", "Listen at once"),
            translate("SettingsWindow", "Start to listen as soon as LiveLipi is open."),
        ),
        Entry(
            "listening.language",
            translate("SettingsWindow", "Language that is spoken"),
            translate("SettingsWindow", "Captions are best when it is named."),
            Special.LANGUAGE,
        ),
        Entry(
            "listening.translate",
            translate("SettingsWindow", "English translation"),
            translate("SettingsWindow", "Show an English translation with each caption."),
        ),
        Entry(
            "listening.push_to_talk",
            translate("SettingsWindow", "Push to talk"),
            translate("SettingsWindow", "You are heard only while you hold a key."),
        ),
        Entry(
            "listening.device",
            translate("SettingsWindow", "Microphone"),
            translate("SettingsWindow", "What LiveLipi listens to."),
            Special.MICROPHONE,
        ),
        Entry(
            "listening.devices",
            translate("SettingsWindow", "If the microphone is gone"),
            translate("SettingsWindow", "These are tried instead, from the top down."),
            Special.MICROPHONES,
        ),
    )


def _recognition() -> tuple[Entry, ...]:
    return (
        Entry(
            "recognition.service",
            translate("SettingsWindow", "Where words are recognized"),
            translate("SettingsWindow", "On this computer nothing leaves it; Sarvam knows more."),
        ),
        Entry(
            "recognition.model",
            translate("SettingsWindow", "Model on this computer"),
            translate("SettingsWindow", "Larger ones make fewer mistakes and need more time."),
            Special.MODEL,
        ),
        Entry(
            "recognition.sarvam_model",
            translate("SettingsWindow", "Model at Sarvam"),
            translate("SettingsWindow", "Leave it empty for the one that Sarvam recommends."),
        ),
        Entry(
            "recognition.url",
            translate("SettingsWindow", "Another address"),
            translate("SettingsWindow", "Of a service that speaks Sarvam's protocol."),
        ),
    )


def _captions() -> tuple[Entry, ...]:
    return (
        Entry(
            "captions.style",
            translate("SettingsWindow", "Style"),
            translate("SettingsWindow", "Colours and weight of the captions."),
        ),
        Entry(
            "captions.texts",
            translate("SettingsWindow", "Texts"),
            translate("SettingsWindow", "What was said, its translation, or both."),
        ),
        Entry(
            "captions.rows",
            translate("SettingsWindow", "Rows"),
            translate("SettingsWindow", "Lines of the overlay, for each text that is shown."),
        ),
        Entry(
            "captions.reading_mode",
            translate("SettingsWindow", "Reading mode"),
            translate("SettingsWindow", "Only finished sentences: nothing changes while you read."),
        ),
        Entry(
            "captions.last_read_mark",
            translate("SettingsWindow", "Mark the last word read"),
            translate("SettingsWindow", "A click on a word marks it, so you find back to it."),
        ),
        Entry(
            "captions.source.size_px",
            translate("SettingsWindow", "Size"),
            translate("SettingsWindow", "Height of its letters."),
            group=translate("SettingsWindow", "What was said"),
        ),
        Entry(
            "captions.source.family",
            translate("SettingsWindow", "Font"),
            translate("SettingsWindow", "For Latin letters; Indian scripts have their own."),
            Special.FAMILY,
        ),
        Entry(
            "captions.source.colour",
            translate("SettingsWindow", "Colour"),
            translate("SettingsWindow", "Of its letters; the style has one of its own."),
        ),
        Entry(
            "captions.translation.size_px",
            translate("SettingsWindow", "Size"),
            translate("SettingsWindow", "Height of its letters."),
            group=translate("SettingsWindow", "Translation"),
        ),
        Entry(
            "captions.translation.family",
            translate("SettingsWindow", "Font"),
            translate("SettingsWindow", "For Latin letters; Indian scripts have their own."),
            Special.FAMILY,
        ),
        Entry(
            "captions.translation.colour",
            translate("SettingsWindow", "Colour"),
            translate("SettingsWindow", "Of its letters; the style has one of its own."),
        ),
        Entry(
            "captions.ground_percent",
            translate("SettingsWindow", "How solid the ground is"),
            translate("SettingsWindow", "0 % shows what lies behind, 100 % hides it."),
            group=translate("SettingsWindow", "Ground and letters"),
        ),
        Entry(
            "captions.ground",
            translate("SettingsWindow", "Colour of the ground"),
            translate("SettingsWindow", "Holds in the style “Own”."),
        ),
        Entry(
            "captions.outline_px",
            translate("SettingsWindow", "Outline"),
            translate("SettingsWindow", "Width of a line round each letter; helps over pictures."),
        ),
        Entry(
            "captions.shadow",
            translate("SettingsWindow", "Shadow"),
            translate("SettingsWindow", "Letters cast a soft shadow on what lies behind."),
        ),
    )


def _overlay() -> tuple[Entry, ...]:
    return (
        Entry(
            "overlay.shown",
            translate("SettingsWindow", "Show the overlay"),
            translate("SettingsWindow", "The caption bar above all other windows."),
        ),
        Entry(
            "overlay.click_through",
            translate("SettingsWindow", "Let clicks through"),
            translate("SettingsWindow", "Clicks go to what lies below; the tray brings it back."),
        ),
        Entry(
            "overlay.hide_after_s",
            translate("SettingsWindow", "Hide while nobody speaks"),
            translate("SettingsWindow", "After so many seconds; it is back with the next word."),
        ),
    )


def _history() -> tuple[Entry, ...]:
    return (
        Entry(
            "history.record",
            translate("SettingsWindow", "Keep captions"),
            translate("SettingsWindow", "Off: nothing that is said is written down."),
        ),
        Entry(
            "history.keep_days",
            translate("SettingsWindow", "Keep them for"),
            translate("SettingsWindow", "Older sessions are deleted for good."),
        ),
    )


def _none() -> tuple[Entry, ...]:
    return ()


_PAGES = {
    Page.GENERAL: _general,
    Page.LISTENING: _listening,
    Page.RECOGNITION: _recognition,
    Page.CAPTIONS: _captions,
    Page.OVERLAY: _overlay,
    Page.HISTORY: _history,
    Page.KEYS: _none,
    Page.ABOUT: _none,
}
