"""What is said about hotkeys, inserted text and the vocabulary."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

DICTATING: tuple[str, ...] = tuple(
    str(text)
    for text in (
        QT_TRANSLATE_NOOP("Sentences", "{combination} is taken by {holder}."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another combination."),
        QT_TRANSLATE_NOOP("Sentences", "Free now: {combinations}."),
        QT_TRANSLATE_NOOP("Sentences", "Hotkeys need the package pynput: {reason}."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Allow it in System Settings, Privacy & Security, Input Monitoring.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Bind `livelipi ctl ptt-down` and `livelipi ctl ptt-up` to a key in the settings "
            "of your desktop; the keys inside LiveLipi's own window work everywhere.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "This desktop tells when a hotkey is pressed but not when it is let go, so it "
            "cannot be held: press it to begin and again to end.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "On Wayland no program can have Esc for a while."),
        QT_TRANSLATE_NOOP("Sentences", "Cancel from LiveLipi's own windows instead."),
        QT_TRANSLATE_NOOP("Sentences", "The hotkeys are closed."),
        QT_TRANSLATE_NOOP("Sentences", "The hotkeys do not work any more: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "The desktop did not allow {combination}."),
        QT_TRANSLATE_NOOP("Sentences", "The desktop refuses hotkeys to LiveLipi: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "This desktop has no {part}."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The screen {name} does not let LiveLipi listen to keys: {reason}.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "The screen {name} is gone, and the hotkeys with it."),
        QT_TRANSLATE_NOOP("Sentences", "Start LiveLipi again."),
        QT_TRANSLATE_NOOP("Sentences", "The text could not be inserted."),
        QT_TRANSLATE_NOOP("Sentences", "Nothing is written into a password field."),
        QT_TRANSLATE_NOOP("Sentences", "The focus went from {before} to {after} meanwhile."),
        QT_TRANSLATE_NOOP("Sentences", "A key was held down all the time."),
        QT_TRANSLATE_NOOP("Sentences", "There is no screen on which a key could be pressed."),
        QT_TRANSLATE_NOOP("Sentences", "There is no screen on which text could be typed."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Windows keeps keys from programs that run as administrator.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "The program went away."),
        QT_TRANSLATE_NOOP("Sentences", "The X server does not answer."),
        QT_TRANSLATE_NOOP("Sentences", "The program does not answer; only a part was typed."),
        QT_TRANSLATE_NOOP("Sentences", "Every key is taken, so that a letter has none."),
        QT_TRANSLATE_NOOP("Sentences", "Use a combination like Ctrl+Alt+Space or F9."),
        QT_TRANSLATE_NOOP("Sentences", "Nothing that could be a word is selected."),
        QT_TRANSLATE_NOOP("Sentences", "Select a name or a term first."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "A term of the vocabulary has at most {most} characters; this one has {length}.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "Select the name alone."),
        QT_TRANSLATE_NOOP("Sentences", "The vocabulary has {count} terms already."),
        QT_TRANSLATE_NOOP("Sentences", "They are kept."),
        QT_TRANSLATE_NOOP("Sentences", "Take out terms that you no longer need."),
        QT_TRANSLATE_NOOP("Sentences", "Nothing has been dictated yet."),
        QT_TRANSLATE_NOOP("Sentences", "There is no text to take back."),
        QT_TRANSLATE_NOOP("Sentences", "The last text is in another program, and stays there."),
        QT_TRANSLATE_NOOP("Sentences", "The last text was taken back."),
        QT_TRANSLATE_NOOP("Sentences", "It is on the clipboard."),
        QT_TRANSLATE_NOOP("Sentences", "What was heard until then is on the clipboard."),
        QT_TRANSLATE_NOOP("Sentences", "No sound came from the microphone."),
        QT_TRANSLATE_NOOP("Sentences", "No words were heard; nothing was inserted."),
        QT_TRANSLATE_NOOP("Sentences", "“{word}” is in the vocabulary now."),
    )
)
