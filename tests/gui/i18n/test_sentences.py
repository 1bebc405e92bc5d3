"""English sentences of the rooms below, said in the language of the interface."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from livelipi.domain.languages import LANGUAGES
from livelipi.domain.settings import Holds
from livelipi.ui.sentences import in_words
from livelipi.ui.sentences.matching import TEMPLATES, unknown
from tests.fixtures.sentences import gather
from tests.gui.i18n.words_on_screen import bracketed


def test_every_sentence_that_may_reach_the_screen_is_in_the_table() -> None:
    """A new message in any room cannot be forgotten by the translators."""
    found = list(gather())
    assert len(found) > 100
    missing = [f"{s.where}: {lack}" for s in found for text in s.texts for lack in unknown(text)]
    assert not missing, "\n".join(missing)


def test_names_and_half_sentences_are_in_the_table() -> None:
    """Languages in the pickers, and what a setting must be, are translated too."""
    texts = [language.name for language in LANGUAGES] + [holds.value for holds in Holds]
    assert [text for text in texts if unknown(text)] == []


def test_the_table_holds_each_sentence_once() -> None:
    """Two entries of the same text would be translated twice."""
    assert len(set(TEMPLATES)) == len(TEMPLATES)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hindi", "[Hindi]"),
        ("Nobody knows this. Nor this", "Nobody knows this. Nor this"),
        (
            "The microphone “Dr. Mic v2.0” is gone. LiveLipi goes on as soon as it, or another"
            " one, is heard.",
            "[The microphone “Dr. Mic v2.0” is gone.] [LiveLipi goes on as soon as it, or another"
            " one, is heard.]",
        ),
        ("Tiny cannot transcribe Odia", "[Tiny cannot transcribe [Odia]]"),
        (
            "Whisper base could not be fetched: the model hub cannot be reached; pip failed.",
            "[Whisper base could not be fetched: [the model hub cannot be reached]; [pip failed].]",
        ),
        (
            "Captions are not being recorded. The history /h/x.db cannot be opened: {odd}.",
            "[Captions are not being recorded.] [The history /h/x.db cannot be opened: {odd}.]",
        ),
        ("This computer · Whisper base", "[This computer · Whisper base]"),
        (
            "The service refused the request. It said: Strange. 1 s of sound are missing.",
            "[The service refused the request.] [It said: Strange.] [1 s of sound are missing.]",
        ),
        ("", ""),
    ],
)
def test_known_sentences_are_translated_and_their_parts_put_back(
    qapp: QApplication, text: str, said: str
) -> None:
    """A text is cut into sentences; what is known is translated, all else stays as it is."""
    with bracketed():
        assert in_words(text) == said
