"""Where words are recognized: on this computer or at Sarvam.

Only address, key and what can be promised differ; the sessions are the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from livelipi.domain.errors import AuthError
from livelipi.domain.events import Track
from livelipi.domain.languages import SARVAM, Capabilities
from livelipi.protocol.options import Endpoint, StreamOptions
from livelipi.protocol.realtime_options import Endpointing, RealtimeOptions
from livelipi.runtime.local_recognizer import LocalRecognizer
from livelipi.session.service import SARVAM_URL, Service

SARVAM_STT_MODEL = "saaras:v4"
SARVAM_TRANSLATE_MODEL = "saaras:v2.5"
"""The models that the vendor's SDK 0.1.39 uses on each endpoint (wire-protocol 2.3)."""

LOCAL_PATIENCE = 60.0
"""Seconds that a final may take on this computer: a busy machine is slow, not gone."""


Options = StreamOptions | RealtimeOptions


class Place(Protocol):
    """Somewhere that turns speech into text."""

    local: bool
    manual_turns: bool
    """Push-to-talk needs sessions of its own, in which the key says where turns end."""

    @property
    def label(self) -> str:
        """Where that is, in words for people."""
        ...

    async def prepare(self) -> Capabilities:
        """Make it ready to answer and say what it can do.

        Raises:
            LiveLipiError: It cannot be made ready.
        """
        ...

    async def service(self) -> Service:
        """Address and key, once it is ready."""
        ...

    def options(
        self, url: str, track: Track, language: str, *, push_to_talk: bool = False
    ) -> tuple[Options, ...]:
        """What to ask of it for one track: every protocol that will do, the best first."""
        ...

    async def close(self) -> None:
        """Let go of it."""
        ...


class ThisComputer:
    """The embedded recognizer: no key, no account, no network but loopback."""

    local = True
    manual_turns = True

    def __init__(self, model: str, on_progress: Callable[[str], None] = lambda line: None) -> None:
        self._recognizer = LocalRecognizer(model, on_progress)
        self._capabilities: Capabilities | None = None

    @property
    def label(self) -> str:
        """``This computer`` and the model, once it is known."""
        can = self._capabilities
        return f"This computer · {can.model}" if can else "This computer"

    async def prepare(self) -> Capabilities:
        """Start the process and wait until it answers."""
        self._capabilities = (await self._recognizer.ready()).capabilities
        return self._capabilities

    async def service(self) -> Service:
        """Address and key of the running process."""
        return await self._recognizer.service()

    def options(
        self, url: str, track: Track, language: str, *, push_to_talk: bool = False
    ) -> tuple[Options, ...]:
        """Live partials for the source; a translation sentence by sentence.

        Both come from endpoints that take a language, since a small model guesses it badly.
        """
        if track is Track.SOURCE:
            live = RealtimeOptions(
                url,
                track,
                language,
                model=SARVAM_STT_MODEL,  # key terms go with this name only
                endpointing=_endpointing(push_to_talk),
                patience=LOCAL_PATIENCE,
            )
            return (live,)
        sentences = StreamOptions(
            url,
            track,
            language,
            model=SARVAM_STT_MODEL,  # the recognizer has one; ``mode`` goes with this name only
            mode="translate",
            high_vad_sensitivity=True,
            patience=LOCAL_PATIENCE,
        )
        return (sentences,)

    async def close(self) -> None:
        """End the process."""
        await self._recognizer.stop()


class Sarvam:
    """Sarvam's cloud, or another address that speaks its protocols."""

    local = False
    manual_turns = True

    def __init__(
        self, key: str, url: str = SARVAM_URL, *, model: str = "", translate_by_mode: bool = False
    ) -> None:
        self._service = Service(url, key)
        self._model = model or SARVAM_STT_MODEL
        self._translate_by_mode = translate_by_mode

    @property
    def label(self) -> str:
        """``Sarvam AI``, or the address where it is another's."""
        return "Sarvam AI" if self._service.url == SARVAM_URL else self._service.url

    async def prepare(self) -> Capabilities:
        """There is nothing to warm up, but without a key nothing will work."""
        if not self._service.key:
            raise AuthError(
                "Sarvam AI needs an API key.",
                todo="Store it with `livelipi key set`, or set LIVELIPI_API_KEY; "
                "without a key, --service local recognizes on this computer.",
            )
        return SARVAM

    async def service(self) -> Service:
        """Address and key as given."""
        await self.prepare()
        return self._service

    def options(
        self, url: str, track: Track, language: str, *, push_to_talk: bool = False
    ) -> tuple[Options, ...]:
        """Transcription live, else by sentences; translation by its endpoint or by mode."""
        if track is Track.SOURCE:
            live = RealtimeOptions(url, track, language, endpointing=_endpointing(push_to_talk))
            sentences = StreamOptions(
                url, track, language, model=self._model, high_vad_sensitivity=True
            )
            return (live, sentences)
        if self._translate_by_mode:
            translation = StreamOptions(
                url,
                track,
                language,
                model=self._model,
                mode="translate",
                high_vad_sensitivity=True,
            )
        else:
            translation = StreamOptions(
                url,
                track,
                model=SARVAM_TRANSLATE_MODEL,
                endpoint=Endpoint.STT_TRANSLATE,
                high_vad_sensitivity=True,
            )
        return (translation,)

    async def close(self) -> None:
        """Nothing is held open."""


def _endpointing(push_to_talk: bool) -> Endpointing:
    """The key says where a turn ends, else the service hears it."""
    return Endpointing.MANUAL if push_to_talk else Endpointing.VAD
