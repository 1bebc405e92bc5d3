"""What stands on a page besides its settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from livelipi.ui import platform
from livelipi.ui.commands import Asked
from livelipi.ui.dictation.try_out import TryOut
from livelipi.ui.settings.about_panel import AboutPanel
from livelipi.ui.settings.entries import Page
from livelipi.ui.settings.file_panel import FilePanel
from livelipi.ui.settings.key_panel import KeyPanel, PrivacyPanel
from livelipi.ui.settings.place_panel import PlacePanel
from livelipi.ui.settings.section import Panel
from livelipi.ui.settings.services import SettingsServices


def panels_of(
    page: Page, dispatch: Callable[[Asked], None], services: SettingsServices
) -> tuple[Panel, ...]:
    """The panels of a page, made anew; most pages have none."""
    match page:
        case Page.GENERAL:
            return (FilePanel(services),)
        case Page.OVERLAY:
            return (PlacePanel(dispatch, platform.limits(QGuiApplication.platformName())),)
        case Page.DICTATION:
            return (TryOut(dispatch),)
        case Page.KEYS:
            return (KeyPanel(services.keys), PrivacyPanel())
        case Page.ABOUT:
            return (AboutPanel(),)
    return ()
