"""The Whisper weights for tests marked ``model``, and the real voice detector."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from livelipi.recognizer.engine import Engine
from livelipi.recognizer.vad import VadModel
from livelipi.recognizer.whisper import Whisper
from tests.fixtures.whisper_model import whisper_model


@pytest.fixture(scope="session")
def model_dir() -> Path:
    """Directory of Whisper base, converted for CTranslate2."""
    return whisper_model()


@pytest.fixture(scope="session")
def vad_model() -> VadModel:
    """Silero's weights."""
    return VadModel()


@pytest.fixture(scope="session")
def whisper(model_dir: Path) -> Whisper:
    """The loaded weights, which know nothing of who uses them."""
    return Whisper(model_dir, romanised=frozenset({"hi"}), threads=1, device="auto")


@pytest.fixture
def engine(whisper: Whisper, vad_model: VadModel) -> Iterator[Engine]:
    """An engine of the test's own on the loaded weights."""
    engine = Engine(whisper, vad_model, "Whisper base")
    yield engine
    engine.close()
