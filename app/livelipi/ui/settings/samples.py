"""Sentences to try a look with, in every script; what they say in English."""

from __future__ import annotations

from livelipi.domain.audio import SAMPLE_RATE, Span
from livelipi.domain.captions import Captions, Segment, SegmentState
from livelipi.domain.languages import find

ENGLISH = (
    "Good morning, everyone. Let us begin.",
    "The first talk starts at ten o'clock.",
)

_SAID: dict[str, tuple[str, str]] = {
    "Latn": ENGLISH,
    "Deva": ("सभी को सुप्रभात। चलिए शुरू करते हैं।", "पहला भाषण दस बजे शुरू होगा।"),
    "Beng": ("সবাইকে সুপ্রভাত। চলুন শুরু করি।", "প্রথম বক্তৃতা দশটায় শুরু হবে।"),
    "Gujr": ("સૌને સુપ્રભાત. ચાલો શરૂ કરીએ.", "પહેલું વક્તવ્ય દસ વાગ્યે શરૂ થશે."),
    "Knda": ("ಎಲ್ಲರಿಗೂ ಶುಭೋದಯ. ಪ್ರಾರಂಭಿಸೋಣ.", "ಮೊದಲ ಭಾಷಣ ಹತ್ತು ಗಂಟೆಗೆ ಆರಂಭವಾಗುತ್ತದೆ."),
    "Mlym": ("എല്ലാവർക്കും സുപ്രഭാതം. നമുക്ക് തുടങ്ങാം.", "ആദ്യ പ്രസംഗം പത്തു മണിക്ക് തുടങ്ങും."),
    "Orya": ("ସମସ୍ତଙ୍କୁ ସୁପ୍ରଭାତ। ଆସନ୍ତୁ ଆରମ୍ଭ କରିବା।", "ପ୍ରଥମ ଭାଷଣ ଦଶଟାରେ ଆରମ୍ଭ ହେବ।"),
    "Guru": ("ਸਾਰਿਆਂ ਨੂੰ ਸ਼ੁਭ ਸਵੇਰ। ਆਓ ਸ਼ੁਰੂ ਕਰੀਏ।", "ਪਹਿਲਾ ਭਾਸ਼ਣ ਦਸ ਵਜੇ ਸ਼ੁਰੂ ਹੋਵੇਗਾ।"),
    "Taml": ("அனைவருக்கும் காலை வணக்கம். தொடங்கலாம்.", "முதல் உரை பத்து மணிக்குத் தொடங்கும்."),
    "Telu": ("అందరికీ శుభోదయం. మొదలుపెడదాం.", "మొదటి ప్రసంగం పది గంటలకు మొదలవుతుంది."),
    "Aran": ("سب کو صبح بخیر۔ آئیے شروع کرتے ہیں۔", "پہلی تقریر دس بجے شروع ہوگی۔"),
    "Arab": ("سڀني کي صبح بخير. اچو ته شروع ڪريون.", "پهرين تقرير ڏهين وڳي شروع ٿيندي."),
    "Olck": ("ᱥᱟᱱᱟᱢ ᱠᱚ ᱡᱚᱦᱟᱨ ᱾", "ᱥᱟᱱᱛᱟᱲᱤ ᱯᱟᱹᱨᱥᱤ ᱾"),
}
"""By ISO 15924 code of the script; languages that share one share its sentences."""

_LENGTH = 3 * SAMPLE_RATE


def sample(language: str, *, translated: bool) -> Captions:
    """Two captions as they might have been said.

    Args:
        language: Code of the spoken language, or "auto".
        translated: A translation is shown; English then stands below Hindi, not below English.
    """
    spoken = find(language) or find("en-IN")
    assert spoken is not None  # English is always known
    if translated and spoken.script == "Latn":
        spoken = find("hi-IN") or spoken
    pairs = zip(_SAID[spoken.script], ENGLISH, strict=True)
    return Captions(
        tuple(
            Segment(
                number + 1,
                number,
                SegmentState.FINAL,
                Span(number * _LENGTH, (number + 1) * _LENGTH),
                said,
                spoken.code,
                english,
            )
            for number, (said, english) in enumerate(pairs)
        ),
        next_id=3,
    )


def scripts() -> frozenset[str]:
    """The scripts that there are sentences for."""
    return frozenset(_SAID)
