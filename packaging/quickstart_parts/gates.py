"""What is checked before the tests: style, types, and who imports whom."""

from __future__ import annotations

from pathlib import Path

from quickstart_parts.environment import Environment
from quickstart_parts.programs import run


def check(environment: Environment) -> bool:
    """Run every gate and show what the failing ones say.

    Args:
        environment: One that was prepared for testing.

    Returns:
        Whether all passed.
    """
    gates: dict[str, list[str | Path]] = {
        "ruff check": [environment.python, "-m", "ruff", "check", "."],
        "ruff format": [environment.python, "-m", "ruff", "format", "--check", "."],
        "mypy": [environment.python, "-m", "mypy"],
        "import-linter": [environment.script("lint-imports")],
    }
    passed = True
    for name, command in gates.items():
        print(f"{name}: ", end="", flush=True)
        outcome = run(command, folder=environment.root)
        if outcome.returncode:
            passed = False
            print(f"failed\n{outcome.output}", flush=True)
        else:
            print("passed", flush=True)
    return passed
