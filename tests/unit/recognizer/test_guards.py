"""The guards against invented words."""

from __future__ import annotations

import pytest

from livelipi.recognizer import guards


@pytest.mark.parametrize(
    "text",
    [
        "you you you",
        "ask not ask not ask not",
        "thank you very much. Thank you very much.",
        "so it goes on and on and so it goes on and on and",
    ],
)
def test_loops_are_seen(text: str) -> None:
    """A tail that repeats itself is a loop, whatever its case and punctuation."""
    assert guards.repeats(guards.words(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Yes.",
        "no no",
        "very, very good",
        "What your country can do for you, ask what you can do for your country.",
    ],
)
def test_speech_is_no_loop(text: str) -> None:
    """People say a word twice and come back to a phrase: that is no loop."""
    assert not guards.repeats(guards.words(text))


def test_rate_of_speech() -> None:
    """Four words are always possible; more than 5.5 a second are not."""
    assert not guards.too_fast(["a"] * 4, 0.3)
    assert guards.too_fast(["a"] * 5, 0.3)
    assert not guards.too_fast(["a"] * 11, 2.0)
    assert guards.too_fast(["a"] * 12, 2.0)


def test_compression_tells_repetition_from_speech() -> None:
    """Repetitive text compresses well, a sentence does not."""
    assert guards.compression("ha " * 60) > guards.MAX_COMPRESSION
    assert guards.compression("He was not an ill-disposed young man.") < 1.2
    assert guards.compression("") == 0


@pytest.mark.parametrize(
    ("no_speech", "log_probability", "silent"),
    [(0.5, -1.0, True), (0.9, -0.2, False), (0.3, -2.0, False)],
)
def test_silence_needs_both_signs(no_speech: float, log_probability: float, silent: bool) -> None:
    """A quiet but certain word is kept, and so is an uncertain word that was surely spoken."""
    assert guards.silence(no_speech, log_probability) is silent


@pytest.mark.parametrize("text", ["Yes.", "Try again.", "No, no, no."])
def test_short_answers_are_kept(text: str) -> None:
    """A short utterance is kept although the model is never sure of a bare word."""
    assert not guards.invented(text, 0.8, -2.0)


def test_improbable_text_is_invented() -> None:
    """Text below the floor of probability is dropped, and the floor of a sentence is higher."""
    assert guards.invented("Blade.", 0.8, -3.0)
    assert guards.invented("What is the matter with you?", 2.0, -2.0)
    assert not guards.invented("What is the matter with you?", 2.0, -1.0)


def test_loops_of_many_words_are_invented() -> None:
    """A loop that compresses well is dropped, a word said three times is not."""
    assert guards.invented("ask not " * 12, 3.0, -0.1)


def test_echo() -> None:
    """Noise after a sentence that gives the sentence again is an echo; an answer is none."""
    before = "He was not an ill-disposed young man."
    assert guards.echoes("He was not a young man.", before)
    assert guards.echoes("He'll dispose young man.", before)
    assert not guards.echoes("And what do you think of her?", before)
    assert not guards.echoes("Young man.", before)
    assert not guards.echoes("And what do you think of her?", "")


def test_doubt() -> None:
    """A text of little probability needs a second opinion."""
    assert guards.doubtful(-1.0)
    assert not guards.doubtful(-0.3)


def test_words_of_other_scripts() -> None:
    """Words in any script count as words, punctuation alone does not."""
    assert guards.words("नमस्ते, दुनिया!")
    assert guards.words("... — !") == []
