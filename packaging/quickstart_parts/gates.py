"""What is checked before the tests: style, types, and who imports whom."""

from __future__ import annotations

from pathlib import Path

from quickstart_parts.environment import ROOT, python, script
from quickstart_parts.programs import run


def check() -> bool:
    """Run every gate and show what the failing ones say.

    Returns:
        Whether all passed.
    """
    gates: dict[str, list[str | Path]] = {
        "ruff check": [python(), "-m", "ruff", "check", "."],
        "ruff format": [python(), "-m", "ruff", "format", "--check", "."],
        "mypy": [python(), "-m", "mypy"],
        "import-linter": [script("lint-imports")],
    }
    passed = True
    for name, command in gates.items():
        print(f"{name}: ", end="", flush=True)
        outcome = run(command, folder=ROOT)
        if outcome.returncode:
            passed = False
            print(f"failed\n{outcome.output}", flush=True)
        else:
            print("passed", flush=True)
    return passed
