"""Times, lengths and dates as the transcript writes them."""

from __future__ import annotations

from datetime import datetime

from livelipi.domain.languages import AUTO, spell
from livelipi.runtime.archive import Session, SessionState
from livelipi.ui.i18n import translate, written_date
from livelipi.ui.sentences import in_words


def clock(seconds: float) -> str:
    """How long after the beginning: ``0:05``, and hours where there are any."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def length(seconds: float) -> str:
    """How long something took, as people say it."""
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return translate("Transcript", "{n} s").format(n=rest)
    hours, minutes = divmod(minutes, 60)
    if not hours:
        return translate("Transcript", "{n} min").format(n=minutes)
    return translate("Transcript", "{h} h {m} min").format(h=hours, m=minutes)


def moment(at: float, now: datetime | None = None) -> str:
    """A date and time of day on this computer's clock; ``now`` decides what is today."""
    when = datetime.fromtimestamp(at)
    days = ((now or datetime.now()).date() - when.date()).days
    if days == 0:
        day = translate("Transcript", "Today")
    elif days == 1:
        day = translate("Transcript", "Yesterday")
    else:
        pattern = "ddd d MMM" if days < 300 else "d MMM yyyy"
        day = written_date(when.date(), pattern)
    return f"{day}, {time_of_day(at)}"


def time_of_day(at: float, *, exact: bool = False) -> str:
    """``14:05``, or with seconds."""
    return (
        f"{datetime.fromtimestamp(at):%H:%M:%S}" if exact else f"{datetime.fromtimestamp(at):%H:%M}"
    )


def language(code: str) -> str:
    """A language's name; ``AUTO`` in words."""
    return translate("Transcript", "Automatic") if code == AUTO else in_words(spell(code))


def lines(count: int) -> str:
    """How many lines."""
    if count == 1:
        return translate("Transcript", "1 line")
    return translate("Transcript", "%n lines", "", count)


def hits(count: int) -> str:
    """How many hits."""
    if count == 1:
        return translate("Transcript", "1 hit")
    return translate("Transcript", "%n hits", "", count)


def title(session: Session) -> str:
    """When it was; what is not recorded has no date yet."""
    if not session.id:
        return translate("Transcript", "Now")
    return moment(session.started_at)


def facts(session: Session) -> str:
    """Length, place, language, and how it ended where that is not simply well."""
    parts = [length(session.seconds), in_words(session.place), language(session.language)]
    if not session.id:
        parts.append(translate("Transcript", "not recorded"))
    elif session.state is SessionState.RECORDING:
        parts.append(translate("Transcript", "being recorded"))
    elif session.state is SessionState.INTERRUPTED:
        parts.append(translate("Transcript", "broke off"))
    return " · ".join(part for part in parts if part)
