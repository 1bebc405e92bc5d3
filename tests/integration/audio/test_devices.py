"""The picker names what is really there."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pulsectl
import pytest

from livelipi.audio import portaudio
from livelipi.audio.devices import list_devices
from livelipi.audio.microphone import Microphone
from livelipi.audio.pulse import NoServerError, _server
from livelipi.domain.devices import InputDevice
from livelipi.domain.errors import AudioError
from tests.fixtures.pulse import PIPE_MIC, SPEAKERS, VIRTUAL_MIC, PulseServer

pytestmark = pytest.mark.real_audio

NO_PLUGIN = """
import asyncio
from livelipi.audio.microphone import Microphone
from livelipi.domain.errors import AudioError
try:
    asyncio.run(Microphone().open())
except AudioError as error:
    print(error.code, error.todo)
"""

NO_PORTAUDIO = """
import ctypes.util
ctypes.util.find_library = lambda name: None  # as on a machine without the package
from livelipi.audio import portaudio
from livelipi.audio.devices import list_devices
from livelipi.domain.errors import AudioError
try:
    list_devices()
except AudioError as error:
    print(error.code, error.todo)
"""


def opening_error(device: str = "") -> AudioError:
    """The error that opening this device ends with."""
    with pytest.raises(AudioError) as caught:
        asyncio.run(Microphone(device).open())
    return caught.value


def test_sources_are_listed_by_their_own_names(pulse: PulseServer) -> None:
    """Microphones first, each by the name people know, monitors and the default flagged."""
    assert list_devices() == (
        InputDevice(PIPE_MIC, "PipeMic"),
        InputDevice(VIRTUAL_MIC, "VirtMic", is_default=True),
        InputDevice("mic_feed.monitor", "Monitor of MicFeed", is_monitor=True),
        InputDevice("speakers.monitor", "Monitor of Speakers", is_monitor=True),
    )


def test_a_new_default_and_an_unplugged_device_show_at_the_next_look(pulse: PulseServer) -> None:
    """Nothing is remembered from an earlier list."""
    list_devices()
    pulse.set_default_source(PIPE_MIC)
    pulse.unload(VIRTUAL_MIC)
    microphones = [device for device in list_devices() if not device.is_monitor]
    assert microphones == [InputDevice(PIPE_MIC, "PipeMic", is_default=True)]


def test_no_source_and_no_server_are_an_empty_list(pulse: PulseServer) -> None:
    """A computer without a microphone is no failure of the list; opening says what is missing."""
    pulse.unload_all_sources()
    assert list_devices() == ()
    assert opening_error().code == "no_microphone"
    pulse.kill()
    assert list_devices() == ()
    assert opening_error().code == "no_microphone"


def test_a_server_that_dies_while_it_is_asked_is_no_server(pulse: PulseServer) -> None:
    """Whatever libpulse says to the first and the second question, it ends in the same error."""
    for failed_before in (0, 1):
        with pytest.raises(NoServerError), _server() as server:
            pulse.kill()
            for _ in range(failed_before):
                with contextlib.suppress(pulsectl.PulseOperationFailed):
                    server.source_list()
            server.source_list()
        pulse.start()


def test_the_computers_own_sound_is_never_recorded_by_accident(pulse: PulseServer) -> None:
    """Without a microphone the server's default is a monitor; that is not what people mean."""
    pulse.unload(PIPE_MIC, VIRTUAL_MIC, "mic_feed")
    assert [device.id for device in list_devices()] == [f"{SPEAKERS}.monitor"]
    error = opening_error()
    assert error.code == "no_microphone"
    assert "own sound" in error.todo


def test_a_device_that_is_not_there_is_named(pulse: PulseServer) -> None:
    """A remembered microphone that was left at home is a sentence, not a PortAudio code."""
    error = opening_error("headset")
    assert error.code == "device_missing"
    assert "headset" in error.message
    assert error.retryable


def test_a_device_that_refuses_says_so_in_our_words_only(
    pulse: PulseServer, capfd: pytest.CaptureFixture[str]
) -> None:
    """PortAudio's and ALSA's own lines about it stay off the terminal."""
    with pytest.raises(AudioError, match="could not be opened") as caught:
        portaudio.open_input(
            "pulse", "Headset", lambda _pcm: None, lambda: None, pulse_source="headset"
        )
    assert "Headset" in caught.value.message
    assert capfd.readouterr().err == ""


def test_a_missing_library_says_how_to_install_it() -> None:
    """Linux wheels of sounddevice carry no PortAudio: the error names the package."""
    done = subprocess.run(
        [sys.executable, "-c", NO_PORTAUDIO], capture_output=True, text=True, check=True, timeout=60
    )
    assert "no_portaudio" in done.stdout
    assert "libportaudio2" in done.stdout
    assert done.stderr == ""


def test_a_missing_plugin_says_how_to_install_it(pulse: PulseServer, tmp_path: Path) -> None:
    """A sound server that PortAudio cannot reach is not called a missing microphone."""
    done = subprocess.run(
        [sys.executable, "-c", NO_PLUGIN],
        env={**os.environ, "ALSA_PLUGIN_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "no_pulse_plugin" in done.stdout
    assert "libasound2-plugins" in done.stdout
    assert done.stderr == ""
