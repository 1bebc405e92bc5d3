"""What is said about microphones, sound files and the sound system."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SOUND: tuple[str, ...] = tuple(
    str(text)
    for text in (
        QT_TRANSLATE_NOOP("Sentences", "No microphone was found."),
        QT_TRANSLATE_NOOP("Sentences", "Plug one in, or choose the computer's own sound."),
        QT_TRANSLATE_NOOP("Sentences", "Plug one in and try again."),
        QT_TRANSLATE_NOOP("Sentences", "The microphone “{device}” is not there."),
        QT_TRANSLATE_NOOP("Sentences", "Plug it in, or choose another one."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "PortAudio cannot reach the sound server: ALSA's PulseAudio plugin is not installed.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Install it (Debian, Ubuntu: sudo apt install libasound2-plugins; Fedora: sudo "
            "dnf install alsa-plugins-pulseaudio).",
        ),
        QT_TRANSLATE_NOOP("Sentences", "The microphone “{device}” is gone."),
        QT_TRANSLATE_NOOP("Sentences", "The microphone “{device}” delivers no sound any more."),
        QT_TRANSLATE_NOOP("Sentences", "Everything it heard until then is kept."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "See that it is plugged in and switched on, or choose another one; then start again.",
        ),
        QT_TRANSLATE_NOOP(
            "Sentences", "PortAudio, the library that records sound, is not installed."
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Install it (Debian, Ubuntu: sudo apt install libportaudio2; Fedora: sudo dnf "
            "install portaudio), then start LiveLipi again.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "The sound system could not be started: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "See whether other programs can record, then try again."),
        QT_TRANSLATE_NOOP("Sentences", "The microphone “{device}” could not be opened: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "it is gone"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "See that it is plugged in and that no other program holds it, or choose another one.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "“{device}” is heard instead."),
        QT_TRANSLATE_NOOP("Sentences", "LiveLipi goes on as soon as it, or another one, is heard."),
        QT_TRANSLATE_NOOP("Sentences", "{seconds} s of sound are missing."),
        QT_TRANSLATE_NOOP("Sentences", "“{device}” is heard again."),
        QT_TRANSLATE_NOOP("Sentences", "“{device}” is heard now."),
        QT_TRANSLATE_NOOP("Sentences", "“{device}” is heard now instead of “{before}”."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "“{device}”, or this computer, is too slow: {seconds} s of sound are missing.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "“{device}” delivers only digital silence: is it muted?"),
        QT_TRANSLATE_NOOP("Sentences", "“{path}” cannot be read to its end: {reason}."),
        QT_TRANSLATE_NOOP("Sentences", "What was heard until there is kept."),
        QT_TRANSLATE_NOOP("Sentences", "“{path}” is a folder."),
        QT_TRANSLATE_NOOP("Sentences", "Name the files in it."),
        QT_TRANSLATE_NOOP("Sentences", "“{path}” is empty."),
        QT_TRANSLATE_NOOP("Sentences", "Choose a file with sound in it."),
        QT_TRANSLATE_NOOP("Sentences", "There is no file “{path}”."),
        QT_TRANSLATE_NOOP("Sentences", "Check its name."),
        QT_TRANSLATE_NOOP("Sentences", "“{path}” may not be read."),
        QT_TRANSLATE_NOOP("Sentences", "Ask its owner for permission."),
        QT_TRANSLATE_NOOP("Sentences", "“{path}” is no sound that can be read."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Choose a sound or film file: WAV, MP3, M4A, Ogg, FLAC, MP4 …"
        ),
    )
)
