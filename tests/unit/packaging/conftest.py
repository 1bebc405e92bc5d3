"""Makes the parts of quickstart.py importable, as the script itself does."""

import sys
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"

if str(PACKAGING) not in sys.path:
    sys.path.append(str(PACKAGING))
