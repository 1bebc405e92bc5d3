"""The selected word goes into the vocabulary."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from livelipi.domain.dictation.vocabulary import add
from livelipi.domain.errors import BadInputError
from livelipi.runtime.commands import ChangeSettings
from livelipi.runtime.dictation.delivery import Outcome
from livelipi.runtime.dictation.state import Phase
from livelipi.runtime.state import AppState


class Learning:
    """Takes words into the vocabulary.

    Args:
        selected: What is selected now, wherever that is; "" where nothing is.
        state: What is set.
        dispatch: Takes the change.
    """

    def __init__(
        self,
        selected: Callable[[], str],
        state: Callable[[], AppState],
        dispatch: Callable[[ChangeSettings], None],
    ) -> None:
        self._selected = selected
        self._state = state
        self._dispatch = dispatch

    def __call__(self) -> Outcome:
        """Take the selected word; says what came of it."""
        settings = self._state().settings
        try:
            vocabulary = add(settings.dictation.vocabulary, self._selected())
        except BadInputError as error:
            return Outcome(Phase.NOTHING, message=error.sentence())
        known = replace(settings.dictation, vocabulary=vocabulary)
        self._dispatch(ChangeSettings(replace(settings, dictation=known)))
        return Outcome(Phase.DONE, message=f"“{vocabulary[-1]}” is in the vocabulary now.")
