"""What is inserted after a turn: blanks, capitals, spoken commands, replacements."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.dictation.commands import COMMANDS
from livelipi.domain.dictation.shaping import Action, Before, Shaped, shape
from livelipi.domain.settings import DictationSettings
from livelipi.domain.wording import word_key

ON = DictationSettings()
OFF = replace(ON, spoken_commands=False)

SCRIPTS = {
    "en-IN": ["hello", "café", "o'clock", "well-known", "NASA", "iPhone", "naïve", "twelve"],
    "hi-IN": ["नमस्ते", "आप", "कैसे", "हैं", "क्षत्रिय", "ज़रूर"],
    "bn-IN": ["বাংলা", "আমি", "ভালো", "আছি"],
    "gu-IN": ["ગુજરાતી", "તમે", "કેમ", "છો"],
    "kn-IN": ["ಕನ್ನಡ", "ನಮಸ್ಕಾರ", "ಹೇಗಿದ್ದೀರಾ"],
    "ml-IN": ["മലയാളം", "സുഖമാണോ", "ന\u200dമ"],
    "pa-IN": ["ਪੰਜਾਬੀ", "ਸਤ", "ਸ੍ਰੀ", "ਅਕਾਲ"],
    "ta-IN": ["தமிழ்", "வணக்கம்", "எப்படி"],
    "te-IN": ["తెలుగు", "బాగున్నారా", "మీరు"],
    "ur-IN": ["اردو", "آپ", "کیسے", "ہیں"],
    "od-IN": ["ଓଡ଼ିଆ", "ନମସ୍କାର"],
}
"""Words of each script, none of which is a command."""

SPEECH = st.sampled_from(sorted(SCRIPTS)).flatmap(
    lambda language: st.tuples(
        st.just(language),
        st.lists(
            st.tuples(st.sampled_from(SCRIPTS[language]), st.sampled_from(["", "", ",", ".", "?"])),
            min_size=1,
            max_size=8,
        ).map(lambda words: " ".join(word + mark for word, mark in words)),
    )
)
BEFORE = st.sampled_from([None, "", "He said", "Done.", "is (", "नमस्ते", "line\n", "well ", "“"])


def text(said: str, before: str | None = None, language: str = "en-IN") -> str:
    """A turn's text with everything on."""
    return shape(said, before=before, settings=ON, language=language).text


def keys(line: str) -> list[str]:
    """Words for comparison."""
    return [word_key(word) for word in line.split()]


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("Hello, new line, how are you?", "Hello\nHow are you?"),
        ("Hello. New paragraph. How are you? Question mark.", "Hello.\n\nHow are you?"),
        ("Hello comma How are you full stop then we go", "Hello, How are you. Then we go"),
        ("Hello, comma. How are you?", "Hello, how are you?"),
        ("Open bracket, see below, close bracket. Then more.", "(see below). Then more."),
        ("He said, open quote, hello, close quote, and left", "He said, “hello” and left"),
        ("well hyphen known", "well-known"),
        ("wait, dash, what exclamation mark", "wait – what!"),
        ("one semicolon two colon three", "one; two: three"),
        ("I like it. Period. New-line.", "I like it.\n"),
        ("नमस्ते नई लाइन आप कैसे हैं प्रश्न चिह्न", "नमस्ते\nआप कैसे हैं?"),
        ("नमस्ते अल्पविराम आप पूर्ण विराम", "नमस्ते, आप।"),
        ("Namaste, nai line. aap theek hain purn viram", "Namaste\nAap theek hain."),
        ("آپ کیسے ہیں question mark", "آپ کیسے ہیں؟"),
    ],
)
def test_commands_are_done_and_what_was_written_around_them_goes(said: str, written: str) -> None:
    """A person who says "new line" sees neither the words nor the commas of the pause."""
    assert text(said) == written


@pytest.mark.parametrize(
    "said",
    [
        "New lines of code stay.",
        "We need a new line of products",
        "Put it on a new line please",
        "It was the Victorian period.",
        "The trial period ended yesterday.",
        "We saw her dash across the road",
        "That is something new. Line two comes next.",
        "A full stop ends a sentence",
        "Scratch that's all",
    ],
)
def test_words_that_only_look_like_commands_stay(said: str) -> None:
    """Nobody loses a word of an ordinary sentence to a command."""
    assert text(said) == said


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_each_command_can_be_switched_off(command: object) -> None:
    """By its name, and all of them together; its words are written then."""
    name = command.name  # type: ignore[attr-defined]
    for phrase in command.phrases:  # type: ignore[attr-defined]
        said = f"x, {phrase}"
        on = shape(said, before=None, settings=ON, language="hi-IN")
        assert phrase not in on.text
        for settings in (replace(ON, commands_off=tuple(c.name for c in COMMANDS)), OFF):
            assert shape(said, before=None, settings=settings, language="hi-IN").text == said
        only = replace(ON, commands_off=(name,))
        assert keys(shape(said, before=None, settings=only, language="hi-IN").text)[0] == "x"


@pytest.mark.parametrize(
    ("said", "before", "written"),
    [
        ("And then", "We went", " and then"),
        ("and then", "We went.", " And then"),
        ("And then", "We went. ", "And then"),
        ("and then", "We went\n", "And then"),
        ("hello", "", "Hello"),
        ("Hello", None, "Hello"),
        ("Hello", "He said (", "hello"),
        (", but no", "He did", ", but no"),
        ("NASA flew", "and", " NASA flew"),
        ("I'm here", "and", " I'm here"),
        ("Monday", "on", " Monday"),
        ("Known", "well-", "known"),
        ("Then", "see e.g.", " Then"),
        ("Hello", 'He said "', "hello"),
        ("आप", "कैसे हैं।", " आप"),
        ("।", "कैसे हैं", "।"),
        ("日本", "東京", "日本"),
        ("იყო", "არა.", " იყო"),
    ],
)
def test_a_turn_fits_what_stands_before_the_cursor(
    said: str, before: str | None, written: str
) -> None:
    """Blanks and capitals are right at the seam, and letters without capitals stay."""
    assert text(said, before) == written


def test_the_english_pronoun_has_its_capital_in_english_only() -> None:
    """In other languages "i" is a word of its own."""
    assert text("what i'd say is what i say") == "what I'd say is what I say"
    assert text("i ragazzi", language="it") == "i ragazzi"


def test_names_of_the_vocabulary_keep_their_capital() -> None:
    """A name stays a name in the middle of a sentence."""
    settings = replace(ON, vocabulary=("Asha Rao",))
    assert shape("Asha came", before="then", settings=settings, language="en").text == " Asha came"


def test_spacing_can_be_switched_off() -> None:
    """A turn is then written as it was recognized."""
    settings = replace(ON, smart_spacing=False)
    assert shape("And", before="We", settings=settings, language="en").text == "And"


def test_scratch_that_takes_this_turn_or_the_last_and_no_more() -> None:
    """A person is never robbed of more than one turn."""

    def shaped(said: str) -> Shaped:
        return shape(said, before="Old new.", settings=ON, language="en", earlier="Old")

    last = (Action.SCRATCH_LAST,)
    assert shaped("Wrong words, scratch that. Right words") == Shaped(" Right words")
    assert shaped("Scratch that.") == Shaped("", last)
    assert shaped("Scratch that. Again") == Shaped(" again", last)
    assert shaped("Scratch that, scratch that") == Shaped("", last)


def test_before_is_carried_from_turn_to_turn() -> None:
    """Where the cursor cannot be seen, the end of the last turn takes its place."""
    before = Before()
    written = ""
    for said in ("Hello there", "and you", "scratch that", "My friend. Full stop.", "Yes"):
        shaped = shape(said, before=before.text, settings=ON, language="en", earlier=before.earlier)
        if shaped.actions:
            written = written.removesuffix(" and you")
        written += shaped.text
        before = before.then(shaped)
    assert written == "Hello there my friend. Yes"


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("By the way, live Lipi is here.", "BTW, LiveLipi is here."),
        ("lowly and LOWLY Lowly", "high and HIGH High"),
        ("slowly", "slowly"),
        ("new york city", "NYC"),
        ("new york", "NY"),
        ("mail me at my address", "mail me at a@b.in"),
    ],
)
def test_replacements_are_whole_words_the_longest_first(said: str, written: str) -> None:
    """A person's own spelling is taken, with the capitals that the place asks for."""
    mine = ("by the way=>BTW", "live lipi=>LiveLipi", "lowly => high", "new york=>NY")
    lines = (*mine, "new york city=>NYC", "my address=>a@b.in", "broken", "=>x")
    settings = replace(ON, replacements=lines)
    assert shape(said, before=None, settings=settings, language="en").text == written


@given(SPEECH, BEFORE)
def test_no_word_is_lost_in_any_script(speech: tuple[str, str], before: str | None) -> None:
    """What is no command is written, in order, whatever stands before it."""
    language, said = speech
    shaped = shape(said, before=before, settings=ON, language=language)
    assert keys(shaped.text) == keys(said)
    assert not shaped.actions


@given(SPEECH, BEFORE)
def test_shaping_a_shaped_text_changes_nothing(speech: tuple[str, str], before: str | None) -> None:
    """The text of a turn that is inserted again is the same text."""
    language, said = speech
    once = shape(said, before=before, settings=ON, language=language).text
    assert shape(once, before=before, settings=ON, language=language).text == once


@given(
    st.lists(
        st.sampled_from([phrase for c in COMMANDS for phrase in c.phrases] + ["word,", "Yes."]),
        max_size=10,
    ),
    BEFORE,
)
def test_any_mixture_of_commands_is_shaped(said: list[str], before: str | None) -> None:
    """Commands in any order raise nothing, and no blank stands before a new line or at the end."""
    shaped = shape(" ".join(said), before=before, settings=ON, language="hi-IN").text
    assert " \n" not in shaped
    assert not shaped.endswith(" ")


@given(st.text(max_size=60), BEFORE)
def test_any_text_can_be_shaped(said: str, before: str | None) -> None:
    """Whatever a service sends."""
    shape(said, before=before, settings=ON, language="auto")
