"""One visual language: colours, spaces and sizes of type. Nothing else in the room names a colour.

Two accents only: ``accent`` for what is alive or chosen, ``warm`` for what needs attention.
Every pair of text and ground reaches WCAG's 4.5:1 (tests/gui/test_theme.py).
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from livelipi.domain.settings import Theme

XS, S, M, L, XL = 4, 8, 12, 16, 24
"""Spaces in pixels, each for one closeness."""

SMALL, BODY, STRONG, TITLE = 12, 13, 15, 26
"""Type in pixels: status and notes, controls, messages, the empty page."""

CAPTION, TRANSLATION = 24, 0.75
"""Captions in pixels, and their translations as a part of that."""

RADIUS = 8
CONTROL_HEIGHT = 36


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, as "#rrggbb".

    Attributes:
        window: Ground of the captions.
        surface: Ground of bars.
        raised: Ground of controls.
        hover: The same under the pointer.
        border: Hairlines and edges of controls.
        text: What is read.
        soft: What is read second: translations, labels.
        quiet: Notes and marks.
        accent: Alive or chosen.
        on_accent: Text on ``accent``.
        accent_tint: A breath of the accent as a ground.
        warm: Needs attention.
        warm_tint: A breath of it as a ground.
    """

    window: str
    surface: str
    raised: str
    hover: str
    border: str
    text: str
    soft: str
    quiet: str
    accent: str
    on_accent: str
    accent_tint: str
    warm: str
    warm_tint: str


DARK = Colours(
    window="#0e1216",
    surface="#151a20",
    raised="#1e252d",
    hover="#28313b",
    border="#2d3742",
    text="#f1f4f6",
    soft="#aab6c1",
    quiet="#8794a1",
    accent="#4fd8bd",
    on_accent="#05231d",
    accent_tint="#16302f",
    warm="#ff9f75",
    warm_tint="#33231d",
)

LIGHT = Colours(
    window="#fcfbf9",
    surface="#f3f1ed",
    raised="#ffffff",
    hover="#ebe8e2",
    border="#d8d3ca",
    text="#171a1e",
    soft="#4a545e",
    quiet="#626c76",
    accent="#0a7566",
    on_accent="#ffffff",
    accent_tint="#dcefea",
    warm="#a8400f",
    warm_tint="#fbe9df",
)


CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    raised="#000000",
    hover="#333300",
    border="#ffffff",
    text="#ffffff",
    soft="#cccccc",
    quiet="#cccccc",
    accent="#ffff00",
    on_accent="#000000",
    accent_tint="#1a1a00",
    warm="#ffb380",
    warm_tint="#260d00",
)
"""For people who need every pair to reach 7:1."""


def colours_of(wanted: Theme, scheme: Qt.ColorScheme) -> Colours:
    """The colours that a person chose; the system's scheme decides where the choice is its."""
    match wanted:
        case Theme.SYSTEM:
            return colours_for(scheme)
        case Theme.LIGHT:
            return LIGHT
        case Theme.DARK:
            return DARK
        case Theme.CONTRAST:
            return CONTRAST


def colours_for(scheme: Qt.ColorScheme) -> Colours:
    """The theme for the system's scheme; dark where the system has no opinion."""
    return LIGHT if scheme is Qt.ColorScheme.Light else DARK


def palette(colours: Colours) -> QPalette:
    """Qt's palette, for what Qt draws by itself."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.Base: colours.window,
        QPalette.ColorRole.AlternateBase: colours.surface,
        QPalette.ColorRole.Button: colours.raised,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.quiet,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.text,
    }
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    return made


def stylesheet(c: Colours) -> str:
    """Style of the controls that Qt draws; captions and indicators paint themselves."""
    return f"""
    #window {{ background: {c.window}; }}
    #controls, #status {{ background: {c.surface}; }}
    #controls {{ border-bottom: 1px solid {c.border}; }}
    #status {{ border-top: 1px solid {c.border}; }}
    QLabel {{ color: {c.soft}; background: transparent; }}
    QLabel[tone="strong"] {{ color: {c.text}; }}
    QLabel[tone="quiet"] {{ color: {c.quiet}; }}
    QLabel[tone="warm"] {{ color: {c.warm}; }}

    QPushButton {{
        min-height: {CONTROL_HEIGHT - 2}px; padding: 0 {M}px; border-radius: {RADIUS}px;
        border: 1px solid {c.border}; background: {c.raised}; color: {c.text};
    }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:pressed {{ background: {c.surface}; }}
    QPushButton:disabled {{ color: {c.quiet}; background: {c.surface}; }}
    QPushButton:focus {{ border: 1px solid {c.accent}; }}
    QPushButton[kind="primary"] {{
        background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent};
    }}
    QPushButton[kind="primary"]:hover {{ border: 1px solid {c.text}; }}
    QPushButton[kind="primary"]:focus {{ border: 2px solid {c.text}; }}
    QPushButton[kind="stop"] {{
        color: {c.warm}; border-color: {c.warm}; background: {c.warm_tint};
    }}
    QPushButton[kind="stop"]:focus {{ border: 2px solid {c.warm}; }}
    QPushButton[kind="bare"] {{ border: 1px solid transparent; background: transparent; }}
    QPushButton[kind="bare"]:hover {{ background: {c.hover}; }}
    QPushButton[kind="bare"]:focus {{ border-color: {c.accent}; }}

    QPushButton[fits="text"] {{ min-height: 22px; padding: 0; border-radius: {RADIUS - 2}px; }}
    QPushButton[fits="text"]:checked {{ background: {c.hover}; }}

    #newest {{ border-radius: {CONTROL_HEIGHT // 2}px; padding: 0 {L}px; }}

    #message {{ border-radius: {RADIUS}px; background: {c.raised}; border: 1px solid {c.border}; }}
    #message[severity="info"] {{ background: {c.accent_tint}; border-color: {c.accent_tint}; }}
    #message[severity="warning"] {{ background: {c.raised}; border-color: {c.warm}; }}
    #message[severity="error"] {{ background: {c.warm_tint}; border-color: {c.warm}; }}

    QComboBox {{ combobox-popup: 0; }}
    QComboBox QAbstractItemView {{
        background: {c.raised}; border: 1px solid {c.border}; outline: 0; padding: {XS}px;
        color: {c.text};
    }}
    QToolTip {{
        background: {c.raised}; color: {c.text}; border: 1px solid {c.border};
        padding: {XS}px {S}px;
    }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
    QScrollBar::handle:vertical {{
        background: {c.border}; border-radius: 3px; min-height: 32px;
    }}
    QScrollBar::handle:vertical:hover {{ background: {c.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
