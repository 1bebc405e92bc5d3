"""The person's vocabulary on its way to a service, by whichever field it has for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from livelipi.domain.dictation.vocabulary import keyterms, prompt
from livelipi.protocol.options import MAX_KEYTERMS, MAX_PROMPT, Endpoint, has_keyterms
from livelipi.protocol.realtime_options import RealtimeOptions
from livelipi.runtime.places import Options


def favouring(options: Options, vocabulary: Sequence[str]) -> Options:
    """Options that name the vocabulary; as they are where the service has no field for it.

    Key terms for the models that take them, on both speech-to-text endpoints; a prompt on the
    realtime endpoint with other models and on the translation endpoint. The older models of the
    streaming endpoint refuse both (D21).
    """
    if isinstance(options, RealtimeOptions):
        if has_keyterms(options.model):
            return replace(options, keyterms=keyterms(vocabulary, MAX_KEYTERMS))
        return replace(options, prompt=prompt(vocabulary, MAX_PROMPT))
    if options.endpoint is Endpoint.STT_TRANSLATE:
        return replace(options, prompt=prompt(vocabulary, MAX_PROMPT))
    if has_keyterms(options.model):
        return replace(options, keyterms=keyterms(vocabulary, MAX_KEYTERMS))
    return options
