"""Voice activity: how likely each 32 ms of audio holds speech (Silero VAD v6, no torch)."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import onnxruntime

from livelipi.domain.errors import ModelError

VAD_FRAME = 512
"""Samples in one frame: 32 ms, the only length the model takes at 16 kHz."""

_CONTEXT = 64
_STATE = (1, 1, 128)


class VadModel:
    """The weights, loaded once and shared by every stream of the process.

    faster-whisper carries the ONNX file in its wheel. On one thread a frame costs about 0.1 ms.

    Raises:
        ModelError: The file is missing or cannot be read.
    """

    def __init__(self) -> None:
        path = files("faster_whisper") / "assets" / "silero_vad_v6.onnx"
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        try:
            self.session = onnxruntime.InferenceSession(
                path.read_bytes(), options, providers=["CPUExecutionProvider"]
            )
        except (OSError, RuntimeError) as error:
            raise ModelError(
                f"The voice detector inside the faster-whisper package cannot be read: {error}.",
                todo="Install faster-whisper again.",
            ) from error


class Vad:
    """Voice activity of one stream; the model listens to what came before, so order matters."""

    def __init__(self, model: VadModel) -> None:
        self._session = model.session
        self._hidden = np.zeros(_STATE, np.float32)
        self._cell = np.zeros(_STATE, np.float32)
        self._input = np.zeros((1, _CONTEXT + VAD_FRAME), np.float32)

    def __call__(self, frame: np.ndarray) -> float:
        """Probability of speech in the next ``VAD_FRAME`` float32 samples, 0 to 1."""
        self._input[0, :_CONTEXT] = self._input[0, -_CONTEXT:]
        self._input[0, _CONTEXT:] = frame
        probability, self._hidden, self._cell = self._session.run(
            None, {"input": self._input, "h": self._hidden, "c": self._cell}
        )
        return float(probability[0])
