"""The data about models: well-formed, pinned where it says so, and honest."""

from __future__ import annotations

import re

import pytest

from livelipi.domain.languages import AUTO, LANGUAGES, Support
from livelipi.recognizer import weights
from livelipi.recognizer.weights.catalogue import Model

PINNED = [model for model in weights.models().values() if model.files]
DIGEST = re.compile(r"[0-9a-f]{64}")


def test_the_models_of_the_command_line_are_there() -> None:
    """The names that ``--model`` documents exist, the default first."""
    assert list(weights.models()) == ["base", "tiny.en", "small", "medium", "large-v3"]
    assert [model.name for model in PINNED] == ["base", "tiny.en"]


@pytest.mark.parametrize("model", PINNED, ids=lambda model: model.name)
def test_pins_are_complete(model: Model) -> None:
    """Each pinned model has a commit, and a size and a digest for everything it consists of."""
    assert model.revision is not None
    assert re.fullmatch("[0-9a-f]{40}", model.revision)
    assert {spec.name for spec in model.files} >= {"config.json", "model.bin", "tokenizer.json"}
    for pin in (*model.files, *model.mirror):
        assert DIGEST.fullmatch(pin.sha256)
        assert pin.size > 0


@pytest.mark.parametrize("model", PINNED, ids=lambda model: model.name)
def test_the_mirror_holds_every_file(model: Model) -> None:
    """No file is forgotten in the recipe that puts a model together from wheels."""
    carried = {name for part in model.mirror for name in part.members}
    assert carried == {spec.name for spec in model.files}


def test_base_does_not_promise_what_it_cannot() -> None:
    """Kannada, Gujarati and the others are not offered; Hindi and translation carry their label."""
    base = weights.capabilities("base")
    assert base.support("en") is Support.GOOD
    assert base.support("hi-IN") is Support.ROMANISED
    assert base.support("ur-IN") is Support.ROUGH
    others = [x.code for x in LANGUAGES if x.code not in {"en-IN", "hi-IN", "ur-IN"}]
    assert {base.support(code) for code in others} == {Support.NONE}
    assert base.translation is Support.ROUGH
    assert base.support(AUTO) is Support.GOOD
    assert base.why_not("kn-IN") == "Whisper base cannot transcribe Kannada"


def test_tiny_knows_english_only() -> None:
    """The small model neither detects nor translates."""
    tiny = weights.capabilities("tiny.en")
    assert tiny.languages == {"en-IN": Support.GOOD}
    assert tiny.translation is Support.NONE
    assert tiny.support(AUTO) is Support.NONE


def test_what_nobody_measured_is_rated_with_care() -> None:
    """Larger models promise no Indian language but English as good."""
    for name in ("small", "medium", "large-v3"):
        rated = weights.capabilities(name).languages
        good = {code for code, support in rated.items() if support is Support.GOOD}
        assert {code for code in good if code.endswith("-IN")} == {"en-IN"}
