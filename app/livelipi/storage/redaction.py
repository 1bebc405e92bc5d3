"""Keys never reach a log, whoever writes it.

Libraries log what they send: websockets' DEBUG lines hold every header of the handshake.
"""

from __future__ import annotations

import logging

_MARK = "<key>"
_keys: set[str] = set()
_formatter = logging.Formatter()


def keep_out_of_logs(key: str) -> None:
    """Replace ``key`` in every log record from now on, before any handler sees it."""
    if not key:
        return
    if not _keys:
        _install()
    _keys.add(key)


def _install() -> None:
    make = logging.getLogRecordFactory()

    def redacting(*args: object, **fields: object) -> logging.LogRecord:
        record = make(*args, **fields)
        try:
            message = record.getMessage()
        except (TypeError, ValueError, KeyError):
            return record  # a record that cannot be formatted: logging itself says so
        if (clean := _without_keys(message)) != message:
            record.msg, record.args = clean, None
        if record.exc_info:
            trace = _formatter.formatException(record.exc_info)
            if (clean := _without_keys(trace)) != trace:
                # Formatters write ``exc_text`` where there is one.
                record.exc_info, record.exc_text = None, clean
        return record

    logging.setLogRecordFactory(redacting)


def _without_keys(text: str) -> str:
    for key in _keys:
        text = text.replace(key, _MARK)
    return text
