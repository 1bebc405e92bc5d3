"""A double of the GlobalShortcuts portal: a real D-Bus service, but no desktop behind it.

It keeps the portal's rules (an app id first, one question for each session, a signal as answer)
and leaves the decisions and the keys to the test.
"""

from __future__ import annotations

import asyncio
import itertools
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, Proxy, open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
ERROR = "org.freedesktop.DBus.Error"

GRANTED, DENIED = 0, 1

PATIENCE = 10.0


class PortalDouble:
    """One portal on a bus.

    Attributes:
        known: App ids of installed programs.
        answer: How ``BindShortcuts`` is decided: 0 yes, 1 the person said no.
        refused: Ids that are left out of an answer that says yes.
        silent: Requests are answered by nobody.
        lacks: An interface that it does not have.
        open_to_all: It asks for no app id, as portals before version 1.21.
        asked: Each question that was asked: id to trigger.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self.known = {"livelipi"}
        self.answer = GRANTED
        self.refused: set[str] = set()
        self.silent = False
        self.lacks = ""
        self.open_to_all = False
        self.asked: list[dict[str, str]] = []
        self._served: asyncio.Queue[str] = asyncio.Queue()
        self._registered: set[str] = set()
        self._sessions: dict[str, str] = {}
        self._numbers = itertools.count(1)
        self._connection: DBusConnection | None = None
        self._serving: asyncio.Task[None] | None = None

    async def appear(self) -> None:
        """Take the portal's name on the bus."""
        self._connection = await open_dbus_connection(self._address)
        async with DBusRouter(self._connection) as router:
            await Proxy(message_bus, router).RequestName(NAME)
        self._serving = asyncio.create_task(self._serve())

    async def disappear(self) -> None:
        """Crash: the name is gone, and all sessions with it."""
        if self._serving and self._connection:
            self._serving.cancel()
            await asyncio.wait([self._serving])
            await self._connection.close()
            self._serving = self._connection = None
            self._registered.clear()
            self._sessions.clear()

    async def awaited(self, method: str, times: int = 1) -> None:
        """Return once a method was called so many times and has been served."""
        async with asyncio.timeout(PATIENCE):
            while times:
                times -= await self._served.get() == method

    async def press(self, name: str) -> None:
        """The combination of an id goes down."""
        await self._tell("Activated", name)

    async def let_go(self, name: str) -> None:
        """It comes up."""
        await self._tell("Deactivated", name)

    async def change(self, name: str, trigger: str) -> None:
        """The person chose another combination in the desktop's settings."""
        told = [(name, {"trigger_description": ("s", trigger)})]
        for session in self._sessions:
            await self._signal(PATH, SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", (session, told))

    async def end_session(self) -> None:
        """The desktop takes the hotkeys away."""
        for session in tuple(self._sessions):
            await self._signal(session, "org.freedesktop.portal.Session", "Closed", "", ())
            del self._sessions[session]

    @property
    def sessions(self) -> int:
        """How many are open."""
        return len(self._sessions)

    async def _tell(self, member: str, name: str) -> None:
        for session in self._sessions:
            body = (session, name, 0, {})
            await self._signal(PATH, SHORTCUTS, member, "osta{sv}", body)

    async def _signal(self, path: str, interface: str, member: str, *body: Any) -> None:
        assert self._connection is not None
        signature, values = body
        emitter = DBusAddress(path, interface=interface)
        await self._connection.send(new_signal(emitter, member, signature or None, values))

    async def _serve(self) -> None:
        assert self._connection is not None
        while True:
            message = await self._connection.receive()
            if message.header.message_type is MessageType.method_call:
                await self._take(message)
                self._served.put_nowait(message.header.fields[HeaderFields.member])

    async def _take(self, call: Message) -> None:
        assert self._connection is not None
        fields = call.header.fields
        sender, member = fields[HeaderFields.sender], fields[HeaderFields.member]
        if fields[HeaderFields.interface] == self.lacks:
            return await self._refuse(call, "UnknownMethod", "no such interface")
        if member == "Register":
            if call.body[0] not in self.known:
                return await self._refuse(
                    call, "Failed", f"App info not found for '{call.body[0]}'"
                )
            if sender in self._registered:
                return await self._refuse(call, "Failed", "Connection already associated")
            self._registered.add(sender)
            return await self._connection.send(new_method_return(call))
        if member == "Close":
            self._sessions.pop(fields[HeaderFields.path], None)
            return await self._connection.send(new_method_return(call))
        known = self.open_to_all or sender in self._registered
        if member == "CreateSession" and not known:
            return await self._refuse(call, "AccessDenied", "An app id is required")
        return await self._request(call, sender.removeprefix(":").replace(".", "_"), member)

    async def _request(self, call: Message, sender: str, member: str) -> None:
        assert self._connection is not None
        options = call.body[-1]
        path = f"{PATH}/request/{sender}/{options['handle_token'][1]}"
        await self._connection.send(new_method_return(call, "o", (path,)))
        if self.silent:
            return
        results: dict[str, Any] = {}
        answer = GRANTED
        if member == "CreateSession":
            session = f"{PATH}/session/{sender}/{options['session_handle_token'][1]}"
            self._sessions[session] = sender
            results = {"session_handle": ("s", session)}
        else:
            shortcuts = call.body[1]
            self.asked.append({name: about["preferred_trigger"][1] for name, about in shortcuts})
            answer = self.answer
            granted = [
                (name, {"trigger_description": ("s", about["preferred_trigger"][1].title())})
                for name, about in shortcuts
                if name not in self.refused
            ]
            results = {"shortcuts": ("a(sa{sv})", granted)} if answer == GRANTED else {}
        request = "org.freedesktop.portal.Request"
        await self._signal(path, request, "Response", "ua{sv}", (answer, results))

    async def _refuse(self, call: Message, name: str, said: str) -> None:
        assert self._connection is not None
        await self._connection.send(new_error(call, f"{ERROR}.{name}", "s", (said,)))
