"""A private connection to the session bus, read by one task.

jeepney's own router does not tell when the bus is gone, so its plain connection is read here.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.auth import AuthenticationError
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

log = logging.getLogger("livelipi.hotkeys")

PATIENCE = 10.0
"""Seconds that a call may take; none of them waits for a person."""


class BusGoneError(Exception):
    """There is no session bus, or none any more."""


class CallError(Exception):
    """A call was answered with an error.

    Attributes:
        name: The error's D-Bus name.
        said: What it says.
    """

    def __init__(self, name: str, said: str) -> None:
        super().__init__(f"{name}: {said}")
        self.name, self.said = name, said

    @property
    def absent(self) -> bool:
        """Nobody is there who could do it."""
        kind = self.name.rpartition(".")[2]
        unknown = ("UnknownMethod", "UnknownInterface", "UnknownObject")
        return kind in ("ServiceUnknown", "NameHasNoOwner", *unknown)


class Bus:
    """Calls, and signals as they come.

    Args:
        connection: An open connection, which nobody else uses.
        signalled: Told of every signal.
        gone: Told once when the bus has hung up.
    """

    def __init__(
        self,
        connection: DBusConnection,
        signalled: Callable[[Message], None],
        gone: Callable[[], None],
    ) -> None:
        self._connection = connection
        self._signalled, self._gone = signalled, gone
        self._answers: dict[int, asyncio.Future[Message]] = {}
        self._reader = asyncio.create_task(self._read(), name="session bus")

    @classmethod
    async def open(
        cls, address: str, signalled: Callable[[Message], None], gone: Callable[[], None]
    ) -> Bus:
        """Connect.

        Raises:
            BusGoneError: Nobody is there, or it is no bus that can be spoken to.
        """
        try:
            async with asyncio.timeout(PATIENCE):
                connection = await open_dbus_connection(address)
        except (OSError, EOFError, AuthenticationError, RuntimeError, ValueError) as error:
            raise BusGoneError(str(error) or type(error).__name__) from error
        return cls(connection, signalled, gone)

    @property
    def name(self) -> str:
        """Our own name on the bus (":1.7")."""
        return str(self._connection.unique_name)

    async def call(
        self, to: DBusAddress, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        """What a method answers.

        Raises:
            CallError: It answered with an error, or not in time.
            BusGoneError: The bus is gone.
        """
        return await self._ask(new_method_call(to, method, signature or None, body))

    async def listen(self, rule: MatchRule) -> None:
        """Have signals sent to us; raises as ``call`` does."""
        await self._ask(message_bus.AddMatch(rule))

    async def owner(self, name: str) -> str:
        """Who bears a name; "" for nobody. Raises as ``call`` does."""
        try:
            return str((await self._ask(message_bus.GetNameOwner(name)))[0])
        except CallError as error:
            if error.absent:
                return ""
            raise

    async def close(self) -> None:
        """Hang up; calls that wait for an answer end with ``BusGoneError``."""
        self._reader.cancel()
        await asyncio.wait([self._reader])
        self._end_calls()
        try:
            await self._connection.close()
        except OSError as error:
            log.debug("the session bus was gone already: %s", error)

    async def _ask(self, message: Message) -> tuple[Any, ...]:
        if self._reader.done():
            raise BusGoneError("the session bus has hung up")
        serial = next(self._connection.outgoing_serial)
        answer = asyncio.get_running_loop().create_future()
        self._answers[serial] = answer
        try:
            async with asyncio.timeout(PATIENCE):
                await self._connection.send(message, serial=serial)
                body: tuple[Any, ...] = unwrap_msg(await answer)
        except DBusErrorResponse as error:
            said = error.data[0] if error.data else ""
            raise CallError(str(error.name), str(said)) from error
        except TimeoutError as error:
            raise CallError("NoReply", f"no answer within {PATIENCE:.0f} s") from error
        except OSError as error:
            raise BusGoneError(str(error)) from error
        finally:
            del self._answers[serial]
            if answer.done() and not answer.cancelled():
                answer.exception()  # seen, also where sending failed first
        return body

    async def _read(self) -> None:
        try:
            while True:
                message = await self._connection.receive()
                if message.header.message_type is MessageType.signal:
                    self._signalled(message)
                    continue
                serial = message.header.fields.get(HeaderFields.reply_serial)
                answer = self._answers.get(serial)
                if answer is not None and not answer.done():
                    answer.set_result(message)
        except (EOFError, OSError) as error:
            log.info("the session bus has hung up: %s", error)
            self._end_calls()
            self._connection.writer.close()
            self._gone()

    def _end_calls(self) -> None:
        for answer in self._answers.values():
            if not answer.done():
                answer.set_exception(BusGoneError("the session bus has hung up"))
