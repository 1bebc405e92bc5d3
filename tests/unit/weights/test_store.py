"""What is already on this computer."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from livelipi.domain.errors import BadInputError, ModelError
from livelipi.domain.languages import Support
from livelipi.recognizer import weights
from livelipi.recognizer.weights import store
from livelipi.recognizer.weights.catalogue import Model
from livelipi.recognizer.weights.verification import write_stamp
from tests.unit.weights.conftest import CONTENT
from tests.unit.weights.ctranslate2_file import write_model


@pytest.fixture
def folder(cache: Path, model: Model) -> Path:
    """The small model as it lies in the cache, stamped."""
    folder = cache / model.name
    folder.mkdir(parents=True)
    for name, content in CONTENT.items():
        (folder / name).write_bytes(content)
    write_stamp(folder, model.files)
    return folder


def test_absent_is_no_error(model: Model) -> None:
    """A model that was never fetched is None, so that a caller can offer to fetch it."""
    assert store.cached(model) is None
    assert weights.locate("base") is None


def test_the_stamp_spares_the_hashing(folder: Path, model: Model) -> None:
    """While size and time stand nothing is read, which is what makes a start quick."""
    path = folder / "model.bin"
    before = path.stat()
    path.write_bytes(b"?" * before.st_size)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert store.cached(model) == folder


def test_a_touched_file_is_hashed_and_stamped_anew(folder: Path, model: Model) -> None:
    """A copy with new times is the same model, and quick again the next time."""
    os.utime(folder / "model.bin", ns=(1, 1))
    old = (folder / "verified.json").read_bytes()
    assert store.cached(model) == folder
    assert (folder / "verified.json").read_bytes() != old


@pytest.mark.parametrize("stamp", [b"", b"{}", b'{"format": 1, "files": [{}]}', None])
def test_a_broken_stamp_only_costs_time(folder: Path, model: Model, stamp: bytes | None) -> None:
    """Half a stamp or none is as good as an unchecked model, not a damaged one."""
    (folder / "verified.json").unlink()
    if stamp is not None:
        (folder / "verified.json").write_bytes(stamp)
    assert store.cached(model) == folder


@pytest.mark.parametrize("damage", ["cut", "changed", "gone"])
def test_damage_says_how_to_mend(folder: Path, model: Model, damage: str) -> None:
    """Each kind of damage names the file and the command that mends it."""
    path = folder / "model.bin"
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(CONTENT["model.bin"][:-1] + (b"" if damage == "cut" else b"?"))
    with pytest.raises(ModelError, match=r"damaged: model\.bin") as raised:
        store.cached(model)
    assert raised.value.code == "model_damaged"
    assert "livelipi model fetch small-model" in raised.value.todo


def test_an_unknown_name_lists_the_known_ones() -> None:
    """A slip of the finger shows what could have been meant."""
    with pytest.raises(BadInputError, match="no model called 'bsae'") as raised:
        weights.locate("bsae")
    assert "base, tiny.en" in raised.value.todo


def test_a_directory_that_does_not_exist_is_told() -> None:
    """Something with a slash in it was meant as a directory."""
    with pytest.raises(BadInputError, match="no model directory"):
        weights.locate("./nowhere/model")


def test_a_directory_of_ones_own(tmp_path: Path) -> None:
    """A complete model is taken where it lies; one that nobody has rated is offered as rough."""
    write_model(tmp_path, tokens=51_865)
    assert weights.locate(str(tmp_path)) == tmp_path
    assert weights.ensure(str(tmp_path), lambda _: None, lambda: False) == tmp_path
    found = weights.capabilities(str(tmp_path))
    assert found.support("kn") is Support.ROUGH
    assert found.translation is Support.ROUGH
    assert found.detects
    assert found.model == tmp_path.name


@pytest.mark.parametrize("json_vocabulary", [True, False])
def test_an_english_only_directory(tmp_path: Path, json_vocabulary: bool) -> None:
    """The size of the vocabulary tells that a model knows English only."""
    write_model(tmp_path, tokens=51_864, json_vocabulary=json_vocabulary)
    found = weights.capabilities(str(tmp_path))
    assert found.languages == {"en-IN": Support.GOOD}
    assert found.translation is Support.NONE
    assert not found.detects


@pytest.mark.parametrize("lost", ["config.json", "tokenizer.json", "model.bin", "vocabulary.txt"])
def test_an_incomplete_directory_is_told(tmp_path: Path, lost: str) -> None:
    """What is missing is named before the engine stumbles over it."""
    write_model(tmp_path, tokens=51_865)
    (tmp_path / lost).unlink()
    with pytest.raises(ModelError, match=rf"{lost} is missing"):
        weights.locate(str(tmp_path))


@pytest.mark.parametrize("keep", [3, 20, 200, -1])
def test_a_directory_cut_short_is_told(tmp_path: Path, keep: int) -> None:
    """A copy that broke off is found wherever it broke off, without loading it."""
    write_model(tmp_path, tokens=51_865)
    path = tmp_path / "model.bin"
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(ModelError, match="ends too early"):
        weights.locate(str(tmp_path))


def test_another_kind_of_model_is_told(tmp_path: Path) -> None:
    """A translation model in the same format is not mistaken for Whisper."""
    write_model(tmp_path, tokens=51_865, spec="TransformerSpec")
    with pytest.raises(ModelError, match="not a Whisper model"):
        weights.locate(str(tmp_path))


def test_a_rubbish_vocabulary_is_told(tmp_path: Path) -> None:
    """A vocabulary that is no list is a damaged model, not a crash."""
    write_model(tmp_path, tokens=51_865, json_vocabulary=True)
    (tmp_path / "vocabulary.json").write_text("{")
    with pytest.raises(ModelError, match="no list of words"):
        weights.capabilities(str(tmp_path))
