"""A calm display of partials that a service may rewrite whole.

Sarvam's cloud promises nothing about a partial: the next one may change every word, and so may the
final. What is done here is therefore *display* stability and never commitment: it decides what a
reader sees meanwhile, and the final replaces all of it.

* Words behind the steady ones are shown as the newest partial has them: nothing is shown later for
  the sake of calm.
* A word that ``STEADY_AFTER`` successive partials have said in its place, with all words before
  it, is steady: it keeps the spelling it was read in, and one partial that says something else
  does not move it.
* ``GIVE_IN`` successive partials against the steady words are a correction: the newest is shown.
"""

from __future__ import annotations

from dataclasses import dataclass

from livelipi.domain.wording import agreement, resumes

STEADY_AFTER = 3
"""Successive partials that must agree on a word before it is steady."""

GIVE_IN = 2
"""Successive partials against steady words after which the service is believed."""


@dataclass(frozen=True, slots=True)
class Steadied:
    """What to show of an utterance's partials.

    Attributes:
        words: Shown now, in order.
        ages: How many successive partials have said each word; never rises along the words.
        doubts: How many successive partials contradicted the steady words.
    """

    words: tuple[str, ...] = ()
    ages: tuple[int, ...] = ()
    doubts: int = 0

    @property
    def text(self) -> str:
        """What to show, in one line."""
        return " ".join(self.words)

    @property
    def steady(self) -> int:
        """How many leading words are steady."""
        return sum(age >= STEADY_AFTER for age in self.ages)


def steadied(before: Steadied, partial: str) -> Steadied:
    """What to show after one more partial of the same utterance."""
    said = tuple(partial.split())
    agreed = agreement(before.words, said)
    steady = before.steady
    ages = (*(age + 1 for age in before.ages[:agreed]), *(1 for _ in said[agreed:]))
    if agreed >= steady:
        return Steadied(before.words[:steady] + said[steady:], ages)
    if before.doubts + 1 >= GIVE_IN:
        return Steadied(said, ages)
    held = before.words[:steady]
    more = said[resumes(held, said) :]
    return Steadied(held + more, before.ages[:steady] + tuple(1 for _ in more), before.doubts + 1)
