"""Which tokens write in which script, to keep a language in letters that people expect."""

from __future__ import annotations

import tokenizers

_ARABIC_LEAD_BYTES = frozenset(range(0xD8, 0xDC))
"""First UTF-8 bytes of U+0600 to U+06FF."""


def byte_alphabet() -> dict[str, int]:
    """The characters with which GPT-2's byte-level vocabulary spells each byte."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    spelled = {chr(byte): byte for byte in printable}
    others = [byte for byte in range(256) if byte not in spelled.values()]
    spelled.update({chr(0x100 + index): byte for index, byte in enumerate(others)})
    return spelled


def arabic_tokens(vocabulary: tokenizers.Tokenizer) -> tuple[int, ...]:
    """Ids of all tokens that hold a lead byte of Arabic letters.

    Whisper base writes Hindi in Urdu's letters; without these tokens it writes the same words in
    Latin letters.
    """
    alphabet = byte_alphabet()
    return tuple(
        sorted(
            number
            for token, number in vocabulary.get_vocab(with_added_tokens=False).items()
            if any(alphabet.get(character) in _ARABIC_LEAD_BYTES for character in token)
        )
    )
