"""The clipboard, lent to a dictated text for a moment, and given back as it was.

A program that fetches from us is answered by Qt on the loop of the GUI thread, which must not be
blocked meanwhile. What was given back is ours from then on: it goes with this program, unless a
clipboard manager takes it over, as with any program from which something was copied.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QByteArray, QMetaType, QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

TEXT = "text/plain"
PNG = "image/png"

PICTURE = "application/x-qt-image"
"""Qt's own name for a picture that it can decode; no format of its own."""

TURN = "application/x-livelipi-turn"
"""Tells our text from any other, also from an earlier one of ours."""

UNMANAGED: Mapping[str, bytes] = {
    # What Klipper, CopyQ, GPaste, clipman and others take for "do not remember this".
    "x-kde-passwordManagerHint": b"secret",
    # The same for Windows' own history, by the names that Qt passes on as they are (untested).
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
}
"""Asks managers to skip what is there; https://nspasteboard.org has no way through Qt on macOS."""

QUIET = 0.05
"""Seconds without another fetch after which a program has all it wants.

Programs ask several times in a row (first how long it is, then for HTML, then for text), and a
clipboard manager that does not know the hints may come first.
"""


class QtClipboard:
    """Qt's clipboard; used from the GUI thread, on whose loop others fetch."""

    def lend(self, text: str) -> QtLoan:
        """Remember all that is on it, and put text there that clipboard managers shall skip."""
        return QtLoan(_clipboard(), text)

    def keep(self, text: str) -> None:
        """Put text there for the person, as if they had copied it."""
        _clipboard().setText(text)


class QtLoan:
    """The clipboard with our text on it."""

    def __init__(self, clipboard: QClipboard, text: str) -> None:
        self._clipboard = clipboard
        there = clipboard.mimeData()
        self._before = _contents(there)
        self._picture = _picture(there)
        self._fetched = asyncio.Event()
        self._turn = uuid.uuid4().bytes
        self._ours = _Lent(text, self._turn, self._fetched.set)
        clipboard.setMimeData(self._ours)

    def attend(self) -> None:
        """From now on, who fetches the text is the program that was asked to paste."""
        self._fetched.clear()

    async def fetched(self, patience: float) -> bool:
        """Wait until the text was fetched, and nobody fetched it again for ``QUIET`` seconds."""
        try:
            async with asyncio.timeout(patience):
                await self._fetched.wait()
        except TimeoutError:
            return False
        while self._fetched.is_set():
            self._fetched.clear()
            await asyncio.sleep(QUIET)
        return True

    def give_back(self) -> bool:
        """Put back what was there; False where somebody copied something since, which stays."""
        if not self._ours_still():
            return False
        if self._before or self._picture is not None:
            before = QMimeData()
            for kind, content in self._before.items():
                before.setData(kind, content)
            if self._picture is not None:
                before.setImageData(self._picture)
            self._clipboard.setMimeData(before)
        else:
            self._clipboard.clear()
        return True

    def _ours_still(self) -> bool:
        if not self._clipboard.ownsClipboard():
            return False
        now = self._clipboard.mimeData()
        return now is not None and now.data(TURN).data() == self._turn


class _Lent(QMimeData):
    """Our text, which tells when somebody fetches it.

    It must be kept for as long as the clipboard has it: PySide 6.11 does not, and Qt then calls
    methods of an object without attributes.
    """

    def __init__(self, text: str, turn: bytes, fetched: Callable[[], None]) -> None:
        super().__init__()
        self._contents = {TEXT: text.encode(), TURN: turn, **UNMANAGED}
        self._fetched = fetched

    def formats(self) -> list[str]:
        """What there is."""
        return list(self._contents)

    def hasFormat(self, kind: str) -> bool:
        """Whether there is such a format."""
        return kind in self._contents

    def retrieveData(self, kind: str, _wanted: QMetaType | QMetaType.Type) -> Any:
        """The content in a format, for a program that asks."""
        if kind == TEXT:
            self._fetched()
        return QByteArray(self._contents.get(kind, b""))


def _contents(there: QMimeData | None) -> dict[str, bytes]:
    """All that a clipboard holds, in every format that loses something where it is left out.

    A picture is offered in a dozen formats, each encoded when it is asked for; PNG, which has all
    of it and which every program takes, stands for them.
    """
    if there is None:
        return {}
    kinds = [kind for kind in there.formats() if not kind.isupper()]  # X11's own, as "TIMESTAMP"
    if PNG in kinds:
        kinds = [kind for kind in kinds if not _raster(kind) or kind == PNG]
    return {kind: bytes(there.data(kind).data()) for kind in kinds if kind != PICTURE}


def _picture(there: QMimeData | None) -> object | None:
    """A picture in no format but Qt's own, as Windows, macOS and this program itself offer it."""
    if there is None or there.hasFormat(PNG) or not there.hasImage():
        return None
    picture: object | None = there.imageData()
    return picture


def _raster(kind: str) -> bool:
    return kind.startswith("image/") and "svg" not in kind


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()
