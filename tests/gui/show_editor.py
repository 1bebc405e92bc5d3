"""Another program below the overlay: a full-screen editor that tells of focus, clicks and text."""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QEvent, QObject, QSocketNotifier
from PySide6.QtGui import QColor, QGuiApplication, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit


class Editor(QPlainTextEdit):
    """Tells what happens to it; ``{"raise": true}`` brings it to the front."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Editor below")
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, QColor("#ff0000"))
        self.setPalette(palette)
        self.textChanged.connect(lambda: _tell(text=self.toPlainText()))
        self.viewport().installEventFilter(self)
        self._orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._obey)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            at = event.globalPosition().toPoint()
            _tell(clicked=[at.x(), at.y()])
        return False

    def event(self, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.WindowActivate | QEvent.Type.FocusIn:
                _tell(focus=True)
            case QEvent.Type.WindowDeactivate | QEvent.Type.FocusOut:
                _tell(focus=False)
        return super().event(event)

    def _obey(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self.close()
            return
        order = json.loads(line)
        if order.get("fullscreen"):
            self.showFullScreen()
        self.raise_()
        self.activateWindow()
        QGuiApplication.sync()
        _tell(done=True)


def _tell(**said: object) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    app = QApplication(sys.argv)
    editor = Editor()
    editor.setGeometry(40, 60, 1200, 700)
    editor.show()
    raise SystemExit(app.exec())
