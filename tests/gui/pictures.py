"""Pictures that were looked at once and are compared ever after.

``LIVELIPI_UPDATE_GOLDENS=1`` writes what is painted now in place of what was. Where a picture
differs, a report lies in ``LIVELIPI_GOLDEN_REPORT`` (default: ``livelipi-goldens`` in the system's
folder for temporary files): for each the two side by side with the difference, as a PNG, and
``report.html`` with all of them.
"""

from __future__ import annotations

import html
import os
import tempfile
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

GOLDENS = Path(__file__).parent / "goldens"
UPDATE = os.environ.get("LIVELIPI_UPDATE_GOLDENS") == "1"

CLOSE = 12
"""A channel may differ by this much: other processors smooth edges otherwise."""

DIFFERING = 0.0005
"""Part of the pixels that may differ by more."""

_BACKDROP = "#6a8caf"
"""What lies behind the views."""


def report_folder() -> Path:
    """Where reports of differences are written."""
    named = os.environ.get("LIVELIPI_GOLDEN_REPORT")
    return Path(named) if named else Path(tempfile.gettempdir()) / "livelipi-goldens"


def painted(widgets: list[QWidget], scale: int, columns: int = 1) -> QImage:
    """Widgets of one width on a sheet, in columns, at so many device pixels to a pixel."""
    apart = 6
    per_column = -(-len(widgets) // columns)
    stacks = [widgets[i : i + per_column] for i in range(0, len(widgets), per_column)]
    width = sum(stack[0].width() + apart for stack in stacks) + apart
    height = max(sum(w.height() + apart for w in stack) for stack in stacks) + apart
    sheet = QImage(QSize(width, height) * scale, QImage.Format.Format_RGB32)
    sheet.setDevicePixelRatio(scale)
    sheet.fill(QColor(_BACKDROP))
    x = apart
    for stack in stacks:
        y = apart
        for widget in stack:
            widget.render(sheet, QPoint(x, y))
            y += widget.height() + apart
        x += stack[0].width() + apart
    return sheet


def check(name: str, image: QImage) -> None:
    """Fail where ``image`` is not the golden ``name``; the report shows how."""
    path = GOLDENS / f"{name}.png"
    if UPDATE:
        _save(_coarse(image), path)
        return
    golden = QImage(str(path))
    part = _difference(golden, image)
    if part <= DIFFERING:
        return
    folder = report_folder()
    _save(_side_by_side(golden, image), folder / f"{name}.png")
    _write_report(folder)
    pytest.fail(f"{part:.2%} of the picture {name!r} differ: see {folder / 'report.html'}")


def _difference(golden: QImage, image: QImage) -> float:
    if golden.size() != image.size():
        return 1.0
    return float(np.mean(_apart(golden, image) > CLOSE))


def _apart(golden: QImage, image: QImage) -> NDArray[np.int16]:
    """How much each pixel differs in the channel that differs most."""
    difference = np.abs(_pixels(golden) - _pixels(image))
    return np.asarray(difference.max(axis=2), dtype=np.int16)


def _pixels(image: QImage) -> NDArray[np.int16]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), dtype=np.uint8)
    return flat.reshape(plain.height(), plain.width(), 4)[:, :, :3].astype(np.int16)


def _side_by_side(golden: QImage, image: QImage) -> QImage:
    """Expected, painted, and where they differ in red."""
    shown = [_plain(golden), _plain(image)]
    if golden.size() == image.size():
        marks = _plain(image)
        for y, x in np.argwhere(_apart(golden, image) > CLOSE):
            marks.setPixelColor(int(x), int(y), QColor("red"))
        shown.append(marks)
    width = sum(one.width() + 10 for one in shown)
    sheet = QImage(width, max(one.height() for one in shown), QImage.Format.Format_RGB32)
    sheet.fill(QColor("white"))
    painter = QPainter(sheet)
    x = 0
    for one in shown:
        painter.drawImage(x, 0, one)
        x += one.width() + 10
    painter.end()
    return sheet


def _plain(image: QImage) -> QImage:
    copy = image.convertToFormat(QImage.Format.Format_RGB32)
    copy.setDevicePixelRatio(1.0)
    return copy


def _coarse(image: QImage) -> QImage:
    """The same with 32 steps of each colour: half the size, and far within ``CLOSE``."""
    pixels = (_pixels(image) & 0xF8) + 4
    full = np.full((*pixels.shape[:2], 4), 255, dtype=np.uint8)
    full[:, :, :3] = pixels
    size = image.width(), image.height()
    return QImage(full.tobytes(), *size, QImage.Format.Format_RGB32).copy()


def _save(image: QImage, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert _plain(image).save(str(path), "PNG", 0)  # 0 compresses most


def _write_report(folder: Path) -> None:
    figures = "".join(
        f"<h2>{html.escape(path.stem)}</h2><img src='{html.escape(path.name)}' width='100%'>"
        for path in sorted(folder.glob("*.png"))
    )
    page = f"<!doctype html><title>Goldens</title><h1>Expected, painted, difference</h1>{figures}"
    (folder / "report.html").write_text(page, encoding="utf-8")
