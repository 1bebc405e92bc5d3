"""How a session is written is asked inside the window, where to in the system's own dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QWidget,
)

from livelipi.runtime.archive import FORMATS, TIMED, Layout, Texts
from livelipi.ui import fonts, icons, theme
from livelipi.ui.i18n import translate
from livelipi.ui.picker import Choice, Picker
from livelipi.ui.switch import Switch
from livelipi.ui.theme import Colours

_SIGNS = {"toParentButton": "up", "newFolderButton": "folder-new"}
"""Buttons of Qt's own file dialog, as Qt names them; the others are for browsing at length."""

_TWO_ROWS = 620
"""A panel that is less wide has two rows."""


class ExportPanel(QFrame):
    """Format, texts and times; hidden until somebody wants to export.

    Signals:
        wanted: Write it: the format, a ``Layout`` without title, and the path.
        left: A person does not want to.
    """

    wanted = Signal(str, object, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._colours = theme.DARK
        self.setObjectName("export")
        self.format = Picker("export", "", self)
        self.texts = Picker("language", "", self)
        self.times = Switch("", self)
        self.times.setChecked(True)
        self.save = QPushButton(self)
        self.save.setProperty("kind", "primary")
        self.cancel = QPushButton(self)
        for button in (self.save, self.cancel):
            button.setFont(fonts.font(theme.BODY))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._form, self._text = FORMATS[0], Texts.BOTH
        self.format.picked.connect(self._pick_format)
        self.texts.picked.connect(self._pick_texts)
        self.save.clicked.connect(self._choose_file)
        self.cancel.clicked.connect(self.left)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(theme.L, theme.S, theme.M, theme.S)
        what, how = QHBoxLayout(), QHBoxLayout()
        for row, parts in ((what, (self.format, self.texts)), (how, (self.times,))):
            row.setSpacing(theme.S)
            for part in parts:
                row.addWidget(part)
            self._rows.addLayout(row, 1)
        how.addStretch(1)
        how.addWidget(self.cancel)
        how.addWidget(self.save)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Take the words of the interface's language."""
        self.setAccessibleName(translate("Transcript", "Export"))
        self.format.setAccessibleName(translate("Transcript", "Format"))
        self.texts.setAccessibleName(translate("Transcript", "Which texts"))
        self.times.setText(translate("Transcript", "Times"))
        self.times.setAccessibleName(translate("Transcript", "Write when each line was said"))
        self.save.setText(translate("Transcript", "Save…"))
        self.cancel.setText(translate("Transcript", "Cancel"))
        self._show()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        self._colours = colours
        for part in (self.format, self.texts, self.times):
            part.apply(colours)

    def begin(self, name: str) -> None:
        """Ask; ``name`` is proposed for the file, without its ending."""
        self._name = name
        self.show()
        self.format.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two rows where one has no room."""
        super().resizeEvent(event)
        two = self.width() < _TWO_ROWS
        way = QBoxLayout.Direction.TopToBottom if two else QBoxLayout.Direction.LeftToRight
        self._rows.setDirection(way)

    def _pick_format(self, form: str) -> None:
        self._form = form
        self._show()

    def _pick_texts(self, texts: str) -> None:
        self._text = Texts(texts)
        self._show()

    def _show(self) -> None:
        names = {
            "txt": translate("Transcript", "Plain text"),
            "md": "Markdown",
            "srt": translate("Transcript", "SubRip subtitles"),
            "vtt": translate("Transcript", "WebVTT subtitles"),
            "json": "JSON",
            "csv": translate("Transcript", "Table (CSV)"),
        }
        formats = [Choice(form, names.get(form, form), note=f".{form}") for form in FORMATS]
        self.format.show_choices(formats, self._form)
        texts = [
            Choice(Texts.BOTH.value, translate("Transcript", "Both texts")),
            Choice(Texts.SOURCE.value, translate("Transcript", "What was said")),
            Choice(Texts.TRANSLATION.value, translate("Transcript", "The translation")),
        ]
        self.texts.show_choices(texts, self._text.value)
        needed = self._form in TIMED
        self.times.setEnabled(not needed)
        self.times.setToolTip(
            translate("Transcript", "Subtitles always have times") if needed else ""
        )

    def _choose_file(self) -> None:
        dialog = QFileDialog(self.window(), translate("Transcript", "Export the transcript"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._form)
        dialog.setNameFilter(f"*.{self._form}")
        place = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(place))
        dialog.setDirectory(str(folder if folder.is_dir() else Path.home()))
        dialog.selectFile(f"{self._name}.{self._form}")
        dialog.fileSelected.connect(self._chosen)
        dialog.open()
        self._dress(dialog)

    def _dress(self, dialog: QFileDialog) -> None:
        """Where the desktop has no dialog of its own, Qt draws one: in the window's own look."""
        c = self._colours
        dialog.setPalette(theme.palette(c))
        for tool in dialog.findChildren(QToolButton):
            if tool.objectName() in _SIGNS:
                tool.setIcon(icons.icon(_SIGNS[tool.objectName()], c.soft, c.border))
            else:
                tool.hide()
        for button in dialog.findChildren(QPushButton):
            button.setIcon(QIcon())

    def _chosen(self, path: str) -> None:
        times = self.times.isChecked() or self._form in TIMED
        self.wanted.emit(self._form, Layout(self._text, times), path)
