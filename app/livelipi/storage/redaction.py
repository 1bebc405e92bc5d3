"""Keys never reach a log or a traceback, whoever writes it.

Libraries log what they send: websockets' DEBUG lines hold every header of the handshake. An
exception that nobody caught is printed with its message. ``faulthandler`` needs no care: it writes
names of functions and line numbers, never a value.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

_MARK = "<key>"
_keys: set[str] = set()
_formatter = logging.Formatter()


def keep_out_of_logs(key: str) -> None:
    """Replace ``key`` from now on in every log record, before any handler sees it.

    And in what Python prints of exceptions that nobody caught; hooks of others stay, and log.
    """
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
    if sys.excepthook is sys.__excepthook__:
        sys.excepthook = _print_uncaught
    if threading.excepthook is threading.__excepthook__:
        threading.excepthook = _print_of_thread
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = _print_unraisable


def _print_uncaught(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> None:
    sys.stderr.write(_without_keys("".join(traceback.format_exception(kind, error, trace))))


def _print_of_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_type is not SystemExit:
        name = args.thread.name if args.thread else "a thread"
        sys.stderr.write(f"Exception in {name}:\n")
        _print_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _print_unraisable(args: sys.UnraisableHookArgs) -> None:
    sys.stderr.write(_without_keys(f"{args.err_msg or 'Exception ignored in'}: {args.object!r}\n"))
    _print_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def _without_keys(text: str) -> str:
    for key in _keys:
        text = text.replace(key, _MARK)
    return text
