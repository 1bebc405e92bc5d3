"""The model hub: files of a repository at one commit, fetched so that a later run can go on.

``huggingface_hub`` knows addresses, mirrors and certificates; the bytes are taken from its own HTTP
client here, because its downloads (2.0 to 2.4 at least) start from nothing after an interruption.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx2
from huggingface_hub import HfApi, get_session, hf_hub_url
from huggingface_hub.errors import HfHubHTTPError, OfflineModeIsEnabled

from livelipi.recognizer.weights.catalogue import FileSpec, Model
from livelipi.recognizer.weights.progress import Reporter, SourceError, demand_space
from livelipi.recognizer.weights.verification import MismatchError, check, sha256

_TIMEOUT = httpx2.Timeout(20.0, connect=5.0)
"""Seconds; a hub that cannot be reached must not keep the mirror waiting."""

_ATTEMPTS = 3
"""How often one file is taken up again after the line broke, within one run."""

_PARTIAL = 206

_ALLOWED = frozenset(
    {
        "config.json",
        "preprocessor_config.json",
        "model.bin",
        "tokenizer.json",
        "vocabulary.json",
        "vocabulary.txt",
    }
)
"""What a model consists of; nothing else of a repository is fetched."""


@dataclass(frozen=True, slots=True)
class _Remote:
    """A file on the hub: either ``sha256`` (large files) or ``git_sha1`` (small ones) is known."""

    name: str
    size: int
    sha256: str = ""
    git_sha1: str = ""


def fetch(
    model: Model, staging: Path, reporter: Reporter, endpoint: str | None = None
) -> tuple[FileSpec, ...]:
    """Download every file of a model that is not there yet and check it.

    Args:
        model: What to fetch. Where it is not pinned, the newest commit is taken and the hub's own
            checksums hold.
        staging: Folder for finished files; unfinished ones wait beside them as ``.part``.
        reporter: Progress and cancelling.
        endpoint: Address of the hub; None for the usual one.

    Returns:
        What now lies in ``staging``.

    Raises:
        SourceError: The hub cannot be reached, has no such model, or sent something else.
        CancelledError: The reporter said so.
        OSError: The disk is full or cannot be written.
    """
    step = f"Downloading {model.title} from the model hub"
    reporter.tell(step, 0, model.size)
    revision, remotes = _listing(model, endpoint)
    total = sum(remote.size for remote in remotes)
    missing = [remote for remote in remotes if not (staging / remote.name).exists()]
    here = sum(_length(_part(staging, remote)) for remote in missing)
    demand_space(staging, sum(remote.size for remote in missing) - here)
    done = total - sum(remote.size for remote in missing)
    for remote in missing:
        part = _part(staging, remote)
        url = hf_hub_url(model.repo, remote.name, revision=revision, endpoint=endpoint)
        for size in _transfer(url, part, remote.size):
            reporter.tell(step, done + size, total)
        _verify(part, remote)
        part.replace(staging / remote.name)
        done += remote.size
    return model.files or tuple(
        FileSpec(remote.name, remote.size, remote.sha256 or sha256(staging / remote.name))
        for remote in remotes
    )


def _listing(model: Model, endpoint: str | None) -> tuple[str, list[_Remote]]:
    """The commit to fetch and its files; asks the hub where they are not pinned."""
    if model.files and model.revision:
        return model.revision, [_Remote(f.name, f.size, f.sha256) for f in model.files]
    try:
        info = HfApi(endpoint=endpoint).model_info(
            model.repo, revision=model.revision, files_metadata=True, timeout=5.0, token=False
        )
    except HfHubHTTPError as refusal:
        raise SourceError(f"the model hub answered {refusal.response.status_code}") from refusal
    except (httpx2.HTTPError, OfflineModeIsEnabled) as unreachable:
        raise SourceError("the model hub cannot be reached") from unreachable
    remotes = [
        _Remote(
            sibling.rfilename,
            sibling.size or 0,
            sibling.lfs.sha256 if sibling.lfs else "",
            sibling.blob_id or "",
        )
        for sibling in info.siblings or ()
        if sibling.rfilename in _ALLOWED
    ]
    if not info.sha or not remotes:
        raise SourceError("the model hub lists no files for it")
    return info.sha, remotes


def _transfer(url: str, part: Path, size: int) -> Iterator[int]:
    """Bring ``part`` to its full length, yielding the length it has reached.

    A line that breaks is taken up again where it broke.

    Raises:
        SourceError: The hub cannot be reached, refuses, or keeps breaking off.
    """
    for attempt in itertools.count(1):
        try:
            yield from _stream(url, part, size)
            return
        except httpx2.HTTPStatusError as refusal:
            status = refusal.response.status_code
            raise SourceError(f"the model hub answered {status}") from refusal
        except (httpx2.ConnectError, httpx2.ConnectTimeout, OfflineModeIsEnabled) as unreachable:
            raise SourceError("the model hub cannot be reached") from unreachable
        except httpx2.HTTPError as broken:
            if attempt == _ATTEMPTS:
                raise SourceError("the connection to the model hub broke") from broken


def _stream(url: str, part: Path, size: int) -> Iterator[int]:
    """One request for what ``part`` still lacks."""
    have = _length(part)
    if have >= size:
        if have == size:
            return
        part.unlink()
        have = 0
    # "identity": offsets must count the file's own bytes, not those of a compressed transfer.
    headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={have}-"} if have else {})
    with get_session().stream(
        "GET", url, headers=headers, timeout=_TIMEOUT, follow_redirects=True
    ) as response:
        response.raise_for_status()
        if response.status_code != _PARTIAL:
            have = 0  # the server does not do ranges: from the start again
        with part.open("r+b" if have else "wb") as target:
            target.seek(have)
            # As they come: pieces of a fixed size would be lost in part when the line breaks.
            for chunk in response.iter_raw():
                have += target.write(chunk)
                yield have


def _verify(part: Path, remote: _Remote) -> None:
    """Compare a finished download with its checksum; a wrong one is thrown away.

    Raises:
        SourceError: It is wrong.
    """
    try:
        if remote.sha256:
            check(part, remote.size, remote.sha256)
        else:
            _check_git_sha1(part, remote.git_sha1)
    except MismatchError as mismatch:
        part.unlink(missing_ok=True)
        raise SourceError("what the model hub sent does not match its checksum") from mismatch


def _check_git_sha1(path: Path, expected: str) -> None:
    """Compare with the checksum that the hub keeps for small files: git's name of the content."""
    content = path.read_bytes()
    header = f"blob {len(content)}\0".encode()
    if hashlib.sha1(header + content, usedforsecurity=False).hexdigest() != expected:
        raise MismatchError(f"{path.name} is not what the hub lists")


def _part(staging: Path, remote: _Remote) -> Path:
    return staging / f"{remote.name}.part"


def _length(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
