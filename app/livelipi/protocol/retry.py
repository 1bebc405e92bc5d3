"""What to do about a connection that failed: give up, try again, or try again much later.

Rules of the wire reference, 1.4, 1.7 and 7. The session adds what a table cannot know: backoff that
grows, jitter, and a counter that only a healthy connection resets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from livelipi.domain.errors import LiveLipiError, NetworkError, ServiceError
from livelipi.protocol.server_messages import error_body
from livelipi.protocol.service_errors import is_known, is_rate_limit, service_error, shorten

NORMAL = 1.0
"""Seconds before another try; less brings a storm that the service answers with 1003."""

SLOW = 20.0
"""Seconds before another try where the service asked for fewer of them."""

CANNOT = "unprocessable_entity_error"
"""The service understood and cannot: no other endpoint of it could."""

_UNAVAILABLE = frozenset({"backend_unavailable", "model_unavailable"})
_LONGEST = 300.0


@dataclass(frozen=True, slots=True)
class Refused:
    """The handshake got an HTTP answer instead of a WebSocket.

    Attributes:
        status: HTTP status.
        body: The answer's body.
        headers: The answer's headers.
    """

    status: int
    body: str | bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Closed:
    """The connection ended.

    Attributes:
        code: The close frame's code, or None where the line broke without one.
        reason: The close frame's reason, at most 123 bytes.
        error: The error message that came before it, which tells more.
    """

    code: int | None
    reason: str = ""
    error: LiveLipiError | None = None


Failure = Refused | Closed | OSError
"""A refused handshake, a connection that ended, or a network that did not even come that far."""


@dataclass(frozen=True, slots=True)
class Retry:
    """Connect again.

    Attributes:
        after: Seconds to wait at least.
        slow: The service wants fewer tries: no quick series of them.
        error: What happened, for the person who waits.
    """

    after: float
    slow: bool
    error: LiveLipiError


@dataclass(frozen=True, slots=True)
class Fatal:
    """Trying again cannot help."""

    error: LiveLipiError


@dataclass(frozen=True, slots=True)
class Fallback:
    """This account has no realtime endpoint; the streaming one is to be asked instead, once.

    Attributes:
        error: Why, for the notice.
    """

    error: LiveLipiError


Verdict = Retry | Fatal | Fallback


def realtime_policy(failure: Failure) -> Verdict:
    """As ``retry_policy``, for the realtime endpoint, which is not open to every account.

    It refuses in the handshake (403, or an address that does not exist) or in band (4000). A wrong
    key looks the same there; the streaming endpoint then says so.
    """
    verdict = retry_policy(failure)
    if not isinstance(verdict, Fatal):
        return verdict
    match failure:
        case Refused(status=status, body=body) if status in {401, 403, 404, 405}:
            return Fallback(_no_realtime(error_body(body)[1]))
        case Closed(code=4000, error=error) if error is None or error.code != CANNOT:
            return Fallback(_no_realtime(failure.reason))
        case _:
            return verdict


def _no_realtime(said: str) -> LiveLipiError:
    told = f" It said: {shorten(said)}" if said else ""
    return ServiceError(
        f"The service does not offer live partial captions to this account.{told}",
        kept="Captions go on sentence by sentence.",
        code="realtime_unavailable",
    )


def late_at_the_end() -> LiveLipiError:
    """All was said and the service lives, but does not answer the last words."""
    return NetworkError("The service did not answer the last words in time.", retryable=True)


def retry_policy(failure: Failure) -> Retry | Fatal:
    """Tell permanent, slow and normal causes apart."""
    match failure:
        case Refused():
            return _refused(failure)
        case Closed():
            return _closed(failure)
        case _:
            return Retry(NORMAL, False, _network(failure))


def _refused(refused: Refused) -> Retry | Fatal:
    code, text = error_body(refused.body)
    status = refused.status
    if status in {401, 403}:
        return Fatal(service_error("403", text))
    if status in {404, 405}:
        return Fatal(
            ServiceError(
                "There is no streaming service at this address.",
                todo="Check the service's address.",
                code=code or str(status),
            )
        )
    if 200 <= status < 400:
        return Retry(
            SLOW,
            True,
            NetworkError(
                "Something between here and the service answered in its place.",
                todo="Check whether the network wants you to sign in.",
                retryable=True,
            ),
        )
    error = service_error(code if is_known(code) else str(status), text)
    if not error.retryable:
        return Fatal(error)
    slow = status == 429 or is_rate_limit(error)
    return Retry(max(SLOW if slow else NORMAL, _retry_after(refused.headers)), slow, error)


def _closed(closed: Closed) -> Retry | Fatal:
    if closed.error is not None and not closed.error.retryable:
        return Fatal(closed.error)
    reason = closed.reason.lower()
    if closed.code in {1003, 1008} and any(
        word in reason for word in ("key", "auth", "credential")
    ):
        return Fatal(service_error("invalid_api_key_error", closed.reason))
    if closed.code == 1003 and "quota" in reason:
        return Fatal(service_error("insufficient_quota_error", closed.reason))
    unavailable = "backend unavailable" in reason or (
        closed.error is not None and closed.error.code in _UNAVAILABLE
    )
    if closed.code == 4000 and not unavailable:
        return Fatal(closed.error or service_error("invalid_request_error", closed.reason))
    slow = closed.code == 1003 or (closed.code or 0) > 4000
    if closed.error is not None:
        slow = slow or is_rate_limit(closed.error)
        return Retry(SLOW if slow else NORMAL, slow, closed.error)
    return Retry(SLOW if slow else NORMAL, slow, _close_error(closed))


def _close_error(closed: Closed) -> LiveLipiError:
    match closed.code:
        case 1003:
            return service_error("rate_limit_exceeded_error", closed.reason)
        case None | 1000 | 1001 | 1005 | 1006 | 1008:
            return NetworkError("The connection to the service ended.", retryable=True)
        case _:
            return service_error("", closed.reason)


def _network(error: OSError) -> LiveLipiError:
    """The error behind what the network said; its class name tells more than its number."""
    if "CertVerification" in type(error).__name__:
        return NetworkError(
            "The service's certificate cannot be trusted.",
            todo="Check this computer's clock, or who stands between it and the service.",
            code="certificate",
            retryable=True,
        )
    match error:
        case ConnectionRefusedError():
            what = "Nobody answers at the service's address."
        case TimeoutError():
            what = "The service does not answer in time."
        case ConnectionError():
            what = "The connection to the service broke."
        case _:
            what = "The service cannot be reached."
    return NetworkError(what, todo="Check the network.", retryable=True)


def _retry_after(headers: Mapping[str, str]) -> float:
    """Seconds that the service asks to wait; 0 where it does not say so in digits."""
    for name, value in headers.items():
        if name.lower() == "retry-after" and value.strip().isdecimal():
            return min(float(value), _LONGEST)
    return 0.0
