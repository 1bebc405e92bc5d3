"""Roll-up captions of the overlay: a few rows that do not move while they are read.

The view has the size that it is given; words never change it. It paints its own ground, so that the
window round it can be see-through. What changed is painted, nothing else, thirty times a second at
most; while nothing changes nothing is painted at all.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from livelipi.domain.captions import Captions
from livelipi.domain.settings import CaptionSettings
from livelipi.ui.announcing import Announce
from livelipi.ui.coalesce import INTERVAL
from livelipi.ui.i18n import translate
from livelipi.ui.overlay import last_read, styles, telling
from livelipi.ui.overlay.last_read import WordPlace
from livelipi.ui.overlay.rollup_painter import RADIUS, paint_band, paint_ground, paint_mark
from livelipi.ui.overlay.row_cache import RowCache
from livelipi.ui.overlay.scene import SIGN_ROOM, SceneRow
from livelipi.ui.overlay.strips import Plan, Strip
from livelipi.ui.roles import Role


class RollUpView(QWidget):
    """Shows the last rows of ``Captions``: what was said, its translation, or both.

    Attributes:
        announce: Tells a screen reader each final; None while it shall not be told.
        joined: Something joins on below: the lower corners are not round.

    Signals:
        marked: The reader marked a ``WordPlace``, or took the mark away (None).
    """

    marked = Signal(object)

    accessible_role = Role.StaticText

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        announce: Announce | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """An empty view.

        Args:
            parent: The window.
            announce: Tells a screen reader each final; None while it shall not be told.
            clock: Seconds on any clock that only goes forward.
        """
        super().__init__(parent)
        self.announce = announce
        self.joined = False
        self._clock = clock
        settings = CaptionSettings()
        self._plan = Plan(settings, styles.look(settings), translated=False, language="")
        self._animated = True
        self._captions = Captions()
        self._asked: tuple[Captions, bool] | None = None
        self._announced: set[int] | None = None
        self._strips: list[Strip] = []
        self._cache = RowCache()
        self._mark: WordPlace | None = None
        self._pressed: QPointF | None = None
        self._last_picture = -math.inf
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.advance)
        self.setObjectName("rollup")
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.retranslate()
        self._arrange()

    # What the window says

    def set_look(
        self, settings: CaptionSettings, *, animated: bool, language: str | None = None
    ) -> None:
        """Take the reader's settings; costs nothing when they are the same.

        Args:
            settings: How captions look.
            animated: Rows glide; off for people who ask for less motion.
            language: That is spoken, as far as it is known: Urdu's rows are higher.
        """
        old = self._plan
        language = old.language if language is None else language
        self._animated = animated
        for strip in self._strips:
            strip.pace.animated = animated
        if (old.settings, old.language) == (settings, language):
            return
        self._plan = Plan(settings, styles.look(settings), old.translated, language)
        self._cache.clear()
        if not settings.last_read_mark:
            self.clear_mark()
        self._arrange()
        self.updateGeometry()

    def show_captions(self, captions: Captions, *, translated: bool) -> None:
        """Show what was said, in the next picture; costs nothing when nothing changed.

        Args:
            captions: All of it.
            translated: Whether translations are wanted, so that room is kept for them.
        """
        newest, wanted = self._asked or (self._captions, self._plan.translated)
        same = captions.segments is newest.segments and translated == wanted
        if same and self._announced is not None:
            return
        self._asked = captions, translated
        if self.isVisible():
            self._schedule()
        else:
            self.settle()

    def lines(self) -> list[str]:
        """What can be read now, row by row: what was said, then translations."""
        return [row.row.text for row in self._seen() if row.words]

    def settle(self) -> None:
        """Be where all this ends, without any motion."""
        self._take()
        for strip in self._strips:
            strip.pace.stop()
            strip.offset = 0.0
        self.update()

    def advance(self) -> None:
        """Take the next picture now: newest captions, and rows as far as they have rolled."""
        now = self._now()
        self._timer.stop()
        self._last_picture = now
        self._take()
        wakes = []
        for strip in self._strips:
            strip.pace.advance(now)
            offset = strip.pace.offset(now)
            if offset != strip.offset:
                strip.offset = offset
                self._repaint(strip.scene.box)
            wake = strip.pace.wake(now)
            wakes += [] if wake is None else [wake]
        if wakes:
            self._timer.start(max(INTERVAL, math.ceil(min(wakes))))

    def retranslate(self) -> None:
        """Set the words of the interface."""
        self.setAccessibleName(translate("RollUpView", "Captions"))

    def sizeHint(self) -> QSize:
        """Room for all rows, and for lines of the length that subtitles have."""
        return self._plan.proposed

    # The word that was read last

    def word_at(self, point: QPointF) -> WordPlace | None:
        """The word under ``point``, in pixels of the view; None where there is none."""
        for strip in self._strips:
            found = last_read.word_at(strip.scene.rows, point - QPointF(0.0, strip.offset))
            if found is not None:
                return found
        return None

    def mark_at(self, point: QPointF) -> bool:
        """Mark the word under ``point``; tells whether there is one."""
        found = self.word_at(point) if self._plan.settings.last_read_mark else None
        if found is not None:
            self._set_mark(found)
        return found is not None

    def mark_newest(self) -> None:
        """Mark the last word that can be read: what a key does."""
        words = self._words_in_sight()
        if words and self._plan.settings.last_read_mark:
            self._set_mark(words[-1])

    def move_mark(self, step: int) -> None:
        """Move the mark by ``step`` words; without one in sight it begins at the newest."""
        words = self._words_in_sight()
        if self._mark not in words:
            self.mark_newest()
            return
        at = words.index(self._mark) + step
        self._set_mark(words[max(0, min(len(words) - 1, at))])

    def clear_mark(self) -> None:
        """Take the mark away."""
        if self._mark is not None:
            self._set_mark(None)

    @property
    def mark(self) -> WordPlace | None:
        """The word that was read last."""
        return self._mark

    def _words_in_sight(self) -> list[WordPlace]:
        return [place for row in self._seen() for place, _ in last_read.places(row)]

    def _set_mark(self, place: WordPlace | None) -> None:
        for wanted in (self._mark, place):
            box = self._mark_box(wanted)
            if box is not None:
                self._repaint(box)
        self._mark = place
        self.marked.emit(place)

    def _mark_box(self, place: WordPlace | None) -> QRectF | None:
        """Where the mark stands on screen; None when its word is out of sight."""
        for strip in self._strips if place is not None else ():
            if place is not None and place.translated == strip.scene.translated:
                rows = strip.scene.rows if strip.offset else strip.scene.seen()
                box = last_read.box_of(rows, place)
                return box.translated(0.0, strip.offset) if box else None
        return None

    # Layout

    def _now(self) -> float:
        return self._clock() * 1_000.0

    def _arrange(self) -> None:
        """Lay out everything anew: the size, the look or the texts are others."""
        self._strips = self._plan.strips(self.size())
        for strip in self._strips:
            strip.pace.animated = self._animated
        self._fill()
        self.update()

    def _take(self) -> None:
        """Lay out the newest captions, if there are any."""
        if self._asked is None:
            return
        (self._captions, translated), self._asked = self._asked, None
        if translated != self._plan.translated:
            self._plan = replace(self._plan, translated=translated)
            self._arrange()
            self.updateGeometry()
        else:
            self._fill()
        self._speak()

    def _fill(self) -> None:
        """Give each band its words."""
        segments = telling.recent(self._captions.segments)
        oldest = segments[0].id if segments else 0
        now = self._now()
        plan, alone = self._plan, len(self._strips) == 1
        for strip in self._strips:
            scene, pace = strip.scene, strip.pace
            said = (
                telling.translation(segments, notes=alone)
                if scene.translated
                else telling.source(segments, plan.language, reading=plan.settings.reading_mode)
            )
            first = not scene.rows
            rolled, changed = scene.take(list(said), oldest, now)
            if rolled is None or first:
                pace.stop()
            elif rolled:
                below = pace.waiting + rolled
                crowd = scene.waiting_rows(below) > 1
                pace.aim(rolled, scene.band.style.text.row() if crowd else below, now)
            elif not changed.isNull():
                self._repaint(changed.translated(0.0, strip.offset))
                continue  # a roll that is under way goes on in ``advance``
            else:
                continue
            strip.offset = pace.offset(now)
            self._repaint(scene.box)

    def _speak(self) -> None:
        """Tell a screen reader what is final, once; never what may still change, nor the past."""
        translations = self._plan.shown == (True,)
        final = {
            segment.id: (segment.translation or "") if translations else segment.text
            for segment in telling.recent(self._captions.segments)
            if segment.settled and (segment.translation or not translations)
        }
        known = final.keys() if self._announced is None else self._announced
        if self.announce is not None:
            for id in sorted(final.keys() - known):
                self.announce(self, final[id])
        self._announced = set(final)

    # Pictures

    def _seen(self) -> list[SceneRow]:
        return [row for strip in self._strips for row in strip.scene.seen(strip.pace.waiting)]

    def _schedule(self) -> None:
        """Take a picture as soon as the last one is old enough."""
        age = self._now() - self._last_picture
        if age >= INTERVAL:
            self.advance()
        elif not self._timer.isActive() or self._timer.remainingTime() > INTERVAL - age:
            self._timer.start(math.ceil(INTERVAL - age))

    def _repaint(self, box: QRectF) -> None:
        """Paint ``box`` in the next picture, with what letters and signs reach beyond it."""
        reach = max(strip.scene.reach for strip in self._strips) + 6.0
        side = max(reach, SIGN_ROOM)
        self.update(box.adjusted(-side, -reach, side, reach).toAlignedRect())

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and what meets the dirty region."""
        painter = QPainter(self)
        look = self._plan.look
        ground = self.rect().adjusted(0, 0, 0, RADIUS if self.joined else 0)
        paint_ground(painter, ground, event.rect(), look)
        dirty, signs = QRectF(event.rect()), len(self._strips) > 1
        for strip in self._strips:
            scene, offset = strip.scene, strip.offset
            paint_band(painter, scene, dirty, look, self._cache, offset, signs=signs)
        box = self._mark_box(self._mark)
        if box is not None and self._mark is not None:
            paint_mark(painter, box, look, self._plan.text(self._mark.translated))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines for the new size."""
        super().resizeEvent(event)
        self._take()
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest, and be in place when shown again."""
        super().hideEvent(event)
        self._timer.stop()
        self.settle()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click begins; the window may still move by it."""
        self._pressed = event.position() if event.button() is Qt.MouseButton.LeftButton else None
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Mark the word that was clicked, unless the window was dragged."""
        pressed, self._pressed = self._pressed, None
        near = QApplication.startDragDistance()
        if (
            pressed is not None
            and (event.position() - pressed).manhattanLength() < near
            and self.mark_at(event.position())
        ):
            event.accept()
            return
        event.ignore()
