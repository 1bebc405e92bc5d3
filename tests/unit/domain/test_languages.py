"""One spelling of languages inside, every spelling outside."""

import pytest

from livelipi.domain.languages import (
    AUTO,
    LANGUAGES,
    SARVAM,
    Capabilities,
    Support,
    find,
    normalise,
    spell,
)


@pytest.mark.parametrize(
    ("written", "ours"),
    [
        ("hi-IN", "hi-IN"),
        ("HI_in", "hi-IN"),
        ("hi", "hi-IN"),
        ("or-IN", "od-IN"),
        ("or", "od-IN"),
        ("od", "od-IN"),
        ("unknown", AUTO),
        ("auto", AUTO),
        ("", AUTO),
        ("de", "de"),
        ("de-DE", "de-DE"),
    ],
)
def test_every_spelling_becomes_ours(written, ours):
    """Odia's two codes, the two words for automatic and loose spellings all meet (D1-D3)."""
    assert normalise(written) == ours


def test_the_languages_of_the_service_are_there():
    """English and the 22 scheduled languages can be chosen, each with its own name."""
    assert len(LANGUAGES) == 23
    assert len({language.code for language in LANGUAGES}) == 23
    assert all(language.native for language in LANGUAGES)
    assert find("ur-IN").right_to_left and not find("hi-IN").right_to_left
    assert find("xx") is None
    assert spell("kn") == "Kannada" and spell("xx") == "xx"


def test_what_a_model_cannot_do_is_said_in_words():
    """The picker has a reason for each language that is not simply good."""
    can = Capabilities(
        "Whisper base",
        {"en-IN": Support.GOOD, "hi-IN": Support.ROMANISED, "ur-IN": Support.ROUGH},
        Support.ROUGH,
        detects=False,
    )
    assert can.why_not("en-IN") == ""
    assert "Latin letters" in can.why_not("hi")
    assert "rough" in can.why_not("ur-IN")
    assert can.why_not("kn-IN") == "Whisper base cannot transcribe Kannada"
    assert can.support(AUTO) is Support.NONE
    assert can.why_not(AUTO) == "Whisper base cannot transcribe Automatic"
    assert SARVAM.support("unknown") is Support.GOOD
