"""The clipboard, lent to a dictated text for a moment, and given back as it was.

Qt takes part only while its loop turns: a program that fetches from us is answered by Qt, which
asks the ``_Content`` of the moment.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QByteArray, QMetaType, QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

TEXT = "text/plain"
PNG = "image/png"

PICTURE = "application/x-qt-image"
"""Qt's own name for a picture, of which it makes whatever picture format a program asks for."""

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
        self._before = _contents(clipboard.mimeData())
        self._fetched = asyncio.Event()
        self._turn = uuid.uuid4().bytes
        contents = {TEXT: text.encode(), TURN: self._turn, **UNMANAGED}
        # Qt deletes it when another content comes; Python must not do so before.
        self._ours = _Content(contents, self._tell)
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
        if self._before:
            self._clipboard.setMimeData(_Content(self._before))
        else:
            self._clipboard.clear()
        return True

    def _ours_still(self) -> bool:
        if not self._clipboard.ownsClipboard():
            return False
        now = self._clipboard.mimeData()
        return now is not None and now.data(TURN).data() == self._turn

    def _tell(self, kind: str) -> None:
        if kind.startswith(TEXT):
            self._fetched.set()


class _Content(QMimeData):
    """Contents in all their formats.

    Args:
        contents: Bytes of each format.
        fetched: Called with the format whenever somebody fetches one.
    """

    def __init__(
        self, contents: Mapping[str, bytes], fetched: Callable[[str], None] | None = None
    ) -> None:
        super().__init__()
        self._contents = contents
        self._tell = fetched
        self._picture: QImage | None = None

    def formats(self) -> list[str]:
        """What there is, in the order in which it was offered first."""
        return [*self._contents, *([PICTURE] if PNG in self._contents else [])]

    def hasFormat(self, kind: str) -> bool:
        """Whether there is such a format."""
        return kind in self.formats()

    def retrieveData(self, kind: str, _wanted: QMetaType | QMetaType.Type) -> Any:
        """The content in a format; a picture is made of its PNG only if somebody wants it."""
        if self._tell:
            self._tell(kind)
        if kind == PICTURE and PNG in self._contents:
            if self._picture is None:
                self._picture = QImage.fromData(self._contents[PNG], b"PNG")
            return self._picture
        return QByteArray(self._contents.get(kind, b""))


def _contents(there: QMimeData | None) -> dict[str, bytes]:
    """All that a clipboard holds, in every format that cannot be made of another one.

    Pictures are offered in a dozen formats that all are made of one; PNG stands for them.
    """
    if there is None:
        return {}
    kinds = [kind for kind in there.formats() if not kind.isupper()]  # X11's own, as "TIMESTAMP"
    if PNG in kinds:
        kinds = [kind for kind in kinds if not _raster(kind) or kind == PNG]
    return {kind: bytes(there.data(kind).data()) for kind in kinds if kind != PICTURE}


def _raster(kind: str) -> bool:
    return kind.startswith("image/") and "svg" not in kind


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()
