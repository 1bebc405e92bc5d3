"""Writing a session to a file: asked in the panel, done by the archive, told at the foot."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Qt

from livelipi.domain.errors import LiveLipiError
from livelipi.runtime.archive import Layout
from livelipi.runtime.state import Severity
from livelipi.ui.i18n import translate
from livelipi.ui.sentences import in_words
from livelipi.ui.transcript import wording
from livelipi.ui.transcript.export_panel import ExportPanel
from livelipi.ui.transcript.lines_view import LinesView
from livelipi.ui.transcript.live import NOW
from livelipi.ui.transcript.notice import Notice
from livelipi.ui.transcript.reader import Reader


class Exporting(QObject):
    """Conducts an export from the first question to its outcome."""

    def __init__(self, reader: Reader, panel: ExportPanel, notice: Notice, view: LinesView) -> None:
        super().__init__(panel)
        self._reader = reader
        self._panel = panel
        self._notice = notice
        self._view = view
        panel.wanted.connect(self._write)
        panel.left.connect(self.end)

    def begin(self) -> None:
        """Ask how the open session is to be written."""
        session = self._reader.session
        if session is None:
            return
        when = datetime.now() if session.id == NOW else datetime.fromtimestamp(session.started_at)
        self._panel.begin(f"LiveLipi {when:%Y-%m-%d %H-%M}")

    def end(self) -> None:
        """Back to the lines."""
        self._panel.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, form: str, layout: Layout, path: str) -> None:
        session = self._reader.session
        if session is None:
            return
        here = [entry.line for entry in self._reader.lines.entries]
        titled = Layout(layout.texts, layout.times, wording.title(session))
        said = translate("Transcript", "Writing {file}…").format(file=path)
        self._notice.tell(said, stays=True)
        self._panel.save.setEnabled(False)
        what = here if session.id == NOW else session.id
        future = self._reader.archive.export(what, form, titled, Path(path))
        self._reader.answers.ask("export", future, self._done, self._failed)

    def _done(self, target: Path) -> None:
        self._panel.save.setEnabled(True)
        self.end()
        self._notice.tell(translate("Transcript", "Saved as {file}").format(file=target))

    def _failed(self, error: LiveLipiError) -> None:
        self._panel.save.setEnabled(True)
        self._notice.tell(in_words(error.sentence()), Severity.ERROR)
