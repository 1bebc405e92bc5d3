"""Which device is wanted most, and when one that could not be had is worth another try."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from livelipi.domain.devices import DEFAULT_DEVICE

_FIRST_DELAY = 2.0  # seconds until a device that is there, but refused or silent, is tried again
_LONGEST_DELAY = 60.0  # each try costs a stream for a moment


@dataclass(slots=True)
class _Missed:
    """A device that was wanted and could not be had.

    Attributes:
        due: Not to be tried before this; None while it is absent.
        delay: Seconds that were waited for last.
    """

    due: float | None = None
    delay: float = 0.0


class Preference:
    """A person's order of devices, and which of them were missed.

    Only a device that was missed is returned to: one that is there all along, while something
    else is heard, was left on purpose, in the system's own mixer.

    Args:
        order: Ids, most wanted first; the system's default is added as the last resort.

    Attributes:
        order: The same without duplicates.
    """

    def __init__(self, order: Sequence[str]) -> None:
        self.order = tuple(dict.fromkeys((*order, DEFAULT_DEVICE)))
        self._missed: dict[str, _Missed] = {}

    def absent(self, device_id: str) -> None:
        """The device is not there: it is tried as soon as it is."""
        self._missed[device_id] = _Missed()

    def failed(self, device_id: str, now: float) -> None:
        """The device is there and cannot be used: it is tried again later, then later still."""
        before = self._missed.get(device_id, _Missed())
        delay = min(2 * before.delay or _FIRST_DELAY, _LONGEST_DELAY)
        self._missed[device_id] = _Missed(now + delay, delay)

    def found(self, device_id: str) -> None:
        """The device is heard."""
        self._missed.pop(device_id, None)

    def see(self, present: Collection[str]) -> None:
        """Take note of all devices that are there now."""
        for device_id in self.order:
            if device_id != DEFAULT_DEVICE and device_id not in present:
                self.absent(device_id)

    def better(self, heard: str, present: Collection[str], now: float) -> tuple[str, ...]:
        """What is worth a try while another device is heard, most wanted first."""
        ids = []
        for device_id in self.order:
            if device_id in (heard, DEFAULT_DEVICE):
                break
            missed = self._missed.get(device_id)
            if missed and device_id in present and (missed.due is None or missed.due <= now):
                ids.append(device_id)
        return tuple(ids)

    def wait(self, heard: str, now: float) -> float | None:
        """Seconds until ``better`` may have another answer by itself; None: not by itself."""
        wanted = self.order[: self.order.index(heard)] if heard in self.order else self.order
        dues = [self._missed[each].due for each in wanted if each in self._missed]
        return min((max(0.0, due - now) for due in dues if due is not None), default=None)
