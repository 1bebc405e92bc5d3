"""What is selected, wherever that is, as far as the platform tells."""

from __future__ import annotations

from PySide6.QtGui import QClipboard, QGuiApplication


def selected() -> str:
    """The selected text; what was copied last where the platform does not tell (all but X11)."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        return clipboard.text(QClipboard.Mode.Selection)
    return clipboard.text()
