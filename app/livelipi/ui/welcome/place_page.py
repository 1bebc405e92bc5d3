"""Second step: where words are recognized, and what that means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from livelipi.domain.settings import ServiceChoice
from livelipi.runtime.key_desk import KeySource, KeyState
from livelipi.runtime.state import AppState
from livelipi.ui import theme
from livelipi.ui.commands import Asked
from livelipi.ui.i18n import translate
from livelipi.ui.settings.key_panel import KeyPanel, address_of
from livelipi.ui.settings.model_editor import FetchBar
from livelipi.ui.settings.services import SettingsServices
from livelipi.ui.theme import Colours
from livelipi.ui.welcome.option import Option
from livelipi.ui.welcome.page import WelcomePage

_KNOWN = frozenset({KeySource.STORED, KeySource.ENVIRONMENT, KeySource.THIS_RUN})


class PlacePage(WelcomePage):
    """This computer, or Sarvam AI with a key.

    Sarvam is set once there is a key: until then this computer goes on, so that nobody starts
    with a choice that cannot work.

    Args:
        dispatch: Takes what the person asks for.
        services: Keys and models.
    """

    def __init__(
        self,
        dispatch: Callable[[Asked], None],
        services: SettingsServices,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(dispatch, parent)
        self._services = services
        self._wanted: ServiceChoice | None = None
        self.local = Option("computer", self)
        self.sarvam = Option("cloud", self)
        self.local.clicked.connect(lambda: self._choose(ServiceChoice.LOCAL))
        self.sarvam.clicked.connect(lambda: self._choose(ServiceChoice.SARVAM))
        options = QHBoxLayout()
        options.setSpacing(theme.M)
        options.addWidget(self.local, 1)
        options.addWidget(self.sarvam, 1)
        self.fetch = FetchBar(services.models, self)
        self.key = KeyPanel(services.keys, keep_too=True, parent=self)
        self.column.addLayout(options)
        self.column.addWidget(self.fetch)
        self.column.addWidget(self.key)
        self.column.addStretch(1)
        self.destroyed.connect(services.keys.subscribe(self._key_changed))

    def name(self) -> str:
        """What the step is called."""
        return translate("Welcome", "Recognition")

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        self.question.setText(translate("Welcome", "Where are words recognized?"))
        self.words.setText(translate("Welcome", "You can change this at any time."))
        self.local.set_words(
            translate("Welcome", "This computer"),
            translate(
                "Welcome",
                "Nothing you say leaves it, and no account is needed. Best for English; "
                "a small model knows few languages.",
            ),
        )
        self.sarvam.set_words(
            "Sarvam AI",
            translate(
                "Welcome",
                "22 languages of India and English. The sound that is heard goes to Sarvam over "
                "the internet; needs a key from there.",
            ),
        )
        self.key.retranslate()

    def apply(self, colours: Colours) -> None:
        """Take the colours of a theme."""
        for part in (self.local, self.sarvam, self.fetch, self.key):
            part.apply(colours)

    def show_state(self, state: AppState) -> None:
        """Show what is chosen."""
        super().show_state(state)
        self.fetch.show_model(state.settings.recognition.model)
        self._show()

    def enter(self) -> None:
        """Look which models are here; a wish without a key is kept."""
        self._services.models.look()

    def leave(self) -> None:
        """Fetch the model that will be needed, while the next steps are taken."""
        shelf, model = self._services.models, self.state.settings.recognition.model
        entry = shelf.state.entry(model)
        local = self.state.settings.recognition.service is ServiceChoice.LOCAL
        if local and entry is not None and not entry.here:
            shelf.fetch(entry.name)

    def _choose(self, service: ServiceChoice) -> None:
        self._wanted = service
        keys = self._services.keys
        if service is ServiceChoice.LOCAL or keys.state.source in _KNOWN:
            self.change("recognition.service", service)
        else:
            self.key.look_for(address_of(self.state.settings.recognition))
        self._show()

    def _key_changed(self, state: KeyState) -> None:
        if self._wanted is ServiceChoice.SARVAM and state.source in _KNOWN:
            self.change("recognition.service", ServiceChoice.SARVAM)

    def _show(self) -> None:
        chosen = self._wanted or self.state.settings.recognition.service
        local = chosen is ServiceChoice.LOCAL
        self.local.setChecked(local)
        self.sarvam.setChecked(not local)
        shelf = self._services.models.state
        known = shelf.entry(self.state.settings.recognition.model) is not None
        self.fetch.setVisible(local and known)
        self.key.setVisible(not local)
        if not local:
            self.key.show_state(self.state)
