"""The Whisper weights for tests marked ``model``, and the real voice detector."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from livelipi.recognizer.engine import Engine
from livelipi.recognizer.vad import VadModel
from tests.fixtures.whisper_model import whisper_model


@pytest.fixture(scope="session")
def model_dir() -> Path:
    """Directory of Whisper base, converted for CTranslate2."""
    return whisper_model()


@pytest.fixture(scope="session")
def vad_model() -> VadModel:
    """Silero's weights."""
    return VadModel()


@pytest.fixture
def engine(model_dir: Path) -> Iterator[Engine]:
    """A loaded engine."""
    engine = Engine.load(model_dir, model_name="Whisper base")
    yield engine
    engine.close()
