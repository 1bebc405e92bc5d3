"""What a failure means for the next try."""

from __future__ import annotations

import json
import ssl

import pytest

from livelipi.domain.errors import AuthError, LiveLipiError, NetworkError, ServiceError
from livelipi.protocol.retry import SLOW, Closed, Failure, Fatal, Refused, Retry, retry_policy


def envelope(code: str) -> str:
    """The vendor's body of a refused request."""
    return json.dumps({"error": {"message": "because", "code": code, "request_id": "r"}})


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (Refused(401), AuthError),
        (Refused(403, b"<html>no</html>"), AuthError),
        (Refused(403, envelope("invalid_api_key_error")), AuthError),
        (Refused(400, envelope("invalid_request_error")), ServiceError),
        (Refused(404), ServiceError),
        (Refused(405, b"\xff"), ServiceError),
        (Refused(422), ServiceError),
        (Refused(429, envelope("insufficient_quota_error")), ServiceError),
        (Closed(4000, "Invalid model"), ServiceError),
        (Closed(4000, "x", ServiceError("said before", retryable=True)), ServiceError),
        (Closed(1003, "invalid API key"), AuthError),
        (Closed(1008, "Authentication failed"), AuthError),
        (Closed(1003, "Quota exhausted"), ServiceError),
        (Closed(1006, "", AuthError("no")), AuthError),
    ],
)
def test_permanent_causes_end_it(failure: Failure, kind: type[LiveLipiError]) -> None:
    """Trying again with the same key, parameters or empty account only annoys."""
    decision = retry_policy(failure)
    assert isinstance(decision, Fatal)
    assert type(decision.error) is kind


@pytest.mark.parametrize(
    "failure",
    [
        Refused(429),
        Refused(429, envelope("rate_limit_exceeded_error")),
        Refused(503, envelope("rate_limit_exceeded_error")),
        Refused(302),
        Closed(1003, ""),
        Closed(4001, ""),
        Closed(1000, "", ServiceError("slow down", code="429", retryable=True)),
    ],
)
def test_slow_causes_wait_long(failure: Failure) -> None:
    """A storm of tries is what the service punishes."""
    decision = retry_policy(failure)
    assert isinstance(decision, Retry)
    assert decision.slow
    assert decision.after >= SLOW


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (Refused(500), ServiceError),
        (Refused(503, b"[]"), ServiceError),
        (Refused(408), ServiceError),
        (Closed(None, "", NetworkError("x", retryable=True)), NetworkError),
        (Closed(None), NetworkError),
        (Closed(1000), NetworkError),
        (Closed(1001), NetworkError),
        (Closed(1006), NetworkError),
        (Closed(1008, "inactivity"), NetworkError),
        (Closed(1011, "keepalive ping timeout"), ServiceError),
        (Closed(1013), ServiceError),
        (Closed(4000, "Backend unavailable"), ServiceError),
        (Closed(1011, "", ServiceError("broke", retryable=True)), ServiceError),
        (ConnectionRefusedError(), NetworkError),
        (ConnectionResetError(), NetworkError),
        (TimeoutError(), NetworkError),
        (OSError("no route"), NetworkError),
        (ssl.SSLCertVerificationError("self-signed"), NetworkError),
    ],
)
def test_passing_causes_are_tried_again_soon_but_not_at_once(
    failure: Failure, kind: type[LiveLipiError]
) -> None:
    """Captions come back by themselves, and the person reads why they went."""
    decision = retry_policy(failure)
    assert isinstance(decision, Retry)
    assert not decision.slow
    assert decision.after >= 1.0
    assert type(decision.error) is kind
    assert decision.error.retryable


@pytest.mark.parametrize(("value", "after"), [("45", 45.0), ("9999", 300.0), ("soon", SLOW)])
def test_a_wait_that_the_service_names_is_kept_within_reason(value: str, after: float) -> None:
    """Retry-After is honoured, unless it is rubbish or for ever."""
    decision = retry_policy(Refused(429, b"", {"X": "1", "retry-after": value}))
    assert isinstance(decision, Retry)
    assert decision.after == after


def test_a_body_without_end_is_not_read() -> None:
    """What stands behind an error status may be anything, of any size."""
    decision = retry_policy(Refused(500, b"{" * (2 << 20)))
    assert isinstance(decision, Retry)
