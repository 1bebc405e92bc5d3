"""What there is to listen to, and which of PortAudio's devices that is.

On Linux the sources of PulseAudio or PipeWire are listed by their own names. Where no such server
answers, and on macOS and Windows (untested there), it is PortAudio's own list.
"""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.audio import portaudio, pulse
from livelipi.domain.devices import DEFAULT_DEVICE, InputDevice
from livelipi.domain.errors import AudioError


def list_devices() -> tuple[InputDevice, ...]:
    """Everything that can be recorded, microphones first; empty when there is nothing.

    Blocks, up to seconds when the sound system is sick: call it in a thread.

    Raises:
        AudioError: PortAudio is not installed.
    """
    with portaudio.exclusive():  # without the library nothing in the list could be recorded
        try:
            return pulse.sources()
        except pulse.NoServerError:
            portaudio.refresh()
            return portaudio.input_devices()


@dataclass(frozen=True, slots=True)
class Target:
    """What is to be opened for an ``InputDevice``.

    Attributes:
        name: What people call it.
        device: Id of the device of PortAudio that delivers it.
        pulse_source: Source that PortAudio's ``pulse`` shall record from; None: the server's
            default, also when that changes later.
        served: A PulseAudio server delivers it.
    """

    name: str
    device: str
    pulse_source: str | None = None
    served: bool = False


def find(device_id: str) -> Target:
    """The device with this id, as it is now; PortAudio must be held (``portaudio.exclusive``).

    Raises:
        AudioError: It is not there, there is no microphone at all, or a part is not installed.
    """
    portaudio.refresh()
    try:
        devices = pulse.sources()
        served = True
    except pulse.NoServerError:
        devices = portaudio.input_devices()
        served = False
    chosen = _default(devices) if device_id == DEFAULT_DEVICE else _named(devices, device_id)
    if not served:
        return Target(chosen.name, chosen.id)
    _require_plugin()
    source = None if device_id == DEFAULT_DEVICE else chosen.id
    return Target(chosen.name, "pulse", source, served=True)


def _default(devices: tuple[InputDevice, ...]) -> InputDevice:
    """What the system records from by default; never by accident what the computer plays.

    A server without any microphone names a monitor as its default source. With a microphone
    present, a default that is a monitor is somebody's choice.
    """
    microphones = [device for device in devices if not device.is_monitor]
    if not microphones:
        raise AudioError(
            "No microphone was found.",
            todo="Plug one in, or choose the computer's own sound."
            if devices
            else "Plug one in and try again.",
            code="no_microphone",
            retryable=True,
        )
    return next((device for device in devices if device.is_default), microphones[0])


def _named(devices: tuple[InputDevice, ...], device_id: str) -> InputDevice:
    for device in devices:
        if device.id == device_id:
            return device
    raise AudioError(
        f"The microphone “{device_id}” is not there.",
        todo="Plug it in, or choose another one.",
        code="device_missing",
        retryable=True,
    )


def _require_plugin() -> None:
    """See that PortAudio can reach the PulseAudio server."""
    if not any(device.id == "pulse" for device in portaudio.input_devices()):
        raise AudioError(
            "PortAudio cannot reach the sound server: ALSA's PulseAudio plugin is not installed.",
            todo="Install it (Debian, Ubuntu: sudo apt install libasound2-plugins;"
            " Fedora: sudo dnf install alsa-plugins-pulseaudio).",
            code="no_pulse_plugin",
        )
