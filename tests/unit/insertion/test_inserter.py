"""The order of texts and what becomes of them when hands fail; hands and clipboard are doubles."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from livelipi.desktop.insertion.inserter import DesktopInserter
from livelipi.desktop.insertion.parts import Loan, NotInsertedError, PasteKey
from livelipi.desktop.insertion.platforms import TiedHands, hands
from livelipi.desktop.insertion.wayland import WaylandHands
from livelipi.desktop.insertion.x11 import X11Hands
from livelipi.domain.dictation.contract import Program
from livelipi.domain.settings import DictationSettings, InsertionMethod

EDITOR = Program("editor", "1")


@dataclass
class Double:
    """Hands and clipboard that write down what they are asked for."""

    usual: InsertionMethod = InsertionMethod.TYPE
    now: Program = EDITOR
    wrong: Exception | None = None
    typed: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    async def focused(self) -> Program:
        return self.now

    async def let_go(self) -> None:
        await asyncio.sleep(0)

    async def clipboard_answers(self) -> bool:
        return True

    async def paste(self, key: PasteKey) -> None:
        raise NotImplementedError

    async def type(self, text: str) -> None:
        # Later texts take fewer turns of the loop: only a queue keeps them in order.
        for _ in range(10 - len(self.typed)):
            await asyncio.sleep(0)
        if self.wrong:
            raise self.wrong
        self.typed.append(text)

    async def put(self, text: str) -> bool:
        return False

    async def close(self) -> None:
        """Nothing."""

    def lend(self, text: str) -> Loan:
        raise NotImplementedError

    def keep(self, text: str) -> None:
        self.kept.append(text)


def inserter(double: Double) -> DesktopInserter:
    """An inserter with these hands and this clipboard."""
    return DesktopInserter(double, double, DictationSettings)


@pytest.mark.asyncio
async def test_texts_are_inserted_as_they_were_handed_in() -> None:
    """Texts that are handed in at once do not overtake each other."""
    double = Double()
    texts = [str(number) for number in range(8)]
    await asyncio.gather(*(inserting for inserting in _all(inserter(double), texts)))
    assert double.typed == texts


def _all(into: DesktopInserter, texts: list[str]):  # type: ignore[no-untyped-def]
    return [into.insert(text, EDITOR) for text in texts]


@pytest.mark.logs_warnings
@pytest.mark.asyncio
@pytest.mark.parametrize("wrong", [NotInsertedError("Broken."), RuntimeError("a bug")])
async def test_whatever_goes_wrong_the_text_is_kept(wrong: Exception) -> None:
    """A failure, also one of our own, is told in a sentence, and the text is on the clipboard."""
    double = Double(wrong=wrong)
    what = await inserter(double).insert("text", EDITOR)
    assert what.method is InsertionMethod.CLIPBOARD
    assert what.trouble.endswith(".")
    assert double.kept == ["text"]


@pytest.mark.asyncio
@pytest.mark.parametrize("now", [Program("editor", "2"), Program("pinentry", "1", secret=True)])
async def test_other_windows_and_passwords_are_refused(now: Program) -> None:
    """Nothing is typed into a window that came meanwhile, nor into a password field."""
    double = Double(now=now)
    what = await inserter(double).insert("text", EDITOR)
    assert what.trouble
    assert (double.typed, double.kept) == ([], ["text"])


@pytest.mark.asyncio
async def test_each_platform_has_its_hands() -> None:
    """Wayland is preferred to the X11 that it brings along; without a screen nothing is pressed."""
    wayland = {"WAYLAND_DISPLAY": "wayland-1", "DISPLAY": ":0"}
    assert isinstance(hands(wayland, "linux"), WaylandHands)
    assert isinstance(hands({"DISPLAY": ":0"}, "linux"), X11Hands)
    nobody = hands({}, "linux")
    assert isinstance(nobody, TiedHands)
    clipboard = Double()
    what = await DesktopInserter(nobody, clipboard, DictationSettings).insert("text", Program())
    assert (what.method, what.trouble) == (InsertionMethod.CLIPBOARD, "")
    assert clipboard.kept == ["text"]
