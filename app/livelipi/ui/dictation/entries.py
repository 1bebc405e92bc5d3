"""The settings of dictation on their page."""

from __future__ import annotations

from livelipi.ui.i18n import translate
from livelipi.ui.settings.entry import Entry, Special


def dictation() -> tuple[Entry, ...]:
    """One for each field of ``DictationSettings``, in the language of the interface."""
    return (*_keys(), *_sound(), *_insertion(), *_text())


def _keys() -> tuple[Entry, ...]:
    return (
        Entry(
            "dictation.hold",
            translate("SettingsWindow", "Hold to talk"),
            translate("SettingsWindow", "Speak while you hold these keys, in any program."),
            Special.COMBINATION,
        ),
        Entry(
            "dictation.double_tap_locks",
            translate("SettingsWindow", "Double tap for hands free"),
            translate("SettingsWindow", "Tap the held keys twice and talk on; tap once to end."),
        ),
        Entry(
            "dictation.toggle",
            translate("SettingsWindow", "Start and stop"),
            translate("SettingsWindow", "These keys begin a turn, and end it."),
            Special.COMBINATION,
        ),
        Entry(
            "dictation.learn",
            translate("SettingsWindow", "Learn a word"),
            translate("SettingsWindow", "Takes the selected word into your vocabulary."),
            Special.COMBINATION,
        ),
    )


def _sound() -> tuple[Entry, ...]:
    return (
        Entry(
            "dictation.keep_open",
            translate("SettingsWindow", "Hear the first word whole"),
            translate(
                "SettingsWindow",
                "The microphone stays open; only the last 0.3 s is remembered. Off: the first "
                "0.3 s of a turn may be lost.",
            ),
            group=translate("SettingsWindow", "Microphone"),
        ),
        Entry(
            "dictation.sound",
            translate("SettingsWindow", "Sound at the start"),
            translate("SettingsWindow", "A short sound, once you are really heard."),
        ),
    )


def _insertion() -> tuple[Entry, ...]:
    return (
        Entry(
            "dictation.insertion",
            translate("SettingsWindow", "How text gets in"),
            translate("SettingsWindow", "Pasting puts back what you had copied before."),
            group=translate("SettingsWindow", "Other programs"),
        ),
        Entry(
            "dictation.programs",
            translate("SettingsWindow", "Some programs differ"),
            translate("SettingsWindow", "One a line: program=paste, type or clipboard."),
            Special.LINES,
        ),
    )


def _text() -> tuple[Entry, ...]:
    return (
        Entry(
            "dictation.smart_spacing",
            translate("SettingsWindow", "Spaces and capitals"),
            translate("SettingsWindow", "Each turn goes on where the one before ended."),
            group=translate("SettingsWindow", "Text"),
        ),
        Entry(
            "dictation.spoken_commands",
            translate("SettingsWindow", "Spoken commands"),
            translate("SettingsWindow", "“New line”, “comma” and the like are done, not written."),
        ),
        Entry(
            "dictation.commands_off",
            translate("SettingsWindow", "Which commands"),
            translate("SettingsWindow", "What is not marked is written as you say it."),
            Special.COMMANDS,
        ),
        Entry(
            "dictation.replacements",
            translate("SettingsWindow", "Replacements"),
            translate("SettingsWindow", "One a line: what you say=>what is written."),
            Special.LINES,
        ),
        Entry(
            "dictation.vocabulary",
            translate("SettingsWindow", "Vocabulary"),
            translate("SettingsWindow", "Names and terms that you use, one a line."),
            Special.LINES,
        ),
    )
