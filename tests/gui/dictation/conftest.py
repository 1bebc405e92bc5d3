"""Fixtures of the dictation tests."""

from tests.fixtures.xvfb import screen
from tests.gui.forms import on_loop

__all__ = ["on_loop", "screen"]
