"""The vendor's own samples, through the vendor's own SDK, against our recognizer."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.fixtures.recognizer_process import KEY, Recognizer

pytestmark = [pytest.mark.model, pytest.mark.slow]

PAGE = Path(__file__).parents[2] / "data" / "seed-samples.md"
SAMPLES = dict(
    re.findall(r"^## (.*?)\n\n```python\n(.*?)```", PAGE.read_text("utf-8"), re.M | re.S)
)

ADDRESS = """\
from sarvamai.environment import SarvamAIEnvironment
ADDRESS = SarvamAIEnvironment(base="http://unused", creative="http://unused", production={url!r})
"""


def script(recognizer: Recognizer, code: str) -> subprocess.CompletedProcess[str]:
    """Run a program of the SDK's user; ``ADDRESS`` stands for our address."""
    return subprocess.run(
        [sys.executable, "-c", ADDRESS.format(url=recognizer.url) + code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def run(name: str, recognizer: Recognizer, audio: Path, **changes: str) -> str:
    """Run a sample with our address, key and file; returns what it printed."""
    code = SAMPLES[name]
    for old, new in {
        "path/to/your/audio.wav": str(audio),
        "your-api-key": KEY,
        "YOUR_API_SUBSCRIPTION_KEY": KEY,
        "AsyncSarvamAI(api": "AsyncSarvamAI(environment=ADDRESS, api",
    }.items():
        code = code.replace(old, new)
    for old, new in changes.items():
        assert old.replace("_", "-") in code
        code = code.replace(old.replace("_", "-"), new)
    if "__main__" not in code:  # the flush sample defines its function and leaves the call to us
        code += "\nasyncio.run(test_flush_signal())\n"
    done = script(recognizer, code)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_page_has_eight_samples() -> None:
    """None is skipped."""
    assert len(SAMPLES) == 8


@pytest.mark.parametrize("name", ["basic transcription", "codec and sample rate"])
def test_kannada_is_declined_in_words(name: str, recognizer: Recognizer, samples: Path) -> None:
    """Whisper base cannot do Kannada: the sample prints that instead of invented words."""
    printed = run(name, recognizer, samples / "jfk.wav")
    assert "Whisper base cannot transcribe Kannada." in printed
    assert "unprocessable_entity_error" in printed


@pytest.mark.parametrize("name", ["basic transcription", "codec and sample rate"])
def test_the_same_samples_in_english_print_words(
    name: str, recognizer: Recognizer, samples: Path
) -> None:
    """One whole WAV file, no silence after it, once under a ``pcm`` label."""
    printed = run(name, recognizer, samples / "jfk.wav", kn_IN="en-IN")
    assert "fellow Americans" in printed
    assert "language_code='en-IN'" in printed


def test_transcription_with_options(recognizer: Recognizer, samples: Path) -> None:
    """saarika:v2.5, and Python's True for a boolean."""
    printed = run("transcription with options", recognizer, samples / "jfk.wav")
    assert "fellow Americans" in printed
    assert "metrics=" in printed


def test_transcription_with_voice_activity(recognizer: Recognizer, samples: Path) -> None:
    """speech_start, then speech_end, then the transcript."""
    printed = run("transcription with voice activity", recognizer, samples / "jfk.wav")
    places = [printed.index(part) for part in ("START_SPEECH", "END_SPEECH", "transcript=")]
    assert places == sorted(places)
    assert "your country" in printed


@pytest.mark.parametrize("name", ["basic translation", "translation with a model"])
def test_translation(name: str, recognizer: Recognizer, samples: Path) -> None:
    """English to English is what can be checked here; the language is the one detected."""
    printed = run(name, recognizer, samples / "jfk.wav")
    assert "Americans" in printed
    assert "language_code='en-IN'" in printed


def test_translation_with_voice_activity(recognizer: Recognizer, samples: Path) -> None:
    """The same signals on the other endpoint."""
    printed = run("translation with voice activity", recognizer, samples / "jfk.wav")
    assert (
        printed.index("START_SPEECH") < printed.index("END_SPEECH") < printed.index("transcript=")
    )


def test_flush_without_the_parameter(recognizer: Recognizer, samples: Path) -> None:
    """D9: the sample connects without flush_signal, and its first answer is the words."""
    printed = run("flush", recognizer, samples / "jfk.wav")
    assert "Flush signal sent" in printed
    assert "Americans" in printed


def test_a_wrong_key_is_an_error_of_the_sdk(recognizer: Recognizer, samples: Path) -> None:
    """403, which the SDK's user sees instead of an answer that never comes."""
    code = SAMPLES["basic transcription"].replace(
        "AsyncSarvamAI(api", "AsyncSarvamAI(environment=ADDRESS, api"
    )
    code = code.replace("path/to/your/audio.wav", str(samples / "jfk.wav"))
    done = script(recognizer, code)
    assert done.returncode != 0
    assert "403" in done.stderr


def test_the_sdks_blocking_client(recognizer: Recognizer, samples: Path) -> None:
    """The same package has a client without asyncio, and sends what the other sends."""
    code = f"""
import base64
from sarvamai import SarvamAI
audio = base64.b64encode(open({str(samples / "jfk.wav")!r}, "rb").read()).decode()
client = SarvamAI(environment=ADDRESS, api_subscription_key={KEY!r})
with client.speech_to_text_translate_streaming.connect(
    api_subscription_key={KEY!r}, high_vad_sensitivity="true", flush_signal="true"
) as ws:
    ws.set_prompt("President Kennedy")
    ws.translate(audio=audio, sample_rate=16000)
    ws.flush()
    print(ws.recv())
with client.speech_to_text_streaming.connect(
    language_code="en-IN", mode="translate", model="saaras:v3", vad_signals="true"
) as ws:
    ws.transcribe(audio=audio)
    ws.flush()
    for message in ws:
        print(message)
        if getattr(message.data, "transcript", "").endswith("for your country."):
            break
"""
    done = script(recognizer, code)
    assert done.returncode == 0, done.stderr
    assert "Americans" in done.stdout
    assert "START_SPEECH" in done.stdout
    assert "for your country." in done.stdout
