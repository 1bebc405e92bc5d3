"""Every failure a person can meet, as one tree.

    LiveLipiError
    ├── BadInputError        the file, flag or value that was given cannot be used
    ├── AudioError           no microphone, or one that went away
    ├── ModelError           weights missing, damaged, or not to be had
    ├── RecognizerError      the recognizer process on this computer failed
    ├── AuthError            the key is missing or refused
    ├── ServiceError         the service answered with an error
    ├── NetworkError         the service could not be reached, or the line broke
    ├── HistoryError         the history cannot be read or written
    ├── KeyringError         the system's keyring cannot be used
    ├── SettingsError        the settings file cannot be written
    └── NotRunningError      a command for the running window found none

Each carries what happened (the message), what was kept, and what to do. Errors of the environment
are of this tree; anything else that is raised is a bug and keeps its traceback.
"""

from __future__ import annotations

from typing import ClassVar


class LiveLipiError(Exception):
    """A failure that is explained to a person instead of shown as a traceback.

    Args:
        message: What happened, one sentence.
        kept: What was not lost, one sentence; empty where nothing was at stake.
        todo: What a person can do now, one sentence; empty where there is nothing.
        code: Stable identifier for programs; the class's own where not given.
        retryable: Trying again may help without anybody doing anything.
    """

    default_code: ClassVar[str] = "error"
    exit_code: ClassVar[int] = 1
    """What a command ends with when this error ends it (README: exit codes)."""

    def __init__(
        self,
        message: str,
        *,
        kept: str = "",
        todo: str = "",
        code: str = "",
        retryable: bool = False,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.kept = kept
        self.todo = todo
        self.code = code or self.default_code
        self.retryable = retryable

    def sentence(self) -> str:
        """All that is to be said, in one line."""
        return " ".join(part for part in (self.message, self.kept, self.todo) if part)


class BadInputError(LiveLipiError):
    """A file, flag or value that cannot be used."""

    default_code = "bad_input"
    exit_code = 2


class AudioError(LiveLipiError):
    """No microphone, one that refuses, or one that went away."""

    default_code = "audio"
    exit_code = 3


class ModelError(LiveLipiError):
    """Weights that are missing, damaged or not to be had."""

    default_code = "model"
    exit_code = 4


class RecognizerError(LiveLipiError):
    """The recognizer process on this computer did not start or died."""

    default_code = "recognizer"
    exit_code = 5


class AuthError(LiveLipiError):
    """The key is missing or was refused."""

    default_code = "invalid_api_key_error"
    exit_code = 6


class ServiceError(LiveLipiError):
    """The service answered with an error of its own."""

    default_code = "service"
    exit_code = 7


class NetworkError(LiveLipiError):
    """The service could not be reached, or the line broke."""

    default_code = "network"
    exit_code = 8


class HistoryError(LiveLipiError):
    """The history on this computer cannot be read or written."""

    default_code = "history"
    exit_code = 9


class KeyringError(LiveLipiError):
    """The system's keyring refused, did not answer in time, or is none that keeps secrets."""

    default_code = "keyring"
    exit_code = 10


class SettingsError(LiveLipiError):
    """The settings file cannot be written."""

    default_code = "settings"
    exit_code = 11


class NotRunningError(LiveLipiError):
    """A command for the running window found none, or got no answer."""

    default_code = "not_running"
    exit_code = 12
