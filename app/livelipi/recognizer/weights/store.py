"""Where models are on this computer: a person's own directory, or the verified cache."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

from filelock import FileLock, Timeout
from platformdirs import user_cache_path

from livelipi.domain.errors import BadInputError, ModelError
from livelipi.recognizer.weights.catalogue import FileSpec, Model, find, models
from livelipi.recognizer.weights.structure import check_structure
from livelipi.recognizer.weights.verification import (
    MismatchError,
    check_all,
    read_stamp,
    write_stamp,
)

_POLL_S = 0.2


def cache_root() -> Path:
    """The folder that holds one folder for each model."""
    return user_cache_path("livelipi", appauthor=False) / "models"


def staging(model: Model) -> Path:
    """Where an unfinished download of a model waits for the next run."""
    return cache_root() / ".staging" / model.name


def user_directory(model: str) -> Path | None:
    """The directory that a person named instead of a model, or None for a known name.

    Raises:
        BadInputError: It is neither.
    """
    if model in models():
        return None
    path = Path(model).expanduser()
    if path.is_dir():
        return path
    if path.name != model:
        raise BadInputError(
            f"There is no model directory {model!r}.",
            todo=f"Give one that exists, or choose one of {', '.join(models())}.",
            code="unknown_model",
        )
    find(model)
    return None


def locate(model: str) -> Path | None:
    """The folder of a model that is there and verified.

    A name is looked up in the cache, where a stamp makes this a matter of a millisecond; a
    directory of the person's own is checked for completeness.

    Args:
        model: A known name, or a directory.

    Returns:
        The folder, or None where a named model was not fetched yet.

    Raises:
        BadInputError: Neither a known name nor a directory.
        ModelError: It is there but damaged; the error says how to mend it.
    """
    directory = user_directory(model)
    if directory is not None:
        try:
            check_structure(directory)
        except MismatchError as mismatch:
            raise ModelError(
                f"The model in {directory} cannot be used: {mismatch}.",
                todo="Copy the model there again, or choose a model by name.",
                code="model_damaged",
            ) from mismatch
        return directory
    return cached(find(model))


def cached(model: Model) -> Path | None:
    """The cache's folder of a model, verified, or None where it was not fetched yet.

    Raises:
        ModelError: It is damaged.
    """
    folder = cache_root() / model.name
    if not folder.is_dir():
        return None
    stamped, stands = read_stamp(folder)
    expected = model.files or stamped
    if stands and set(expected) == set(stamped):
        return folder
    try:
        check_all(folder, expected)
    except MismatchError as mismatch:
        raise ModelError(
            f"{model.title} in {folder} is damaged: {mismatch}.",
            todo=f"Run “livelipi model fetch {model.name}” to fetch it again.",
            code="model_damaged",
        ) from mismatch
    with contextlib.suppress(OSError):
        # A cache that cannot be written (shared, full) is right all the same, only slower to check.
        write_stamp(folder, expected)
    return folder


def install(model: Model, files: tuple[FileSpec, ...], finished: Path) -> Path:
    """Move a folder of checked files into the cache, in one step that is done or not done.

    Args:
        model: Whose files they are.
        files: What ``finished`` holds.
        finished: A folder on the cache's own file system; gone afterwards.

    Returns:
        The model's folder in the cache.
    """
    write_stamp(finished, files)
    target = cache_root() / model.name
    if target.exists():
        # A folder that is not empty cannot be replaced in one step: the damaged one steps aside.
        aside = staging(model) / "replaced"
        shutil.rmtree(aside, ignore_errors=True)
        target.rename(aside)
    finished.replace(target)
    return target


@contextlib.contextmanager
def exclusive(
    model: Model, waiting: Callable[[], None], check_cancelled: Callable[[], None]
) -> Iterator[None]:
    """Keep other processes from fetching the same model meanwhile.

    Args:
        model: What is going to be fetched.
        waiting: Called once where another process is at it.
        check_cancelled: Raises to give up waiting.
    """
    folder = staging(model).parent
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / f"{model.name}.lock")
    told = False
    while True:
        try:
            lock.acquire(timeout=_POLL_S)
            break
        except Timeout:
            if not told:
                waiting()
                told = True
            check_cancelled()
    try:
        yield
    finally:
        lock.release()
