"""The recognizer's WebSocket server: who comes in, to what, and how it ends."""

from __future__ import annotations

import asyncio
import logging
import socket
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from http import HTTPStatus
from types import TracebackType
from typing import Self, cast
from urllib.parse import urlsplit

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from livelipi.domain.errors import BadInputError
from livelipi.domain.languages import Capabilities
from livelipi.protocol.query import Refusal, ServerOptions, parse_query
from livelipi.protocol.realtime_options import REALTIME_PATH
from livelipi.protocol.realtime_settings import (
    BadSettingError,
    RealtimeSettings,
    parse_realtime_query,
)
from livelipi.protocol.replies import Replies, refusal_body
from livelipi.recognizer.access import Access
from livelipi.recognizer.connection import Connection
from livelipi.recognizer.engine import Engine
from livelipi.recognizer.realtime_connection import RealtimeConnection

MAX_CONNECTIONS = 64
"""Clients at once; the next one is told that it asks too often."""

MAX_MESSAGE = 64 << 20
"""Bytes of one message: about 25 minutes of a 16 kHz WAV file in base64."""

_QUEUED_MESSAGES = 2
_CLOSING = 2.0
"""Seconds for goodbyes when the server ends; a peer that never speaks gets no more."""

_PING_TIMEOUT = 120.0
"""Seconds for a pong; a client that computes between two reads is no dead client."""

_log = logging.getLogger(__name__)
# The library logs requests with their headers, keys included, and a traceback for every port
# scanner. Bugs in our own handler are logged by ourselves.
_library_log = logging.getLogger(f"{__name__}.websockets")
_library_log.setLevel(logging.CRITICAL)


def bind(host: str, port: int) -> socket.socket:
    """Take an address before the model is loaded, so that a taken one is told at once.

    Raises:
        BadInputError: The host is unknown, or the port is taken or not allowed.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (socket.gaierror, UnicodeError, OverflowError) as error:
        raise BadInputError(f"There is no address “{host}” on this computer.") from error
    family, kind, protocol, _, address = found[0]
    taken = socket.socket(family, kind, protocol)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows lets others share a port otherwise
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(address)
        taken.listen()
    except OSError as error:
        taken.close()
        raise BadInputError(
            f"Port {port} on {host} cannot be used: {error.strerror or error}.",
            todo="Choose another one, or 0 for any that is free.",
            code="port",
        ) from error
    return taken


def url_of(taken: socket.socket) -> str:
    """The base address of a bound socket."""
    host, port = taken.getsockname()[:2]
    return f"ws://[{host}]:{port}" if ":" in host else f"ws://{host}:{port}"


class RecognizerServer:
    """Answers on a bound socket while it is entered as a context.

    Args:
        taken: A socket of ``bind``.
        engine: Does the work.
        capabilities: What its model can honestly do.
        key: What every client has to give.
        simplified: Speak the documentation sample's shapes instead of the SDK's.
    """

    def __init__(
        self,
        taken: socket.socket,
        engine: Engine,
        capabilities: Capabilities,
        key: str,
        *,
        simplified: bool = False,
    ) -> None:
        self._socket = taken
        self._engine = engine
        self._capabilities = capabilities
        self._access = Access(key)
        self._simplified = simplified
        self._server: Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await serve(
            self._handle,
            sock=self._socket,
            process_request=self._process_request,
            select_subprotocol=self._select_subprotocol,
            compression=None,  # base64 of noise does not shrink enough to be worth it
            max_size=MAX_MESSAGE,
            max_queue=_QUEUED_MESSAGES,
            ping_timeout=_PING_TIMEOUT,
            server_header=None,
            logger=_library_log,
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._server is None:
            return
        self._server.close()
        try:
            async with asyncio.timeout(_CLOSING):
                await self._server.wait_closed()
        except TimeoutError:
            _log.info("Some clients did not say goodbye")

    def _process_request(self, connection: ServerConnection, request: Request) -> Response | None:
        """Refuse what is at the wrong path, without the key, or wrongly asked."""
        asked = _asked(request)
        if isinstance(asked, Refusal) and asked.status != HTTPStatus.BAD_REQUEST:
            return _refuse(asked)
        if not self._access.allows(request.headers.raw_items()):
            return _refuse(
                Refusal(
                    HTTPStatus.FORBIDDEN,
                    "invalid_api_key_error",
                    "Invalid or missing authentication credentials",
                )
            )
        if isinstance(asked, Refusal):
            return _refuse(asked)
        if self._server is not None and len(self._server.connections) >= MAX_CONNECTIONS:
            return _refuse(
                Refusal(
                    HTTPStatus.TOO_MANY_REQUESTS,
                    "rate_limit_exceeded_error",
                    f"At most {MAX_CONNECTIONS} connections are served at once.",
                )
            )
        return None

    def _select_subprotocol(
        self, connection: ServerConnection, offered: Sequence[Subprotocol]
    ) -> Subprotocol | None:
        echoed = self._access.subprotocol(offered)
        return None if echoed is None else Subprotocol(echoed)

    async def _handle(self, connection: ServerConnection) -> None:
        request_id = _request_id()
        try:
            await self._conversation(connection, request_id).serve()
        except Exception:
            _log.exception("%s: a bug ended this connection", request_id)
            raise

    def _conversation(
        self, connection: ServerConnection, request_id: str
    ) -> Connection | RealtimeConnection:
        """What serves a client that the handshake let in."""
        asked = _asked(cast("Request", connection.request))
        engine, able = self._engine, self._capabilities
        if isinstance(asked, ServerOptions):
            _log.info("%s %s", request_id, asked.endpoint.value)
            replies = Replies(asked, request_id, simplified=self._simplified)
            return Connection(connection, engine, able, asked, replies)
        _log.info("%s %s", request_id, REALTIME_PATH)
        wanted = cast("RealtimeSettings | BadSettingError", asked)
        return RealtimeConnection(connection, engine, able, wanted, request_id)


def _asked(request: Request) -> ServerOptions | RealtimeSettings | BadSettingError | Refusal:
    parts = urlsplit(request.path)
    if parts.path == REALTIME_PATH:
        return parse_realtime_query(parts.query)
    return parse_query(parts.path, parts.query)


def _refuse(refusal: Refusal) -> Response:
    request_id = _request_id()
    body = refusal_body(refusal, request_id).encode("utf-8")
    headers = Headers(
        {
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
            "Connection": "close",
            "x-request-id": request_id,
        }
    )
    if refusal.status == HTTPStatus.METHOD_NOT_ALLOWED:
        headers["Allow"] = ""  # nothing at all is served there
    return Response(refusal.status, HTTPStatus(refusal.status).phrase, headers, body)


def _request_id() -> str:
    """An id as the vendor's look: day and UUID."""
    return f"{datetime.now(UTC):%Y%m%d}_{uuid.uuid4()}"
