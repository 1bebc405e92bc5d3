"""Which words are for good: the rule alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from livelipi.recognizer.agreement import Agreement, Piece, agreed, all_but_last

ALPHABET = (" and", " And", " so", " my", ".", ",", " fellow", "-", " ask")


def pieces(*texts: str) -> list[Piece]:
    """Pieces whose tokens are the numbers of their texts."""
    return [Piece(text, (ALPHABET.index(text),)) for text in texts]


tails = st.lists(st.sampled_from(ALPHABET), max_size=8).map(lambda texts: pieces(*texts))


def test_two_decodes_commit_what_they_share() -> None:
    """Words in common from the beginning on are counted, whatever their case and punctuation."""
    assert agreed(pieces(" and", ",", " so", " my"), pieces(" And", " so", ".", " ask")) == 2
    assert agreed(pieces(), pieces(" and")) == 0
    assert agreed(pieces(" so"), pieces(" and", " so")) == 0


def test_punctuation_after_the_last_common_word_stays_open() -> None:
    """A full stop is not for good before the next word is, since the sentence may go on."""
    assert agreed(pieces(" so", "."), pieces(" so", ".")) == 1
    assert agreed(pieces(" so", ".", " my"), pieces(" so", ",", " my")) == 3


def test_a_pause_commits_all_words_but_the_last() -> None:
    """The last word may be a part of a longer one, in a pause too."""
    assert all_but_last(pieces(" and", " so", ".")) == 1
    assert all_but_last(pieces(" so", ".")) == 0
    agreement = Agreement()
    agreement.hear(pieces(" and", " so", " my"), paused=True)
    assert agreement.committed == (0, 2)


def test_a_decode_that_is_not_good_enough_commits_nothing() -> None:
    """Words in a language that is not certain are shown and never for good."""
    agreement = Agreement()
    agreement.hear(pieces(" and", " so"))
    agreement.hear(pieces(" and", " so"), paused=True, most=0)
    assert agreement.committed == ()


@given(st.lists(st.tuples(tails, st.booleans(), st.booleans()), max_size=12))
def test_what_is_committed_only_grows(decodes: list[tuple[list[Piece], bool, bool]]) -> None:
    """Whatever the decoder says, no committed token is taken back, and each was in a decode."""
    agreement = Agreement()
    for tail, paused, commit in decodes:
        before = agreement.committed
        agreement.hear(tail, paused=paused, most=None if commit else 0)
        grown = agreement.committed[len(before) :]
        assert agreement.committed[: len(before)] == before
        assert grown == tuple(t for piece in tail for t in piece.tokens)[: len(grown)]


@given(tails, tails)
def test_no_word_is_committed_that_one_decode_lacks(before: list[Piece], now: list[Piece]) -> None:
    """Everything up to the count is in both, word by word."""
    count = agreed(before, now)
    said = [piece.word for piece in now[:count] if piece.word]
    assert said == [piece.word for piece in before if piece.word][: len(said)]
