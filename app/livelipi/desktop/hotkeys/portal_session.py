"""The conversation with the portal ``org.freedesktop.portal.GlobalShortcuts`` (version 1 and 2).

A call is answered twice: at once with the path of a request, and by that request's signal
``Response`` when the desktop, which may ask a person, has decided. Since version 1.21 the portal
speaks only to programs that it knows by an app id, which is the name of an installed ``.desktop``
file and has to be told first, on the same connection. The connection is our own for that reason:
an id is told once, and Qt may have done so on its.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping
from itertools import count
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message

from livelipi.desktop.hotkeys.bus import Bus, CallError

log = logging.getLogger("livelipi.hotkeys")

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = DBusAddress(PATH, NAME, "org.freedesktop.portal.GlobalShortcuts")
REGISTRY = DBusAddress(PATH, NAME, "org.freedesktop.host.portal.Registry")
SESSION = "org.freedesktop.portal.Session"
REQUEST = "org.freedesktop.portal.Request"

DECISION = 300.0
"""Seconds that a person may take to answer the desktop's question."""


_ENDED = -1
"""In place of a response: no portal is left to give one."""


class RefusedError(Exception):
    """A request was answered with no."""

    def __init__(self, by_person: bool) -> None:
        super().__init__("refused")
        self.by_person = by_person


class PortalSession:
    """Our half of the conversation on one bus connection.

    Args:
        app_id: The program's app id.
        signalled: Told of the shortcut interface's signals: member and body.
        closed: Told when the portal has ended the session, or is gone itself (True).
        returned: Told when there is a portal again.
    """

    def __init__(
        self,
        app_id: str,
        signalled: Callable[[str, tuple[Any, ...]], None],
        closed: Callable[[bool], None],
        returned: Callable[[], None],
    ) -> None:
        self._app_id = app_id
        self._signalled, self._closed, self._returned = signalled, closed, returned
        self._bus: Bus | None = None
        self._owner = ""
        self._numbers = count(1)
        self._requests: dict[str, asyncio.Future[tuple[int, dict[str, Any]]]] = {}
        self.path = ""
        """The session's; "" while there is none."""

    async def open(self, address: str) -> None:
        """Connect and tell who we are; nothing where that is done.

        Raises:
            BusGoneError: There is no bus.
            CallError: The bus refused.
        """
        if self._bus is not None:
            return
        bus = await Bus.open(address, self._hear, self._hang_up)
        try:
            await bus.listen(MatchRule(type="signal", sender=NAME))
            changes = MatchRule(type="signal", member="NameOwnerChanged")
            changes.add_arg_condition(0, NAME)
            await bus.listen(changes)
        except BaseException:
            await bus.close()
            raise
        self._bus = bus

    async def bind(self, shortcuts: Mapping[str, tuple[str, str]]) -> dict[str, str]:
        """Ask for shortcuts in a new session; the one before, if any, is ended.

        Args:
            shortcuts: By id: what it does, and the trigger that we would like.

        Returns:
            By id what the desktop says the trigger is; those that it refused are missing.

        Raises:
            RefusedError: All of them were refused.
            CallError: The portal is not there, cannot do it or does not know us.
            BusGoneError: The bus is gone.
        """
        await self._introduce()
        await self.end()
        token = {"session_handle_token": ("s", f"livelipi{next(self._numbers)}")}
        created = await self._request("CreateSession", "a{sv}", (), token)
        self.path = str(created["session_handle"][1])
        asked = [
            (name, {"description": ("s", does), "preferred_trigger": ("s", trigger)})
            for name, (does, trigger) in shortcuts.items()
        ]
        try:
            bound = await self._request("BindShortcuts", "oa(sa{sv})sa{sv}", (self.path, asked, ""))
        except (RefusedError, CallError):
            await self.end()
            raise
        granted = bound.get("shortcuts", ("a(sa{sv})", []))[1]
        return {name: str(told.get("trigger_description", ("s", ""))[1]) for name, told in granted}

    async def end(self) -> None:
        """Give all shortcuts back."""
        path, self.path = self.path, ""
        if path and self._bus:
            try:
                await self._bus.call(DBusAddress(path, NAME, SESSION), "Close")
            except CallError as error:
                log.info("the session of hotkeys was ended already: %s", error)

    async def close(self) -> None:
        """Hang up, which ends everything, questions too."""
        self._end_requests()
        bus, self._bus, self.path = self._bus, None, ""
        if bus is not None:
            await bus.close()

    async def _introduce(self) -> None:
        """Tell the portal our app id, once to each portal that we meet."""
        assert self._bus is not None
        owner = await self._bus.owner(NAME)
        if owner and owner == self._owner:
            return
        try:
            await self._bus.call(REGISTRY, "Register", "sa{sv}", (self._app_id, {}))
        except CallError as error:
            if not error.absent:
                raise
            log.debug("a portal before version 1.19 needs no app id: %s", error)
        self._owner = await self._bus.owner(NAME)

    async def _request(
        self,
        method: str,
        signature: str,
        body: tuple[Any, ...],
        options: Mapping[str, tuple[str, Any]] | None = None,
    ) -> dict[str, Any]:
        assert self._bus is not None
        token = f"livelipi{next(self._numbers)}"
        sender = self._bus.name.removeprefix(":").replace(".", "_")
        path = f"{PATH}/request/{sender}/{token}"
        decided = asyncio.get_running_loop().create_future()
        self._requests[path] = decided
        try:
            told = {**(options or {}), "handle_token": ("s", token)}
            await self._bus.call(SHORTCUTS, method, signature, (*body, told))
            async with asyncio.timeout(DECISION):
                code, results = await decided
        except TimeoutError as error:
            raise RefusedError(by_person=True) from error
        finally:
            del self._requests[path]
        if code == _ENDED:
            raise CallError("ServiceUnknown", "the portal has ended")
        if code:
            raise RefusedError(by_person=code == 1)
        return dict(results)

    def _hear(self, message: Message) -> None:
        fields = message.header.fields
        path, member = fields.get(HeaderFields.path), fields.get(HeaderFields.member)
        interface, sender = fields.get(HeaderFields.interface), fields.get(HeaderFields.sender)
        if interface == "org.freedesktop.DBus" and member == "NameOwnerChanged":
            if message.body[0] == NAME:
                self._change_owner(message.body[2])
        elif sender != self._owner:
            log.debug("a signal that is not the portal's: %s of %s", member, sender)
        elif interface == REQUEST and member == "Response":
            decided = self._requests.get(path)
            if decided is not None and not decided.done():
                decided.set_result(message.body)
        elif interface == SESSION and member == "Closed" and path == self.path:
            self.path = ""
            self._closed(False)
        elif interface == SHORTCUTS.interface and message.body[0] == self.path:
            self._signalled(member, message.body[1:])

    def _change_owner(self, owner: str) -> None:
        """Another portal is another conversation."""
        if owner == self._owner:
            return
        had = bool(self.path)
        self._owner = self.path = ""
        self._end_requests()
        if had:
            self._closed(True)
        if owner:
            self._returned()

    def _end_requests(self) -> None:
        for decided in self._requests.values():
            if not decided.done():
                decided.set_result((_ENDED, {}))

    def _hang_up(self) -> None:
        self._change_owner("")
        self._bus = None
