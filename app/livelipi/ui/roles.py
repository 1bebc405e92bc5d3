"""What widgets that we paint ourselves are to a screen reader.

Qt knows the roles of its own widgets by their class; whatever else there is it calls a "client".
A widget that does not fit that says what it is with ``accessible_role``.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role

ATTRIBUTE = "accessible_role"
"""Of a class of widgets: its ``Role``."""


@cache
def install() -> None:
    """Have Qt ask here; needed once, before a screen reader asks for the first widget."""
    QAccessible.installFactory(_made)


def _made(_key: str, asked: QObject) -> QAccessibleInterface | None:
    """The interface of a widget that says what it is; Qt makes all others."""
    role = getattr(type(asked), ATTRIBUTE, None)
    if role is None or not isinstance(asked, QWidget):
        return None
    return QAccessibleWidget(asked, role)
