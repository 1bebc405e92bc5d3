"""What an open segment has come to so far, and how much of it is for good."""

from __future__ import annotations

from livelipi.recognizer.agreement import Agreement
from livelipi.recognizer.segmenter import Utterance
from livelipi.recognizer.transcriber import Answer, Begun, Transcriber


class Draft:
    """The unfinished text of one segment; used by the decode thread."""

    def __init__(self, transcriber: Transcriber, segment: int) -> None:
        self.segment = segment
        self.begun = Begun()
        self._transcriber = transcriber
        self._agreement = Agreement()
        self._shown = ("", 0)

    def hear(self, utterance: Utterance) -> Answer:
        """Decode all there is of the segment; changes nothing."""
        return self._transcriber.transcribe(utterance, self.begun, quick=True)

    def take(
        self, utterance: Utterance, answer: Answer, *, paused: bool = False
    ) -> tuple[str, int] | None:
        """Commit what an answer agrees on with the one before.

        Args:
            utterance: All there is of the segment.
            answer: Its text.
            paused: Speech pauses.

        Returns:
            The text to be shown and how many characters of it are for good, or None where there
            is nothing new to be shown.
        """
        heard = answer.heard
        if heard is None or heard.looping or not heard.tokens:
            return None
        before = len(self.begun.tokens)
        may_commit = self._transcriber.may_commit(utterance, heard)
        tail = self._transcriber.pieces(heard, before)
        most = self._transcriber.settled(tail) if may_commit else 0
        self._agreement.hear(tail, paused=paused, most=most)
        committed = self._agreement.committed
        if len(committed) > before:
            self.begun = Begun(committed, self.begun.detection or heard.detection)
        shown = (answer.text, len(self._transcriber.text_of(utterance, committed)))
        if shown == self._shown:
            return None
        self._shown = shown
        return shown

    def failed(self, utterance: Utterance) -> Answer:
        """What is left of the segment when it cannot be decoded."""
        text = self._transcriber.text_of(utterance, self.begun.tokens)
        return Answer(text, "", None, 0.0)
