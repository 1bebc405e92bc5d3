"""The services' error codes as our errors, wherever they came from: a body, a message, a close."""

from __future__ import annotations

from livelipi.domain.errors import AuthError, LiveLipiError, ServiceError

_AUTH = frozenset({"invalid_api_key_error", "authentication_error", "401", "403"})
_QUOTA = frozenset({"insufficient_quota_error", "402"})
_RATE = frozenset({"rate_limit_exceeded_error", "429"})
_REFUSED = frozenset(
    {
        "invalid_request_error",
        "invalid_request",
        "invalid_config",
        "unprocessable_entity_error",
        "not_found_error",
        *("400", "404", "405", "413", "422"),
    }
)
_TOLD = 300
"""Characters of a service's own words that are passed on."""


def service_error(code: str, text: str) -> LiveLipiError:
    """The error behind a service's code and words.

    Args:
        code: The service's code, or an HTTP status as digits; may be empty.
        text: The service's own words; may be empty.

    Returns:
        An ``AuthError`` for a refused key, else a ``ServiceError`` that is retryable unless asking
        the same again cannot help.
    """
    said = f" It said: {shorten(text)}" if text else ""
    if code in _AUTH:
        return AuthError(
            "The service refused the API key.", todo="Check the key and start again.", code=code
        )
    if code in _QUOTA:
        return ServiceError(
            f"The account's quota is used up.{said}",
            todo="Top up the account, or caption on this computer.",
            code=code,
        )
    if code in _RATE:
        return ServiceError(f"The service is asked too often.{said}", code=code, retryable=True)
    if code in _REFUSED:
        return ServiceError(f"The service refused the request.{said}", code=code)
    return ServiceError(
        f"The service had an error of its own.{said}",
        code=code or "internal_server_error",
        retryable=True,
    )


def is_rate_limit(error: LiveLipiError) -> bool:
    """Whether an error asks for a long pause before the next try."""
    return error.code in _RATE


def is_known(code: str) -> bool:
    """Whether a code is one of those that ``service_error`` tells apart."""
    return code in _AUTH | _QUOTA | _RATE | _REFUSED


def shorten(text: str) -> str:
    """A service's own words, in one line and not endless."""
    line = " ".join(text.split())
    return line if len(line) <= _TOLD else f"{line[: _TOLD - 1]}…"
