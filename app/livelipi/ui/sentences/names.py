"""Names that the rooms below give, and what stands beside them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

NAMES: tuple[str, ...] = tuple(
    str(text)
    for text in (
        QT_TRANSLATE_NOOP("Sentences", "Automatic"),
        QT_TRANSLATE_NOOP("Sentences", "English"),
        QT_TRANSLATE_NOOP("Sentences", "Hindi"),
        QT_TRANSLATE_NOOP("Sentences", "Bengali"),
        QT_TRANSLATE_NOOP("Sentences", "Gujarati"),
        QT_TRANSLATE_NOOP("Sentences", "Kannada"),
        QT_TRANSLATE_NOOP("Sentences", "Malayalam"),
        QT_TRANSLATE_NOOP("Sentences", "Marathi"),
        QT_TRANSLATE_NOOP("Sentences", "Odia"),
        QT_TRANSLATE_NOOP("Sentences", "Punjabi"),
        QT_TRANSLATE_NOOP("Sentences", "Tamil"),
        QT_TRANSLATE_NOOP("Sentences", "Telugu"),
        QT_TRANSLATE_NOOP("Sentences", "Urdu"),
        QT_TRANSLATE_NOOP("Sentences", "Assamese"),
        QT_TRANSLATE_NOOP("Sentences", "Bodo"),
        QT_TRANSLATE_NOOP("Sentences", "Dogri"),
        QT_TRANSLATE_NOOP("Sentences", "Konkani"),
        QT_TRANSLATE_NOOP("Sentences", "Kashmiri"),
        QT_TRANSLATE_NOOP("Sentences", "Maithili"),
        QT_TRANSLATE_NOOP("Sentences", "Manipuri"),
        QT_TRANSLATE_NOOP("Sentences", "Nepali"),
        QT_TRANSLATE_NOOP("Sentences", "Sanskrit"),
        QT_TRANSLATE_NOOP("Sentences", "Santali"),
        QT_TRANSLATE_NOOP("Sentences", "Sindhi"),
        QT_TRANSLATE_NOOP("Sentences", "{language} is written in Latin letters by {model}"),
        QT_TRANSLATE_NOOP("Sentences", "{language} is rough with {model}"),
        QT_TRANSLATE_NOOP("Sentences", "{model} cannot transcribe {language}"),
        QT_TRANSLATE_NOOP("Sentences", "This computer"),
        QT_TRANSLATE_NOOP("Sentences", "This computer · {model}"),
        QT_TRANSLATE_NOOP("Sentences", "Default microphone"),
        QT_TRANSLATE_NOOP("Sentences", "[{seconds} s of sound lost]"),
    )
)
