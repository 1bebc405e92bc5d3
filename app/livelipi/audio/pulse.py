"""The sources of PulseAudio, or of PipeWire's PulseAudio server, by their own names.

PortAudio's ALSA back end knows such a server only as one device, ``pulse``; what there is to
choose, and what is really recorded, must be asked of the server itself.

Every question is a connection of its own (2 ms, measured): nothing to keep alive, nothing that
two threads could share. The functions block and belong into a thread.
"""

from __future__ import annotations

import os
import select
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from livelipi.domain.devices import InputDevice

_NOT_A_MONITOR = 0xFFFFFFFF  # PA_INVALID_INDEX


class NoServerError(Exception):
    """No PulseAudio server answers here, or its client library is not installed."""


@contextmanager
def _server() -> Iterator[Any]:
    if sys.platform != "linux":
        raise NoServerError("PulseAudio is asked on Linux only")
    try:
        import pulsectl
    except OSError as error:  # libpulse.so.0 is missing
        raise NoServerError(str(error)) from error
    try:
        with pulsectl.Pulse("LiveLipi", connect=False) as server:
            # No timeout: pulsectl 24.12 then waits for all of it, even when it is connected.
            server.connect(autospawn=False)
            yield server
    except (pulsectl.PulseError, pulsectl._pulsectl.LibPulse.CallError) as error:
        # The second is libpulse's own, which pulsectl 24.12 lets through when the server dies.
        raise NoServerError(str(error)) from error


def sources() -> tuple[InputDevice, ...]:
    """Everything that can be recorded, microphones first, each by the name people know.

    Raises:
        NoServerError: There is nobody to ask.
    """
    with _server() as server:
        found = _sources(server).values()
    return tuple(sorted(found, key=lambda device: (device.is_monitor, device.name)))


def _sources(server: Any) -> dict[int, InputDevice]:
    """The server's number and our description of each source."""
    default = server.server_info().default_source_name
    return {
        source.index: InputDevice(
            id=source.name,
            name=source.description or source.name,
            is_default=source.name == default,
            is_monitor=source.monitor_of_sink != _NOT_A_MONITOR,
        )
        for source in server.source_list()
    }


def newest_recording() -> int | None:
    """Number of the recording that this process started last; None if it has none.

    Raises:
        NoServerError: There is nobody to ask.
    """
    own = str(os.getpid())
    with _server() as server:
        numbers = [
            recording.index
            for recording in server.source_output_list()
            if recording.proplist.get("application.process.id") == own
        ]
    return max(numbers, default=None)


def recorded_source(recording: int) -> InputDevice | None:
    """The source that a recording hears now; None when it is gone.

    The server moves a recording to another source when its own goes away, and tells only those
    who ask.

    Raises:
        NoServerError: There is nobody to ask.
    """
    with _server() as server:
        heard = {each.index: each.source for each in server.source_output_list()}.get(recording)
        found = _sources(server)
    return None if heard is None else found.get(heard)


def listen(changed: Callable[[bool], None], stopped: int) -> None:
    """Report what happens to the server's sources; returns when the server dies or at the stop.

    Args:
        changed: Called at once, for what happened before, and whenever a source comes or goes or
            another one becomes the default; the argument tells that one went. It must not ask the
            server itself.
        stopped: File descriptor that is readable, or at its end, when it is time to return.

    Raises:
        NoServerError: There is nobody to listen to.
    """
    with _server() as server:

        def wait(sockets: list[Any], timeout: float) -> int:
            poll = select.poll()
            poll.register(stopped, select.POLLIN)
            for each in sockets:
                poll.register(each.fd, each.events)
            ready = dict(poll.poll(None if timeout < 0 else 1000 * timeout))
            for each in sockets:
                each.revents = ready.get(each.fd, 0)
            if ready.pop(stopped, 0):
                server.event_listen_stop()
            return len(ready)

        def told(event: Any) -> None:
            if event.facility == "server" or event.t != "change":
                changed(event.facility == "source" and event.t == "remove")

        server.event_callback_set(told)
        server.event_mask_set("source", "server")
        server.set_poll_func(wait)
        changed(False)
        server.event_listen(raise_on_disconnect=False)
