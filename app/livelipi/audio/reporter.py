"""Puts into words what happens to the sound, each thing once."""

from __future__ import annotations

from collections.abc import Callable

from livelipi.audio.zeros import ZeroWatch
from livelipi.domain.audio import Frame, samples_of, seconds
from livelipi.domain.capture import CaptureChange, CaptureNotice
from livelipi.domain.devices import InputDevice

_SLOW_EVERY = samples_of(10.0)
_WORTH_TELLING = samples_of(0.1)  # shorter than a syllable


class Reporter:
    """Makes ``CaptureNotice``s of what the keeper and the frames say.

    Args:
        on_notice: Gets each notice.
        home: Id of the device that is meant; "" until the first one that is heard.
    """

    def __init__(self, on_notice: Callable[[CaptureNotice], None], home: str) -> None:
        self._on_notice = on_notice
        self._home = home
        self._last = InputDevice(home, home)
        self._away = False
        self._zeros = ZeroWatch()
        self._missing = 0  # samples that were lost and not told
        self._slow_told: int | None = None  # position of the newest such notice

    def opened(self, device: InputDevice, instead_of: str = "") -> None:
        """The first device records.

        Args:
            device: What is heard.
            instead_of: Why that is not the one that was meant: a sentence, or "".
        """
        self._last = device
        if instead_of:
            text = f"{instead_of} “{device.name}” is heard instead."
            self._tell(CaptureChange.MOVED, text, device)
        else:
            self._home = device.id

    def lost(self, silent: bool) -> None:
        """Nothing is heard any more: the device went, or it is there and ``silent``."""
        device = self._last
        self._away = True
        what = "delivers no sound any more" if silent else "is gone"
        text = (
            f"The microphone “{device.name}” {what}."
            " LiveLipi goes on as soon as it, or another one, is heard."
        )
        self._tell(CaptureChange.LOST, text, device)

    def heard(self, device: InputDevice, gap: int = 0) -> None:
        """This device is heard now; told if that is another one, or was lost.

        Args:
            device: What is heard.
            gap: Samples without sound before it.
        """
        before, self._last = self._last, device
        if not self._away and before.id == device.id:
            return
        self._away = False
        self._zeros = ZeroWatch()
        missing = f" {_length(gap)} of sound are missing." if gap >= _WORTH_TELLING else ""
        if device.id == self._home:
            self._tell(CaptureChange.BACK, f"“{device.name}” is heard again.{missing}", device, gap)
        else:
            instead = f" instead of “{before.name}”" if before.id != device.id else ""
            text = f"“{device.name}” is heard now{instead}.{missing}"
            self._tell(CaptureChange.MOVED, text, device, gap)

    def frame(self, frame: Frame, device: InputDevice) -> None:
        """A frame in the midst of what ``device`` delivers: is it as it should be?"""
        self._missing += frame.gap
        if self._missing and (
            self._slow_told is None or frame.start - self._slow_told >= _SLOW_EVERY
        ):
            text = (
                f"“{device.name}”, or this computer, is too slow:"
                f" {_length(self._missing)} of sound are missing."
            )
            self._tell(CaptureChange.SLOW, text, device, self._missing)
            self._missing, self._slow_told = 0, frame.start
        # The computer's own sound is digital silence whenever nothing plays.
        if self._zeros.hear(frame.pcm) and not device.is_monitor:
            if self._zeros.silent:
                text = f"“{device.name}” delivers only digital silence: is it muted?"
                self._tell(CaptureChange.SILENT_ZEROS, text, device)
            else:
                self._tell(CaptureChange.BACK, f"“{device.name}” is heard again.", device)

    def _tell(self, change: CaptureChange, text: str, device: InputDevice, gap: int = 0) -> None:
        self._on_notice(CaptureNotice(change, text, device.name, gap))


def _length(samples: int) -> str:
    return f"{seconds(samples):.1f} s"
