"""What this window's controls look like beyond what all windows share."""

from __future__ import annotations

from livelipi.ui import theme
from livelipi.ui.theme import RADIUS, Colours


def stylesheet(c: Colours) -> str:
    """The shared style and this window's own."""
    return f"""{theme.stylesheet(c)}
    #bar, #side {{ background: {c.surface}; }}
    #bar {{ border-bottom: 1px solid {c.border}; }}
    #side {{ border-right: 1px solid {c.border}; }}
    #sessions {{ background: {c.surface}; border: 0; outline: 0; }}
    #sessions::item:selected, #sessions::item:hover {{ background: transparent; }}
    #lines {{ background: {c.window}; border: 0; outline: 0; }}
    #export {{ background: {c.surface}; border-bottom: 1px solid {c.border}; }}
    #head {{ background: {c.window}; border-bottom: 1px solid {c.border}; }}
    #unrecorded {{
        background: {c.warm_tint}; color: {c.warm}; border-radius: {RADIUS}px; padding: 3px 8px;
    }}
    #notice {{ border-top: 1px solid {c.border}; background: {c.raised}; }}
    #notice[severity="warning"], #notice[severity="error"] {{
        background: {c.warm_tint}; border-top: 1px solid {c.warm};
    }}
    QLineEdit#search {{
        min-height: {theme.CONTROL_HEIGHT - 2}px; border-radius: {RADIUS}px;
        border: 1px solid {c.border}; background: {c.raised}; color: {c.text};
        padding: 0 6px; selection-background-color: {c.accent}; selection-color: {c.on_accent};
    }}
    QLineEdit#search:focus {{ border: 1px solid {c.accent}; }}
    QPushButton[kind="choice"] {{ color: {c.soft}; background: transparent; }}
    QPushButton[kind="choice"]:checked {{
        color: {c.accent}; background: {c.accent_tint}; border-color: {c.accent_tint};
    }}
    QPushButton[kind="choice"]:focus {{ border-color: {c.accent}; }}
    #lineEditor {{
        background: {c.raised}; border: 1px solid {c.accent}; border-radius: {RADIUS}px;
    }}
    #lineEditor QPlainTextEdit {{
        background: transparent; color: {c.text};
        selection-background-color: {c.accent}; selection-color: {c.on_accent};
    }}
    #tools {{ background: transparent; }}
    #tools QPushButton {{ min-height: 26px; padding: 0; border-radius: 6px; }}
    QFileDialog {{ background: {c.surface}; }}
    QFileDialog QTreeView, QFileDialog QListView, QFileDialog QLineEdit, QFileDialog QComboBox {{
        background: {c.window}; color: {c.text}; border: 1px solid {c.border};
        border-radius: 6px; padding: 4px; outline: 0;
        selection-background-color: {c.accent}; selection-color: {c.on_accent};
    }}
    QFileDialog QLineEdit:focus, QFileDialog QComboBox:focus {{ border-color: {c.accent}; }}
    QFileDialog QHeaderView, QFileDialog QHeaderView::section {{
        background: {c.surface}; color: {c.soft}; border: 0; padding: 4px 8px;
    }}
    QFileDialog QToolButton {{
        background: {c.raised}; border: 1px solid {c.border}; border-radius: 6px; padding: 3px;
    }}
    QFileDialog QToolButton:hover, QFileDialog QToolButton:focus {{ border-color: {c.accent}; }}
    QMenu {{
        background: {c.raised}; color: {c.text}; border: 1px solid {c.border}; padding: 4px;
    }}
    QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 6px; }}
    QMenu::item:selected {{ background: {c.hover}; }}
    QMenu::item:disabled {{ color: {c.quiet}; }}
    QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 8px; }}
    """
