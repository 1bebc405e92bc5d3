"""Style of forms: pages of settings and the first steps. The rest is in ``ui/theme.py``."""

from __future__ import annotations

from livelipi.ui.theme import CONTROL_HEIGHT, RADIUS, XL, XS, Colours, L, M, S


def disabled(c: Colours) -> str:
    """Colour of what is off: faint, and gone where a theme has nothing faint."""
    return c.border if c.border != c.text else c.surface


def stylesheet(c: Colours) -> str:
    """Fields, sliders, lists and cards in the colours of a theme."""
    return f"""
    #form {{ background: {c.window}; }}
    #side {{ background: {c.surface}; border-right: 1px solid {c.border}; }}
    #foot {{ background: {c.surface}; border-top: 1px solid {c.border}; }}
    #page, #pages {{ background: transparent; border: 0; }}
    #card {{
        background: {c.surface}; border: 1px solid {c.border}; border-radius: {RADIUS + 2}px;
    }}
    #line {{ background: {c.raised}; border-radius: {RADIUS}px; }}
    #banner {{
        background: {c.warm_tint}; border: 1px solid {c.warm}; border-radius: {RADIUS}px;
    }}

    QPushButton[kind="nav"] {{
        text-align: left; min-height: 30px; border: 1px solid transparent; background: transparent;
        color: {c.soft}; padding: 0 {S}px;
    }}
    QPushButton[kind="nav"]:hover {{ background: {c.hover}; color: {c.text}; }}
    QPushButton[kind="nav"]:checked {{ background: {c.accent_tint}; color: {c.text}; }}
    QPushButton[kind="nav"]:focus {{ border-color: {c.accent}; }}
    QPushButton[kind="bare"]:disabled {{ background: transparent; color: {c.quiet}; }}
    QPushButton[kind="option"] {{
        text-align: left; background: {c.surface}; padding: 0; border-radius: {RADIUS + 2}px;
    }}
    QPushButton[kind="option"]:hover {{ background: {c.hover}; }}
    QPushButton[kind="option"]:checked {{
        background: {c.accent_tint}; border: 2px solid {c.accent};
    }}
    QPushButton[kind="option"]:focus {{ border: 2px solid {c.text}; }}

    QLineEdit, QSpinBox {{
        min-height: {CONTROL_HEIGHT - 4}px; border: 1px solid {c.border};
        border-radius: {RADIUS}px; background: {c.raised}; color: {c.text}; padding: 0 {S}px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent};
    }}
    QLineEdit:hover, QSpinBox:hover {{ background: {c.hover}; }}
    QLineEdit:focus, QSpinBox:focus {{ border-color: {c.accent}; background: {c.raised}; }}
    /* WORKAROUND(Qt 6.11): with NoButtons a styled spin box gives its text one pixel. */
    QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: 0; }}
    QSpinBox QLineEdit {{ border: 0; min-height: 0; padding: 0; background: transparent; }}
    QLineEdit:disabled, QSpinBox:disabled {{ color: {c.quiet}; }}

    QSlider {{ min-height: {XL}px; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.border}; }}
    QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {c.accent}; }}
    QSlider::handle:horizontal {{
        width: {L - 2}px; height: {L - 2}px; margin: -6px 0; border-radius: {(L - 2) // 2 + 1}px;
        background: {c.accent}; border: 1px solid {c.surface};
    }}
    QSlider::handle:horizontal:hover {{ border: 1px solid {c.text}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {c.text}; }}

    QProgressBar {{ max-height: 6px; border: 0; border-radius: 3px; background: {disabled(c)}; }}
    QProgressBar::chunk {{ border-radius: 3px; background: {c.accent}; }}

    QTextBrowser {{
        background: {c.surface}; color: {c.soft}; border: 1px solid {c.border};
        border-radius: {RADIUS + 2}px; padding: {M}px; selection-background-color: {c.accent};
        selection-color: {c.on_accent};
    }}
    QTextBrowser:focus {{ border-color: {c.accent}; }}
    QComboBox QAbstractItemView {{ padding: {XS}px; }}
    """
