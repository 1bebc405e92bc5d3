"""Where the overlay's bands stand in a view of a given size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize

from livelipi.domain.settings import CaptionSettings, Texts
from livelipi.ui.overlay import styles, telling
from livelipi.ui.overlay.pace import Pace
from livelipi.ui.overlay.rollup_layout import BandStyle
from livelipi.ui.overlay.scene import SIGN_ROOM, BandScene

MARGIN, BANDS_APART = 14.0, 10.0
"""Room round the text and between the two bands, in pixels."""

COLUMNS = 42
"""Letters in a line of the size that is proposed, as subtitles have them."""

_LETTER = 0.56
"""Width of a letter on average, as a part of the type size."""

_SIDE = 6.0
"""Room left and right of the text beyond the margin, where no signs of pairs stand."""

_NARROWEST = 60.0
"""A line is laid out for this much at least, in pixels."""


@dataclass
class Strip:
    """A band with the pace at which it rolls.

    Attributes:
        scene: The band in its place.
        pace: When its rows roll.
        offset: How far below their place they are painted, in pixels.
    """

    scene: BandScene
    pace: Pace
    offset: float = 0.0


@dataclass(frozen=True)
class Plan:
    """What decides where bands stand, besides the view's size.

    Attributes:
        settings: The reader's.
        look: What they come to.
        translated: Translations are wanted.
        language: That is spoken; "" where it is not known.
    """

    settings: CaptionSettings
    look: styles.Look
    translated: bool
    language: str

    @property
    def shown(self) -> Sequence[bool]:
        """Which texts, from top to bottom: False is the source, True its translation."""
        if not self.translated or self.settings.texts is Texts.SOURCE:
            return (False,)
        return (True,) if self.settings.texts is Texts.TRANSLATION else (False, True)

    @property
    def side(self) -> float:
        """Room left and right of the text."""
        return MARGIN + (SIGN_ROOM if len(self.shown) > 1 else _SIDE)

    @property
    def proposed(self) -> QSize:
        """Room for all rows, and for lines of the length that subtitles have."""
        apart = BANDS_APART * (len(self.shown) - 1)
        height = self.settings.rows * sum(map(self._row, self.shown)) + apart + 2 * MARGIN
        widest = max(self.text(translated).size for translated in self.shown)
        return QSize(round(COLUMNS * _LETTER * widest + 2 * self.side), round(height))

    def text(self, translated: bool) -> styles.TextStyle:
        """How one of the texts is drawn."""
        return self.look.translation if translated else self.look.source

    def strips(self, size: QSize) -> list[Strip]:
        """Empty bands from top to bottom, in whole rows: as many as were set, or as fit."""
        rows, apart = self.settings.rows, BANDS_APART * (len(self.shown) - 1)
        room = size.height() - 2 * MARGIN - apart
        wanted = rows * sum(map(self._row, self.shown))
        count = max(1, min(rows, int(rows * room / wanted + 1e-6)))
        width = max(_NARROWEST, size.width() - 2 * self.side)
        bottom, strips = size.height() - MARGIN, []
        for translated in reversed(self.shown):
            height = float(count * self._row(translated))
            box = QRectF(self.side, bottom - height, width, height)
            style = BandStyle(self.text(translated), width, height)
            strips.append(Strip(BandScene.made(style, box, translated=translated), Pace()))
            bottom = box.top() - BANDS_APART
        return strips[::-1]

    def _row(self, translated: bool) -> int:
        script = "Latn" if translated else telling.script_of(self.language)
        return self.text(translated).row(script)
