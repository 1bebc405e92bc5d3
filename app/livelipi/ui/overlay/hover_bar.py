"""The buttons that appear while the pointer is over the overlay.

The bar stands beside the overlay, not on it, so that no caption is ever behind a button. It cannot
be reached with the keyboard, since nothing here takes the focus: the main window, the settings and
the tray offer the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPropertyAnimation, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QEnterEvent, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from livelipi.domain.settings import Settings, Texts
from livelipi.runtime.commands import ChangeSettings, PttDown, PttUp, Start, Stop
from livelipi.runtime.state import AppState
from livelipi.ui import icons, theme
from livelipi.ui.commands import Asked, Open, View
from livelipi.ui.i18n import translate
from livelipi.ui.overlay.type_size import scaled, stepped
from livelipi.ui.roles import Role
from livelipi.ui.theme import Colours

FADE = 120
LINGER = 700
REST = 3_000
"""Milliseconds: to fade in or out, to stay once the pointer is gone, and once it rests."""

BUTTON = 32
"""Pixels of a button, square."""

_TEXTS = {
    Texts.SOURCE: "text-source",
    Texts.BOTH: "text-both",
    Texts.TRANSLATION: "text-translation",
}


class HoverBar(QWidget):
    """Start and stop, push-to-talk, texts, size of type, click-through, other windows, close.

    Args:
        dispatch: Takes what the person asks for.

    Attributes:
        square: Draw no round corners: nothing shines through without a compositor.
        animated: Fade in and out.
    """

    accessible_role = Role.ToolBar

    def __init__(self, dispatch: Callable[[Asked], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dispatch = dispatch
        self._state = AppState()
        self._colours = theme.DARK
        self.square = False
        self.animated = True
        self.setObjectName("overlayBar")
        self.start = self._button(self._start)
        self.talk = self._button(None)
        self.talk.pressed.connect(lambda: dispatch(PttDown()))
        self.talk.released.connect(lambda: dispatch(PttUp()))
        self.texts = {texts: self._text_button(texts) for texts in _TEXTS}
        self._group = QButtonGroup(self)
        for button in self.texts.values():
            self._group.addButton(button)
        self.smaller = self._button(lambda: self._resize_type(-1))
        self.larger = self._button(lambda: self._resize_type(+1))
        self.through = self._button(self._toggle_through)
        self.through.setCheckable(True)
        self.transcript = self._button(lambda: dispatch(Open(View.TRANSCRIPT)))
        self.settings = self._button(lambda: dispatch(Open(View.SETTINGS, "captions")))
        self.close_overlay = self._button(self._close)
        self._lay_out()
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.timeout.connect(self._leave)
        self._fade = QPropertyAnimation(self, b"windowOpacity", self)
        self._fade.setDuration(FADE)
        self._fade.finished.connect(self._faded)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.XS, theme.XS, theme.XS, theme.XS)
        row.setSpacing(0)
        groups: tuple[tuple[QPushButton, ...], ...] = (
            (self.start, self.talk),
            tuple(self.texts.values()),
            (self.smaller, self.larger),
            (self.through, self.transcript, self.settings, self.close_overlay),
        )
        for number, group in enumerate(groups):
            if number:
                row.addSpacing(theme.M)
            for button in group:
                row.addWidget(button)

    def _button(self, clicked: Callable[[], None] | None) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "bare")
        button.setFixedSize(BUTTON, BUTTON)
        button.setIconSize(QSize(icons.SIZE, icons.SIZE))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if clicked:
            button.clicked.connect(clicked)
        return button

    def _text_button(self, texts: Texts) -> QPushButton:
        button = self._button(lambda: self._show_texts(texts))
        button.setCheckable(True)
        return button

    # What the overlay says

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        self.setPalette(theme.palette(colours))
        # WORKAROUND(Qt 6.11): rules of a style sheet that was replaced before its widget was ever
        # polished stay cached with the children, whose sizes were asked for meanwhile.
        self.ensurePolished()
        self.setStyleSheet(_stylesheet(colours))
        quiet = colours.quiet
        for texts, button in self.texts.items():
            button.setIcon(icons.icon(_TEXTS[texts], colours.text, quiet))
        for button, name in (
            (self.smaller, "type-smaller"),
            (self.larger, "type-larger"),
            (self.through, "click-through"),
            (self.transcript, "transcript"),
            (self.settings, "settings"),
            (self.close_overlay, "close"),
        ):
            button.setIcon(icons.icon(name, colours.text, quiet))
        self._draw_start()
        self._draw_talk()
        self.update()

    def show_state(self, state: AppState) -> None:
        """Show what each button does now; costs nothing when nothing changed."""
        before, self._state = self._state, state
        if state.running is not before.running:
            self._draw_start()
        if (state.ptt, state.ptt_held) != (before.ptt, before.ptt_held):
            self._draw_talk()
        if state.settings is not before.settings or state.translate is not before.translate:
            self._draw_settings()

    def appear(self) -> None:
        """The pointer came or moves: show the buttons until it goes or rests."""
        self._leaving.start(REST)
        if self.isVisible() and self._fade.endValue() == 1.0:
            return
        self._fade.stop()
        if not self.isVisible():
            self.setWindowOpacity(0.0 if self.animated else 1.0)
            self.show()
        self.raise_()
        self._fade_to(1.0)

    def leave_soon(self) -> None:
        """The pointer went; it may come back, or be on its way here."""
        if self.isVisible():
            self._leaving.start(LINGER)

    def retranslate(self) -> None:
        """Set all words."""
        words = {
            self.smaller: translate("HoverBar", "Smaller letters"),
            self.larger: translate("HoverBar", "Larger letters"),
            self.through: translate("HoverBar", "Let clicks pass through"),
            self.transcript: translate("HoverBar", "Transcript"),
            self.settings: translate("HoverBar", "Settings of captions"),
            self.close_overlay: translate("HoverBar", "Close the captions bar"),
        }
        for button, text in words.items():
            _name(button, text)
        self.setAccessibleName(translate("HoverBar", "Captions bar"))
        self._draw_start()
        self._draw_talk()
        self._draw_settings()

    # What a person does

    def _start(self) -> None:
        self._dispatch(Stop() if self._state.running else Start())

    def _show_texts(self, texts: Texts) -> None:
        self._draw_settings()  # the button shows what holds, not what was clicked
        settings = self._state.settings
        self._change(replace(settings, captions=replace(settings.captions, texts=texts)))

    def _resize_type(self, step: int) -> None:
        settings = self._state.settings
        self._change(replace(settings, captions=scaled(settings.captions, step)))

    def _toggle_through(self) -> None:
        self._draw_settings()
        overlay = self._state.settings.overlay
        wanted = replace(overlay, click_through=not overlay.click_through)
        self._change(replace(self._state.settings, overlay=wanted))

    def _close(self) -> None:
        settings = self._state.settings
        self._change(replace(settings, overlay=replace(settings.overlay, shown=False)))

    def _change(self, settings: Settings) -> None:
        if settings != self._state.settings:
            self._dispatch(ChangeSettings(settings))

    # What is drawn

    def _draw_start(self) -> None:
        running, c = self._state.running, self._colours
        self.start.setIcon(icons.icon("stop" if running else "play", c.warm if running else c.text))
        _name(
            self.start,
            translate("HoverBar", "Stop listening")
            if running
            else translate("HoverBar", "Start listening"),
        )

    def _draw_talk(self) -> None:
        held = self._state.ptt_held
        self.talk.setVisible(self._state.ptt)
        self.talk.setProperty("held", held)
        self.talk.style().unpolish(self.talk)
        self.talk.style().polish(self.talk)
        colour = self._colours.on_accent if held else self._colours.text
        self.talk.setIcon(icons.icon("mic", colour))
        _name(
            self.talk,
            translate("HoverBar", "Talking; let go to finish")
            if held
            else translate("HoverBar", "Hold to talk"),
        )

    def _draw_settings(self) -> None:
        settings, translated = self._state.settings, self._state.translate
        names = {
            Texts.SOURCE: translate("HoverBar", "What was said"),
            Texts.BOTH: translate("HoverBar", "What was said and its translation"),
            Texts.TRANSLATION: translate("HoverBar", "Translation"),
        }
        shown = settings.captions.texts if translated else Texts.SOURCE
        for texts, button in self.texts.items():
            button.setChecked(texts is shown)
            usable = translated or texts is Texts.SOURCE
            button.setEnabled(usable)
            off = translate("HoverBar", "{text} (translation is off)").format(text=names[texts])
            _name(button, names[texts] if usable else off)
        self.through.setChecked(settings.overlay.click_through)
        self.smaller.setEnabled(stepped(settings.captions, -1))
        self.larger.setEnabled(stepped(settings.captions, +1))

    # Life

    def _leave(self) -> None:
        if self.underMouse() or self.talk.isDown():
            self._leaving.start(LINGER)
        else:
            self._fade_to(0.0)

    def _fade_to(self, opacity: float) -> None:
        self._fade.stop()
        self._fade.setStartValue(self.windowOpacity())
        self._fade.setEndValue(opacity)
        if self.animated:
            self._fade.start()
        else:
            self.setWindowOpacity(opacity)
            self._faded()

    def _faded(self) -> None:
        if self._fade.endValue() == 0.0:
            self.hide()

    def enterEvent(self, _event: QEnterEvent) -> None:
        """Stay while the pointer is here."""
        self.appear()

    def leaveEvent(self, _event: QEvent) -> None:
        """The pointer went."""
        self.leave_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """A button that is gone cannot be held."""
        super().hideEvent(event)
        self._leaving.stop()
        if self.talk.isDown():
            self.talk.setDown(False)
            self._dispatch(PttUp())

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language from now on."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of the buttons."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(self._colours.surface))
        painter.setPen(QPen(QColor(self._colours.border), 1))
        radius = 0 if self.square else theme.RADIUS + theme.XS
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()


def _name(button: QPushButton, text: str) -> None:
    button.setAccessibleName(text)
    button.setToolTip(text)


def _stylesheet(c: Colours) -> str:
    return (
        theme.stylesheet(c)
        + f"""
    #overlayBar QPushButton {{
        min-height: {BUTTON - 2}px; min-width: {BUTTON - 2}px; padding: 0;
    }}
    #overlayBar QPushButton:hover {{ background: {c.hover}; }}
    #overlayBar QPushButton:pressed {{ background: {c.raised}; }}
    #overlayBar QPushButton:disabled {{ background: transparent; }}
    #overlayBar QPushButton:checked {{ background: {c.accent_tint}; border-color: {c.accent}; }}
    #overlayBar QPushButton[held="true"] {{ background: {c.accent}; border-color: {c.accent}; }}
    """
    )
