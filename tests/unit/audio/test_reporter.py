"""What is wrong with the sound is said once, and so is that it is over."""

from __future__ import annotations

from livelipi.audio.reporter import Reporter
from livelipi.audio.watch import INTERVAL, StreamWatch
from livelipi.domain.audio import FRAME_SAMPLES, SAMPLE_RATE, Frame, samples_of, seconds
from livelipi.domain.capture import CaptureChange, CaptureNotice
from livelipi.domain.devices import InputDevice

MICROPHONE = InputDevice("mic", "Headset")
MONITOR = InputDevice("speakers.monitor", "Speakers", is_monitor=True)
SOUND = b"\x01\x00" * FRAME_SAMPLES
ZEROS = bytes(2 * FRAME_SAMPLES)


class Heard:
    """A reporter that is fed frames.

    Attributes:
        notices: What it said.
    """

    def __init__(self, device: InputDevice) -> None:
        self.notices: list[CaptureNotice] = []
        self.reporter = Reporter(self.notices.append, device.id)
        self.reporter.opened(device)
        self._device = device
        self._at = 0

    def hear(self, length: float, pcm: bytes = SOUND) -> None:
        """Feed this many seconds of the same frame."""
        for _ in range(round(length * SAMPLE_RATE / FRAME_SAMPLES)):
            self.reporter.frame(Frame(self._at, pcm), self._device)
            self._at += FRAME_SAMPLES

    def miss(self, samples: int) -> None:
        """Feed a frame with a gap."""
        self._at += samples
        self.reporter.frame(Frame(self._at, SOUND, samples), self._device)
        self._at += FRAME_SAMPLES

    @property
    def changes(self) -> list[CaptureChange]:
        """The kinds of all notices."""
        return [notice.change for notice in self.notices]


def test_ten_seconds_of_zeros_are_told_once_and_so_is_their_end() -> None:
    """A muted microphone is named; one that was quiet for less, or rustles, is not."""
    heard = Heard(MICROPHONE)
    heard.hear(9.9, ZEROS)
    heard.hear(0.02)
    heard.hear(9.9, ZEROS)
    assert heard.changes == []
    heard.hear(60, ZEROS)
    assert heard.changes == [CaptureChange.SILENT_ZEROS]
    assert heard.notices[0].device == "Headset"
    heard.hear(1)
    assert heard.changes == [CaptureChange.SILENT_ZEROS, CaptureChange.BACK]


def test_the_computers_own_silence_is_no_fault() -> None:
    """Where nothing plays, its sound is digital silence."""
    heard = Heard(MONITOR)
    heard.hear(60, ZEROS)
    assert heard.changes == []


def test_a_slow_stream_is_told_at_once_and_then_every_ten_seconds() -> None:
    """A stream at half speed, on a clock of the test's own, is named with all that is missing."""
    heard, watch, lost = Heard(MICROPHONE), StreamWatch(SAMPLE_RATE, now=0.0), 0
    for look in range(1, round(70 / INTERVAL) + 1):
        now = look * INTERVAL
        received = now if now < 10 else 10 + (now - 10) / 2
        found = watch.look(round(received * SAMPLE_RATE), now).lost
        lost += found
        if found:
            heard.miss(found)
        heard.hear(INTERVAL if now < 10 else INTERVAL / 2)
    assert set(heard.changes) == {CaptureChange.SLOW}
    assert 4 <= len(heard.notices) <= 7
    told = sum(notice.gap for notice in heard.notices)
    assert lost - samples_of(10) < told <= lost
    assert f"{seconds(heard.notices[-1].gap):.1f} s" in heard.notices[-1].text


def test_moved_and_back_are_told_once_each() -> None:
    """The same device again is no news; the one that was meant is BACK, any other is MOVED."""
    heard = Heard(MICROPHONE)
    heard.reporter.heard(MICROPHONE)
    heard.reporter.heard(MONITOR)
    heard.reporter.heard(MONITOR)
    heard.reporter.lost(silent=False)
    heard.reporter.heard(MONITOR, samples_of(2.0))
    heard.reporter.heard(MICROPHONE, 1)
    assert heard.changes == [
        CaptureChange.MOVED,
        CaptureChange.LOST,
        CaptureChange.MOVED,
        CaptureChange.BACK,
    ]
    assert "2.0 s" in heard.notices[2].text
    assert "missing" not in heard.notices[3].text
