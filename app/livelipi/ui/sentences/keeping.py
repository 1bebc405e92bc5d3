"""What is said about the history and the settings file."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

KEEPING: tuple[str, ...] = tuple(
    str(text)
    for text in (
        QT_TRANSLATE_NOOP("Sentences", "Captions are not being recorded."),
        QT_TRANSLATE_NOOP("Sentences", "They are shown all the same."),
        QT_TRANSLATE_NOOP(
            "Sentences", "The history needs SQLite {wanted} or newer; Python has {found}."
        ),
        QT_TRANSLATE_NOOP("Sentences", "Use a newer Python, or --no-history."),
        QT_TRANSLATE_NOOP("Sentences", "{path} is a database of another program."),
        QT_TRANSLATE_NOOP("Sentences", "It was not touched."),
        QT_TRANSLATE_NOOP("Sentences", "Move it away, or use --no-history."),
        QT_TRANSLATE_NOOP("Sentences", "{path} was written by a newer LiveLipi."),
        QT_TRANSLATE_NOOP("Sentences", "Use that version, or --no-history."),
        QT_TRANSLATE_NOOP("Sentences", "The history {path} cannot be opened: {reason}."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Mend the folder's permissions or room, or use --no-history."
        ),
        QT_TRANSLATE_NOOP("Sentences", "The disk is full: the history cannot be written."),
        QT_TRANSLATE_NOOP("Sentences", "The history {path} cannot be opened or written."),
        QT_TRANSLATE_NOOP("Sentences", "Mend its permissions, or use --no-history."),
        QT_TRANSLATE_NOOP("Sentences", "The disk failed while the history {path} was used."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Another program has locked the history for more than {seconds} s."
        ),
        QT_TRANSLATE_NOOP("Sentences", "Close what else uses {path}."),
        QT_TRANSLATE_NOOP("Sentences", "The history {path} is damaged."),
        QT_TRANSLATE_NOOP("Sentences", "It is kept as it is."),
        QT_TRANSLATE_NOOP("Sentences", "The history cannot be written: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "There is no history yet."),
        QT_TRANSLATE_NOOP("Sentences", "This session is not in the history any more."),
        QT_TRANSLATE_NOOP("Sentences", "{path} cannot be written: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "The history is as it was."),
        QT_TRANSLATE_NOOP("Sentences", "Choose another place, or make room."),
        QT_TRANSLATE_NOOP("Sentences", "There is no line {number} in session {session}."),
        QT_TRANSLATE_NOOP(
            "Sentences", "`livelipi history show {session} --numbers` names what there is."
        ),
        QT_TRANSLATE_NOOP("Sentences", "A line needs words."),
        QT_TRANSLATE_NOOP("Sentences", "Delete it instead."),
        QT_TRANSLATE_NOOP("Sentences", "The settings cannot be written to {path}: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "They hold until the program ends."),
        QT_TRANSLATE_NOOP("Sentences", "{path} cannot be read: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "Nothing is recorded meanwhile."),
        QT_TRANSLATE_NOOP("Sentences", "{path} is no valid TOML: {details}."),
        QT_TRANSLATE_NOOP("Sentences", "It was set aside as {name}."),
        QT_TRANSLATE_NOOP("Sentences", "Nothing is recorded until you say so in the settings."),
        QT_TRANSLATE_NOOP("Sentences", "Nothing is recorded until the table [history] is mended."),
        QT_TRANSLATE_NOOP("Sentences", "{setting} is not known; it is left as it is."),
        QT_TRANSLATE_NOOP("Sentences", "{setting} must be a table: [{table}]."),
        QT_TRANSLATE_NOOP("Sentences", "{setting} must be {reason}; the default is used."),
        QT_TRANSLATE_NOOP("Sentences", "one of {names}"),
        QT_TRANSLATE_NOOP("Sentences", "true or false"),
        QT_TRANSLATE_NOOP("Sentences", "a whole number from {least} to {greatest}"),
        QT_TRANSLATE_NOOP("Sentences", 'a list of texts, such as ["a", "b"]'),
        QT_TRANSLATE_NOOP("Sentences", "a text in quotes"),
        QT_TRANSLATE_NOOP("Sentences", 'a colour such as "#1e90ff", or "" for the style\'s own'),
        QT_TRANSLATE_NOOP(
            "Sentences", 'a language code such as "hi-IN", or "auto" to have it detected'
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            'an address that begins with "wss://" or "ws://", or "" for Sarvam\'s own',
        ),
        QT_TRANSLATE_NOOP("Sentences", "Permission denied"),
        QT_TRANSLATE_NOOP("Sentences", "No space left on device"),
        QT_TRANSLATE_NOOP("Sentences", "No such file or directory"),
        QT_TRANSLATE_NOOP("Sentences", "Read-only file system"),
        QT_TRANSLATE_NOOP("Sentences", "Input/output error"),
        QT_TRANSLATE_NOOP("Sentences", "Is a directory"),
    )
)
