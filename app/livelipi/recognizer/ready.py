"""The one line that ``livelipi serve`` prints when it is ready to answer, and how to read it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from livelipi.domain.errors import RecognizerError
from livelipi.domain.languages import Capabilities, Support


@dataclass(frozen=True, slots=True)
class Ready:
    """A recognizer that answers.

    Attributes:
        url: Base address, ``ws://127.0.0.1:PORT``.
        capabilities: What its model can honestly do.
        pid: Its process.
        key: The key it made for itself; None where it was given one.
    """

    url: str
    capabilities: Capabilities
    pid: int
    key: str | None = field(default=None, repr=False)

    def line(self) -> str:
        """The line, without its end."""
        able = self.capabilities
        fields: dict[str, object] = {
            "url": self.url,
            "model": able.model,
            "capabilities": {
                "model": able.model,
                "languages": {code: support.value for code, support in able.languages.items()},
                "translation": able.translation.value,
                "detects": able.detects,
            },
            "pid": self.pid,
        }
        if self.key is not None:
            fields["key"] = self.key
        return json.dumps(fields, ensure_ascii=False)


def read_ready(line: str) -> Ready:
    """Read the line.

    Raises:
        RecognizerError: It is some other line.
    """
    try:
        fields = json.loads(line)
        able = fields["capabilities"]
        return Ready(
            url=fields["url"],
            capabilities=Capabilities(
                model=able["model"],
                languages={code: Support(value) for code, value in able["languages"].items()},
                translation=Support(able["translation"]),
                detects=able["detects"],
            ),
            pid=fields["pid"],
            key=fields.get("key"),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RecognizerError(
            "The recognizer on this computer did not say that it is ready."
        ) from error
