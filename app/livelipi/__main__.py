"""``python -m livelipi``: the same as the ``livelipi`` command."""

import sys

from livelipi.cli import main

sys.exit(main())
