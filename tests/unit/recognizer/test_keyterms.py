"""Key terms: found where something like them stands, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.recognizer.agreement import Piece
from livelipi.recognizer.decoding import NO_CONTEXT, Request, hear
from livelipi.recognizer.keyterms import LIKELY, NO_KEYTERMS, Keyterms, Spoken, spoken
from livelipi.recognizer.sounds import bound, features, likeness, sounds
from livelipi.recognizer.whisper import Whisper
from livelipi.resources import resource
from tests.benchmarks.material import noises, read

DATA = Path(__file__).parents[2] / "data"
ROWS = st.text("abcdefghiklmnoprstuvzCSj", min_size=1, max_size=12)


def pieces(*texts: str) -> list[Piece]:
    """Words of one token each."""
    return [Piece(text, (index,)) for index, text in enumerate(texts)]


def words(text: str) -> list[Spoken]:
    """A sentence as spoken words."""
    return spoken(pieces(*(f" {word}" for word in text.split())))


def unsure(text: str) -> np.ndarray:
    """Certainties with which any word may be another one."""
    return np.full(len(text.split()), -1.0)


@pytest.mark.parametrize(
    ("term", "heard"),
    [
        ("Thiruvengadam", "The Revenge Adam"),
        ("Bhattacharjee", "Matacharji"),
        ("PostgreSQL", "post your SQL"),
        ("Yashodhara", "yashandhara"),
    ],
)
def test_misheard_names_sound_like_the_name(term: str, heard: str) -> None:
    """However Whisper spelled it, in however many words."""
    assert likeness(sounds(term), sounds(heard)) >= LIKELY


@given(ROWS, ROWS)
def test_the_cheap_bound_leaves_nothing_out(one: str, other: str) -> None:
    """It is never below what the edit distance says, for rows as they can be."""
    most = bound(np.array([features(one)]), features(other))[0]
    assert likeness(one, other) <= max(0.0, most) + 1e-9


def test_pieces_become_words_between_blanks() -> None:
    """Punctuation and endings belong to their words."""
    found = spoken(pieces(" Sh", "imon", "'s", " car", "."))
    assert [(word.text, word.first, word.last) for word in found] == [
        (" Shimon's", 0, 3),
        (" car.", 3, 5),
    ]


def test_words_that_whisper_was_sure_of_are_left_alone() -> None:
    """Where "serve them" was said clearly it is no "Sarvam"."""
    terms, heard = Keyterms(("Sarvam",)), words("they serve them rice")
    found = terms.suspects(heard, unsure("they serve them rice"))
    assert [suspect.term for suspect in found] == ["Sarvam"]
    assert terms.suspects(heard, np.full(4, -0.05)) == []


def test_a_term_is_put_only_where_the_second_hearing_has_it() -> None:
    """With the punctuation that was there, and nothing else changed."""
    terms = Keyterms(("Siobhan", "Sarvam"))
    text = "I saw “Siovan”, and serve them."
    heard, sure = words(text), unsure(text)
    hinted = words("I saw Siobhan and serve them")
    suspects = terms.suspects(heard, sure)
    placed = terms.placed(heard, sure, hinted, suspects)
    assert [(each.first, each.last, written) for each, written in placed] == [(2, 3, " “Siobhan”,")]
    assert terms.placed(heard, sure, words(text), suspects) == []


def test_a_possessive_stays_one() -> None:
    """The name is heard in "Siobhan's" too."""
    terms = Keyterms(("Siobhan",))
    heard = words("Siovan's car")
    suspects = terms.suspects(heard, unsure("Siovan's car"))
    placed = terms.placed(heard, None, words("Siobhan's car"), suspects)
    assert [written for _, written in placed] == [" Siobhan's"]


def test_what_may_become_a_term_is_not_for_good() -> None:
    """Committed words are never rewritten, so words that may be a name wait for the final."""
    terms = Keyterms(("Thiruvengadam",))
    sentence = "yes I know that the revenge Adam said it and then he left us all alone"
    heard = pieces(*(f" {word}" for word in sentence.split()))
    assert terms.settled(heard) <= sentence.split().index("the")
    assert NO_KEYTERMS.settled(heard) == len(heard)
    assert Keyterms(("Xyzzy",)).settled(heard) == len(heard) - 6
    assert terms.settled([]) == 0


@pytest.mark.model
def test_the_list_brings_a_rare_name_and_changes_nothing_else(whisper: Whisper) -> None:
    """With real weights: the name where it is said, no name in other speech and in noise."""
    request = Request("en", keyterms=Keyterms(("Thiruvengadam", "Xiomara", "Sarvam")))
    name = read(DATA / "thiruvengadam.wav")
    assert "Thiruvengadam" not in hear(whisper, name, NO_CONTEXT, Request("en")).text
    assert "Thiruvengadam" in hear(whisper, name, NO_CONTEXT, request).text
    other = read(resource("samples/sense_and_sensibility_0880.wav"))
    plain = hear(whisper, other, NO_CONTEXT, Request("en"))
    assert hear(whisper, other, NO_CONTEXT, request).text == plain.text
    assert not hear(whisper, noises(3.0)["pink noise"], NO_CONTEXT, request).text
