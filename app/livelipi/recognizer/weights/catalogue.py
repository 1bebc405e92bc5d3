"""The speech models known by name, read from ``resources/models.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from livelipi.domain.errors import BadInputError
from livelipi.domain.languages import Capabilities, Support
from livelipi.resources import resource


@dataclass(frozen=True, slots=True)
class FileSpec:
    """One file of a model.

    Attributes:
        name: File name inside the model's folder.
        size: Bytes.
        sha256: Lower-case hexadecimal digest.
    """

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class MirrorPart:
    """One wheel on the package index that holds some of a model.

    Attributes:
        requirement: ``package==version``.
        size: Bytes of the wheel.
        sha256: Digest of the wheel.
        members: File of the model to the member of the wheel that holds it, or a part of it.
    """

    requirement: str
    size: int
    sha256: str
    members: dict[str, str]


@dataclass(frozen=True, slots=True)
class Model:
    """A model that can be asked for by name.

    Attributes:
        name: What is typed ("base").
        repo: Repository on the model hub.
        revision: Commit that is fetched there, or None: whatever is newest.
        files: Every file with its checksum; empty where the model is not pinned.
        mirror: Wheels that together hold the files; empty where there are none.
        licence: SPDX name of the weights' licence.
        capabilities: What it can honestly do; carries the title for people.
    """

    name: str
    repo: str
    revision: str | None
    files: tuple[FileSpec, ...]
    mirror: tuple[MirrorPart, ...]
    licence: str
    capabilities: Capabilities

    @property
    def title(self) -> str:
        """Name for people ("Whisper base")."""
        return self.capabilities.model

    @property
    def size(self) -> int:
        """Bytes of all files; 0 where they are not pinned."""
        return sum(spec.size for spec in self.files)


@cache
def models() -> dict[str, Model]:
    """Every known model by name, in the order of the data (the default first)."""
    with resource("models.toml").open("rb") as source:
        return {name: _model(name, entry) for name, entry in tomllib.load(source).items()}


def find(name: str) -> Model:
    """The model of that name.

    Raises:
        BadInputError: No such model is known.
    """
    try:
        return models()[name]
    except KeyError:
        raise BadInputError(
            f"There is no model called {name!r}.",
            todo=f"Choose one of {', '.join(models())}, or give the directory of a model.",
            code="unknown_model",
        ) from None


def _model(name: str, entry: dict[str, Any]) -> Model:
    return Model(
        name=name,
        repo=entry["hub"]["repo"],
        revision=entry["hub"].get("revision"),
        files=tuple(FileSpec(**spec) for spec in entry.get("files", ())),
        mirror=tuple(MirrorPart(**part) for part in entry.get("mirror", ())),
        licence=entry["licence"],
        capabilities=Capabilities(
            model=entry["title"],
            languages={code: Support(word) for code, word in entry["languages"].items()},
            translation=Support(entry["translation"]),
            detects=entry["detects"],
        ),
    )
