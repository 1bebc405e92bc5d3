"""Where the files of ``resources/`` are, in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """Path of a bundled file, by its name below ``resources/`` ("models.toml").

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent.parent / "resources"):
        path = root / name
        if path.exists():
            return path
    raise FileNotFoundError(f"LiveLipi's file {name!r} is missing; install it again")
