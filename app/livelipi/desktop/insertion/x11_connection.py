"""A connection to the X server: the focus, the keys, and a question to which programs answer."""

from __future__ import annotations

import logging
import select
import time
from collections.abc import Callable, Iterator
from typing import Any

from Xlib import X, Xatom, display, error
from Xlib.ext import xtest
from Xlib.protocol import event

from livelipi.desktop.insertion.choice import described
from livelipi.desktop.insertion.parts import NotInsertedError, PasteKey
from livelipi.desktop.insertion.x11_keys import INSERT, Batch, Keyboard, Pair, keysym
from livelipi.domain.dictation.contract import Program

log = logging.getLogger("livelipi.insertion")

ANSWER_PATIENCE = 2.0
"""Seconds in which a program answers whether it has dealt with its keys; a busy one takes one."""

CLIPBOARD_PATIENCE = 0.8
"""Seconds in which a program tells what it copied; a few thousandths, unless it is busy."""

SILENT = 1.0
"""Seconds that a program gets to deal with its keys where it answers no such question (xterm, Tk).

It matters only to a text that follows at once and needs other letters.
"""

_ANSWERS = X.SubstructureNotifyMask | X.StructureNotifyMask
"""Programs answer to the root window: as the standard says, or (Qt 6.11) by the second mask."""

_GROUP = 13
"""Where the number of the active layout begins in the state of the keyboard (XKB protocol)."""


class X11Connection:
    """One connection, used from one thread.

    Raises:
        Xlib.error.DisplayError: There is no server, or it refuses us.
    """

    def __init__(self) -> None:
        self._display: Any = display.Display()
        self._display.set_error_handler(_log_error)
        self._root: Any = self._display.screen().root
        self._protocols = self._display.intern_atom("WM_PROTOCOLS")
        self._ping = self._display.intern_atom("_NET_WM_PING")
        self._clipboard = self._display.intern_atom("CLIPBOARD")
        self._targets = self._display.intern_atom("TARGETS")
        self._active = self._display.intern_atom("_NET_ACTIVE_WINDOW")
        self._slots: dict[int, Pair] = {}
        self._asked = 0
        self._settled = 0.0
        """When what was typed is dealt with, and slots may mean something else."""

    def close(self) -> None:
        """Give back the keycodes and leave."""
        keyboard = self._keyboard()
        for code in keyboard.slots:
            self._display.change_keyboard_mapping(code, [(X.NoSymbol, X.NoSymbol)])
        self._display.sync()
        self._display.close()

    def focused(self) -> Program:
        """The program to whose window the keys go."""
        window = self._window()
        if window is None:
            return Program()
        instance, group = window.get_wm_class()
        return described((group, instance), str(window.id))

    def held(self) -> bool:
        """Whether any key is down."""
        return any(self._display.query_keymap())

    def clipboard_answers(self) -> bool:
        """Whether the program that copied last tells what it has, within ``CLIPBOARD_PATIENCE``."""
        if self._display.get_selection_owner(self._clipboard) == X.NONE:
            return True
        asking = self._root.create_window(0, 0, 1, 1, 0, X.CopyFromParent)
        try:
            asking.convert_selection(self._clipboard, self._targets, self._targets, X.CurrentTime)
            return self._came(
                lambda happened: (
                    happened.type == X.SelectionNotify and happened.requestor.id == asking.id
                ),
                CLIPBOARD_PATIENCE,
            )
        finally:
            asking.destroy()
            self._display.sync()

    def paste(self, key: PasteKey) -> None:
        """Press the key and let go of it.

        Raises:
            NotInsertedError: No keycode is free.
        """
        keyboard = self._keyboard()
        modifiers = self._modifiers()
        control, shift = modifiers[X.ControlMapIndex], modifiers[X.ShiftMapIndex]
        if key is PasteKey.SHIFT_INSERT and (insert := keyboard.key(INSERT)):
            self._chord([shift], insert.keycode)
            return
        held = [control, shift] if key is PasteKey.CTRL_SHIFT_V else [control]
        self._chord(held, self._letter(keyboard, "v"))

    def undo(self) -> None:
        """Press Ctrl+Z and let go of it."""
        letter = self._letter(self._keyboard(), "z")
        self._chord([self._modifiers()[X.ControlMapIndex]], letter)

    def _letter(self, keyboard: Keyboard, letter: str) -> int:
        """The keycode of a Latin letter."""
        stroke = keyboard.key(keysym(letter))
        if stroke is None:  # a layout without Latin letters: a slot is the letter in every program
            batch = next(self._planned(keyboard, letter))
            self._mean(batch)
            stroke = batch.strokes[0]
        return stroke.keycode

    def type(self, text: str) -> None:
        """Type into the window that has the focus, and wait until its program has dealt with it.

        Raises:
            NotInsertedError: No keycode is free, or the program does not answer half way.
        """
        window = self._window()
        keyboard = self._keyboard()
        modifiers = self._modifiers()
        shift, lock = modifiers[X.ShiftMapIndex], modifiers[X.LockMapIndex]
        locked = bool(self._root.query_pointer().mask & X.LockMask)
        if locked:  # Caps Lock makes another letter of some
            self._chord([], lock)
        try:
            done = True
            for batch in self._planned(keyboard, text):
                if not done:
                    raise NotInsertedError("The program does not answer; only a part was typed.")
                self._mean(batch)
                for stroke in batch.strokes:
                    self._chord([shift] if stroke.shift else [], stroke.keycode)
                done = self._dealt_with(window)
        finally:
            if locked:
                self._chord([], lock)

    def _planned(self, keyboard: Keyboard, text: str) -> Iterator[Batch]:
        try:
            yield from keyboard.batches(text)
        except ValueError as reason:
            raise NotInsertedError("Every key is taken, so that a letter has none.") from reason

    def _keyboard(self) -> Keyboard:
        info = self._display.display.info
        first, last = info.min_keycode, info.max_keycode
        rows = self._display.get_keyboard_mapping(first, last - first + 1)
        # Another layout takes our slots away.
        self._slots = {c: p for c, p in self._slots.items() if tuple(rows[c - first][:2]) == p}
        state = self._root.query_pointer().mask
        return Keyboard(first, rows, self._slots, (state >> _GROUP) & 3)

    def _modifiers(self) -> list[int]:
        """One keycode of each modifier."""
        return [next((c for c in row if c), 0) for row in self._display.get_modifier_mapping()]

    def _mean(self, batch: Batch) -> None:
        if batch.meanings:
            time.sleep(max(0.0, self._settled - time.monotonic()))
        for code, pair in batch.meanings.items():
            self._display.change_keyboard_mapping(code, [pair])
            row = self._display.get_keyboard_mapping(code, 1)[0]
            self._slots[code] = (row[0], row[1])

    def _chord(self, held: list[int], keycode: int) -> None:
        for code in (*held, keycode):
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in (keycode, *reversed(held)):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.flush()

    def _window(self) -> Any:
        """The window of a program, with a class, that has the focus or in which the focus is."""
        focus = self._display.get_input_focus().focus
        if focus in {X.NONE, X.PointerRoot}:
            found = self._root.get_full_property(self._active, Xatom.WINDOW)
            if found is None or not found.value[0]:
                return None
            focus = self._display.create_resource_object("window", found.value[0])
        while focus != 0 and focus.id != self._root.id:
            if focus.get_wm_class():
                return focus
            focus = focus.query_tree().parent
        return None

    def _dealt_with(self, window: Any) -> bool:
        """Wait until a program has dealt with the keys so far; False where it does not answer.

        It gets the question by which window managers find out whether a program is alive
        (``_NET_WM_PING``), in one queue with its keys.
        """
        self._display.sync()
        if window is None or self._ping not in window.get_wm_protocols():
            self._settled = time.monotonic() + SILENT
            return True
        self._asked += 1
        question = [self._ping, self._asked, window.id, 0, 0]
        self._root.change_attributes(event_mask=_ANSWERS)
        try:
            window.send_event(
                event.ClientMessage(window=window, client_type=self._protocols, data=(32, question))
            )
            return self._came(
                lambda happened: (
                    happened.type == X.ClientMessage and list(happened.data[1][:3]) == question[:3]
                ),
                ANSWER_PATIENCE,
            )
        finally:
            self._root.change_attributes(event_mask=X.NoEventMask)
            self._display.sync()

    def _came(self, wanted: Callable[[Any], bool], patience: float) -> bool:
        """Wait for an event, at most so many seconds."""
        until = time.monotonic() + patience
        self._display.flush()
        while (left := until - time.monotonic()) > 0:
            while self._display.pending_events():
                if wanted(self._display.next_event()):
                    return True
            select.select([self._display], [], [], left)
        return False


def _log_error(wrong: error.XError, _request: object) -> None:
    log.info("the X server refused a request: %s", wrong)
