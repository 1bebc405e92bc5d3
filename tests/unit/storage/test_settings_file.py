"""The settings file: what a person wrote is kept, what is kept of speech is never guessed."""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livelipi.domain.errors import SettingsError
from livelipi.domain.settings import (
    HOLDS,
    WITHIN,
    CaptionStyle,
    HistorySettings,
    Holds,
    Settings,
    Theme,
)
from livelipi.storage.places import config_path, history_path
from livelipi.storage.settings_file import SettingsFile


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    """A file that is not there yet, nor is its folder."""
    return SettingsFile(tmp_path / "config" / "config.toml")


def wrote(file: SettingsFile, text: str | bytes) -> SettingsFile:
    """The file after somebody wrote it by hand."""
    file.path.parent.mkdir(exist_ok=True)
    file.path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return file


def values(table: type) -> st.SearchStrategy[Any]:
    """Any settings that are allowed."""
    hints = get_type_hints(table)
    made: dict[str, st.SearchStrategy[Any]] = {}
    for field in dataclasses.fields(table):
        hint = hints[field.name]
        match field.metadata.get(HOLDS):
            case Holds.COLOUR:
                made[field.name] = st.sampled_from(["", "#1e90ff", "#ABCDEF"])
            case Holds.LANGUAGE:
                made[field.name] = st.sampled_from(["auto", "hi-IN", "od-IN"])
            case Holds.ADDRESS:
                made[field.name] = st.sampled_from(["", "ws://localhost:1", "wss://a.b/c"])
            case _ if WITHIN in field.metadata:
                made[field.name] = st.integers(*field.metadata[WITHIN])
                if hint == int | None:
                    made[field.name] |= st.none()
            case _ if dataclasses.is_dataclass(hint):
                made[field.name] = values(hint)
            case _ if isinstance(hint, type) and issubclass(hint, Enum):
                made[field.name] = st.sampled_from(list(hint))
            case _:
                made[field.name] = st.from_type(hint)
    return st.builds(table, **made)


@given(before=values(Settings), after=values(Settings))
def test_what_was_set_is_there_on_the_next_start(
    tmp_path_factory: pytest.TempPathFactory, before: Settings, after: Settings
) -> None:
    """Every setting that is allowed survives the file, whatever it was before."""
    file = SettingsFile(tmp_path_factory.mktemp("s") / "config.toml")
    file.write(Settings(), before)
    assert file.read().settings == before and not file.read().complaints
    file.write(before, after)
    loaded = file.read()
    assert loaded.settings == after and not loaded.complaints


def test_no_file_is_no_error(file: SettingsFile) -> None:
    """Nobody has to write a settings file, and asking makes none."""
    assert file.read().settings == Settings() and not file.read().complaints
    assert not file.path.parent.exists()


def test_a_hand_written_file_keeps_what_the_program_does_not_know(file: SettingsFile) -> None:
    """Comments, order, unknown keys and values that only a person can mend stay as they are."""
    text = (
        "# mine\n[captions]\nrows = 9 # too many\nfuture = [1, 2]\n\n"
        "[plugin]\nkey = 'value'\n\n[captions.source]\nsize_px = 40\n"
    )
    loaded = wrote(file, text).read()
    assert loaded.settings.captions.source.size_px == 40
    assert loaded.settings.captions.rows == Settings().captions.rows
    assert [c.split()[0] for c in loaded.complaints] == [
        "captions.rows",
        "captions.future",
        "plugin",
    ]
    dark = replace(loaded.settings, general=replace(loaded.settings.general, theme=Theme.DARK))
    file.write(loaded.settings, dark)
    written = file.path.read_text(encoding="utf-8")
    assert written.startswith(text) and tomllib.loads(written)["general"] == {"theme": "dark"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[captions]\nstyle = 'pink'", 'one of "dark"'),
        ("[captions]\nshadow = 1", "true or false"),
        ("[captions]\nrows = true", "a whole number from 2 to 4"),
        ("[captions]\nground = 'blue'", "#1e90ff"),
        ("[captions]\nsource = 3", r"a table: \[captions.source\]"),
        ("[general]\ntheme = 3", "one of"),
        ("[listening]\nlanguage = 'xx'", "hi-IN"),
        ("[listening]\ndevice = 3", "quotes"),
        ("[listening]\ndevices = [1]", "list of texts"),
        ("[recognition]\nurl = 'http://x'", "wss://"),
    ],
)
def test_what_cannot_be_meant_is_named_and_its_default_used(
    file: SettingsFile, text: str, says: str
) -> None:
    """One typing error costs one setting, not the others."""
    loaded = wrote(file, f"{text}\n[overlay]\nshown = true").read()
    with pytest.raises(AssertionError, match=says):
        raise AssertionError(loaded.complaints[0])
    assert len(loaded.complaints) == 1
    shown = replace(Settings(), overlay=replace(Settings().overlay, shown=True))
    assert loaded.settings == shown


@pytest.mark.parametrize(
    "text",
    [
        "[history]\nrecord = 'no'",
        "[history]\nkeep_days = 0",
        "[history]\nkeep_days = true",
        "[history]\nkeep_day = 3",
        "history = 3",
        "[history",
        b"\xff",
    ],
)
def test_a_typing_error_never_records_what_somebody_wanted_kept_out(
    file: SettingsFile, text: str | bytes
) -> None:
    """Where the file does not say clearly what it wants of the history, nothing is written."""
    loaded = wrote(file, text).read()
    assert not loaded.settings.history.record
    assert any("Nothing is recorded" in complaint for complaint in loaded.complaints)


def test_languages_may_be_spelled_as_people_do(file: SettingsFile) -> None:
    """A bare "hi" is Hindi."""
    assert wrote(file, "[listening]\nlanguage = 'hi'").read().settings.listening.language == "hi-IN"


def test_a_damaged_file_is_set_aside_whole(file: SettingsFile) -> None:
    """Nothing of it is lost, the person is told its new name, and privacy stays careful."""
    loaded = wrote(file, "[captions\nrows = 2").read()
    (aside,) = file.path.parent.glob("config.damaged-*.toml")
    assert aside.read_text() == "[captions\nrows = 2"
    assert aside.name in loaded.complaints[0]
    again = file.read()
    assert again.settings == Settings(history=HistorySettings(record=False))
    assert not again.complaints


def test_a_file_that_was_damaged_meanwhile_is_set_aside_too(file: SettingsFile) -> None:
    """Writing never runs over what somebody is editing."""
    wrote(file, "[captions").write(
        Settings(), replace(Settings(), history=HistorySettings(keep_days=30))
    )
    assert len(list(file.path.parent.glob("config.damaged-*.toml"))) == 1
    assert file.read().settings.history.keep_days == 30


def test_a_link_to_the_file_stays_a_link(file: SettingsFile, tmp_path: Path) -> None:
    """People keep their settings under version control elsewhere."""
    real = tmp_path / "dotfiles.toml"
    real.write_text("# mine\n")
    file.path.parent.mkdir()
    file.path.symlink_to(real)
    light = replace(Settings().captions, style=CaptionStyle.LIGHT)
    file.write(Settings(), replace(Settings(), captions=light))
    assert file.path.is_symlink() and real.read_text().startswith("# mine\n")
    assert file.read().settings.captions.style is CaptionStyle.LIGHT


def test_an_unreadable_file_is_said_and_left_alone(file: SettingsFile) -> None:
    """A folder in the file's place is named; writing says that it failed and what holds."""
    file.path.mkdir(parents=True)
    loaded = file.read()
    assert "cannot be read" in loaded.complaints[0] and not loaded.settings.history.record
    with pytest.raises(SettingsError, match="cannot be written"):
        file.write(Settings(), loaded.settings)
    assert file.path.is_dir() and list(file.path.parent.iterdir()) == [file.path]


def test_files_lie_in_the_users_own_folders() -> None:
    """Where each system keeps data and settings; asking creates nothing."""
    assert history_path().name == "history.sqlite3" and config_path().name == "config.toml"
    assert not history_path().parent.exists() and not config_path().parent.exists()
