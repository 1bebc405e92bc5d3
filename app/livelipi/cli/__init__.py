"""The command line: where the concrete parts meet.

Each command is a module with ``add(subparsers)`` and a ``run(arguments) -> int``; this module only
finds out which one is meant. Errors of the environment end in one sentence and an exit code that
says so; a traceback means a bug.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from livelipi.cli.parser import make_parser
from livelipi.domain.errors import LiveLipiError

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command that ``argv`` names; returns its exit code."""
    typed = list(sys.argv[1:] if argv is None else argv)
    arguments = make_parser(typed[0] if typed else "").parse_args(typed)
    try:
        code: int = arguments.run(arguments)
    except LiveLipiError as error:
        sys.stderr.write(f"livelipi: {error.sentence()}\n")
        return error.exit_code
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; there is nobody to tell.
        sys.stderr.close()
        return 0
    return code
