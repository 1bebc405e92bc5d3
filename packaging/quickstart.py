"""LiveLipi from a fresh checkout: ``python3 packaging/quickstart.py run`` or ``test``.

Needs only Python's standard library. This file is written so that even a very old Python can read
it and say what is wrong; everything else is in ``quickstart_parts``.
"""

import sys

OLDEST = (3, 11)


def main():
    """Check the version of Python, then do what was asked; the exit code says how it went."""
    if sys.version_info < OLDEST:
        found = ".".join(str(number) for number in sys.version_info[:3])
        sys.stderr.write(
            "LiveLipi needs Python 3.11 or newer, and this is Python " + found + ". "
            "Install a newer one and run this again with it, for example: "
            "python3.11 packaging/quickstart.py run\n"
        )
        return 1
    from quickstart_parts.commands import main as command

    return command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
