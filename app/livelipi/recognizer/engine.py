"""The recognition engine of a process: one model, one decode thread, any number of streams."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from livelipi.domain.audio import SAMPLE_RATE
from livelipi.domain.errors import BadInputError
from livelipi.recognizer.events import StreamEvent, StreamSettings
from livelipi.recognizer.keyterms import Keyterms
from livelipi.recognizer.loaded import Loaded, Models
from livelipi.recognizer.pace import Pace
from livelipi.recognizer.pacer import Pacer
from livelipi.recognizer.primer import primer
from livelipi.recognizer.scheduler import DecodeThread
from livelipi.recognizer.stream import RecognizerStream
from livelipi.recognizer.transcriber import Transcriber
from livelipi.recognizer.vad import VAD_FRAME, Vad, VadModel
from livelipi.recognizer.whisper import Task, Whisper


@dataclass(frozen=True)
class SmallerModel:
    """A model to fall back to: its directory and what people call it."""

    directory: Path
    name: str


class Engine:
    """A loaded Whisper model that transcribes streams; see ``load``."""

    def __init__(
        self,
        whisper: Whisper,
        vad: VadModel,
        model_name: str,
        load_smaller: Callable[[], Loaded] | None = None,
    ) -> None:
        self.model_name = model_name
        self._whisper = whisper
        self._vad = vad
        self._models = Models(Loaded(whisper, primer(whisper), model_name), load_smaller)
        self._pace = Pace(smaller=load_smaller is not None)
        self._thread = DecodeThread()

    @classmethod
    def load(
        cls,
        directory: Path,
        *,
        model_name: str,
        romanised: frozenset[str] = frozenset({"hi"}),
        threads: int = 1,
        device: str = "auto",
        smaller: SmallerModel | None = None,
    ) -> Engine:
        """Load a model; takes about half a second for Whisper base.

        Args:
            directory: A Whisper model converted for CTranslate2, with its tokenizer.json.
            model_name: What people call it.
            romanised: Whisper codes of languages to be written in Latin instead of Arabic letters.
            threads: CPU threads per decode.
            device: "auto" (a GPU where CTranslate2 finds one), "cpu" or "cuda".
            smaller: What streams with partials fall back to when the computer is too slow; loaded
                only then.

        Raises:
            ModelError: A file is missing or damaged, or the device cannot be used.
        """

        def load_whisper(place: Path) -> Whisper:
            return Whisper(place, romanised=romanised, threads=threads, device=device)

        def load_smaller() -> Loaded:
            assert smaller is not None
            small = load_whisper(smaller.directory)
            return Loaded(small, primer(small), smaller.name)

        fallback = load_smaller if smaller is not None else None
        return cls(load_whisper(directory), VadModel(), model_name, fallback)

    @property
    def multilingual(self) -> bool:
        """Whether the model knows more than English."""
        return self._whisper.multilingual

    @property
    def device(self) -> str:
        """Where it computes: "cpu" or "cuda"."""
        return self._whisper.device

    @property
    def decodes(self) -> int:
        """How often the model was asked for a text."""
        return self._whisper.decodes

    @property
    def busy_seconds(self) -> float:
        """Seconds the decode thread has worked."""
        return self._thread.busy_seconds

    def warm_up(self) -> None:
        """Do the first decode, which is slower than the others. Call before any stream."""
        encoded = self._whisper.encode(np.zeros(SAMPLE_RATE, np.float32))
        self._whisper.generate(encoded, Task("en"), 1.0)
        Vad(self._vad)(np.zeros(VAD_FRAME, np.float32))

    def stream(
        self, settings: StreamSettings, on_event: Callable[[StreamEvent], None]
    ) -> RecognizerStream:
        """A new stream; ``on_event`` is told by ``RecognizerStream``.

        Raises:
            BadInputError: The model does not know the language, or cannot translate.
        """
        if not self.multilingual and (settings.translate or settings.language not in (None, "en")):
            raise BadInputError(
                f"{self.model_name} knows English only.",
                todo="Choose English without translation, or another model.",
            )
        transcriber = Transcriber(
            self._models.usual,
            language=settings.language,
            translate=settings.translate,
            prompt=settings.prompt,
            keyterms=Keyterms(settings.keyterms),
        )
        pacer = Pacer(settings, self._pace, self._models, transcriber)
        return RecognizerStream(
            transcriber, Vad(self._vad), settings, self._thread, on_event, pacer
        )

    def close(self) -> None:
        """End the decode thread; streams send no events any more."""
        self._thread.close()
