"""The overlay's view for tests: on a clock of its own, and words that are spoken into it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from pytestqt.qtbot import QtBot

from livelipi.domain.audio import Span
from livelipi.domain.captions import Captions
from livelipi.domain.events import Final, Partial, SpeechEnded, SpeechEvent, SpeechStarted, Track
from livelipi.domain.settings import CaptionSettings, TextLook
from livelipi.ui import fonts
from livelipi.ui.overlay.rollup_view import RollUpView
from livelipi.ui.overlay.scene import SceneRow

RATE = 16_000

SENTENCES: dict[str, str] = {
    "en-IN": "The second quarter was better than anybody in this room expected of us, because "
    "new customers came from 42 places where we had never sold anything before.",
    "hi-IN": "दूसरी तिमाही हमारी उम्मीद से बेहतर रही और इसका कारण यह है कि नए ग्राहक ऐसी जगहों से आए।",
    "bn-IN": "আজ আমরা তিনটি বিষয় নিয়ে কথা বলব এবং তারপর সবাই একসঙ্গে দুপুরের খাবার খাব।",
    "gu-IN": "આજે હવામાન ખૂબ સરસ છે અને અમે બધા બગીચામાં ફરવા જઈ રહ્યા છીએ.",
    "kn-IN": "ಇಂದು ನಾವು ಮೂರು ವಿಷಯಗಳ ಬಗ್ಗೆ ಮಾತನಾಡೋಣ ಮತ್ತು ನಂತರ ಪ್ರಶ್ನೆಗಳಿಗೆ ಉತ್ತರಿಸೋಣ.",
    "ml-IN": "ഇന്ന് കാലാവസ്ഥ വളരെ നല്ലതാണ്, അതിനാൽ ഞങ്ങൾ പൂന്തോട്ടത്തിൽ നടക്കാൻ പോകുന്നു.",
    "mr-IN": "आज आपण तीन विषयांवर बोलू आणि नंतर प्रत्येक प्रश्नाचे उत्तर देऊ.",
    "od-IN": "ଆଜି ଆମେ ତିନୋଟି ବିଷୟ ଉପରେ ଆଲୋଚନା କରିବା ଏବଂ ପରେ ପ୍ରଶ୍ନର ଉତ୍ତର ଦେବା।",
    "pa-IN": "ਅੱਜ ਮੌਸਮ ਬਹੁਤ ਵਧੀਆ ਹੈ ਅਤੇ ਅਸੀਂ ਬਾਗ ਵਿੱਚ ਸੈਰ ਕਰਨ ਜਾ ਰਹੇ ਹਾਂ।",
    "ta-IN": "இன்று நாம் மூன்று விஷயங்களைப் பற்றி பேசுவோம், பிறகு கேள்விகளுக்கு பதில் சொல்வோம்.",
    "te-IN": "ఈ రోజు వాతావరణం చాలా బాగుంది, అందుకే మేము తోటలో నడవడానికి వెళ్తున్నాము.",
    "ur-IN": "آج موسم بہت اچھا ہے اور ہم Live Lipi کے ساتھ باغ میں سیر کرنے جا رہے ہیں۔",
}
"""Something to say in each language; Urdu mixes in some English."""


@dataclass
class Clock:
    """Time that passes when the test says so, in seconds."""

    now: float = 100.0

    def __call__(self) -> float:
        """What time it is."""
        return self.now


@dataclass
class Overlay:
    """A view on screen whose time stands still.

    Attributes:
        view: The view.
        clock: Its time.
        announced: What a screen reader was told.
    """

    view: RollUpView
    clock: Clock
    announced: list[str] = field(default_factory=list)

    def show(self, captions: Captions, *, translated: bool = False, after: float = 1.0) -> None:
        """Show captions that come ``after`` seconds, and take the picture."""
        self.clock.now += after
        self.view.show_captions(captions, translated=translated)
        self.view.advance()

    def wait(self, seconds: float) -> None:
        """Let time pass, with all the pictures that belong into it."""
        end = self.clock.now + seconds
        while self.clock.now < end:
            self.clock.now = min(end, self.clock.now + 1 / 30)
            self.view.advance()

    def rows(self, *, translated: bool = False) -> list[SceneRow]:
        """Rows of one of the texts in their places, whether they are seen or not."""
        strips = self.view._strips
        return [r for s in strips if s.scene.translated == translated for r in s.scene.rows]


def overlay(
    qtbot: QtBot,
    settings: CaptionSettings | None = None,
    *,
    width: int = 700,
    height: int = 0,
    translated: bool = False,
    animated: bool = False,
    language: str = "en-IN",
) -> Overlay:
    """A view on screen; of the height that it proposes unless ``height`` is given."""
    fonts.load()
    clock = Clock()
    announced: list[str] = []
    view = RollUpView(announce=lambda _, text: announced.append(text), clock=clock)
    qtbot.addWidget(view)
    view.set_look(settings or CaptionSettings(), animated=animated, language=language)
    view.show_captions(Captions(), translated=translated)
    view.resize(width, height or view.sizeHint().height())
    view.show()
    qtbot.waitExposed(view)
    return Overlay(view, clock, announced)


def sized(size: int, **changes: object) -> CaptionSettings:
    """Settings with type of one size for both texts."""
    made = CaptionSettings(source=TextLook(size_px=size), translation=TextLook(size_px=size))
    return replace(made, **changes)  # type: ignore[arg-type]


def speech(
    seconds: float, languages: tuple[str, ...], *, commits: bool, seed: int = 7
) -> Iterator[SpeechEvent]:
    """Turns as recognizers tell of them, two partials a second.

    Args:
        seconds: How long somebody speaks.
        languages: Of the turns, one after the other.
        commits: Words are committed some words behind the newest; else nothing before the final,
            as with Sarvam's cloud.
        seed: Of chance: how partials err, where turns end.
    """
    chance = random.Random(seed)
    now, utterance = 0.0, 0
    while now < seconds:
        language = languages[utterance % len(languages)]
        words = SENTENCES[language].split()
        words = (words * 3)[: chance.randint(2, 2 * len(words))]
        start = round(now * RATE)
        yield SpeechStarted(Track.SOURCE, utterance, start)
        said, before = 0, ""
        while said < len(words):
            now += 0.5
            said += chance.randint(1, 2)
            heard = words[:said]
            sure = " ".join(heard[: max(0, said - 3)]) if commits else ""
            if chance.random() < 0.3:  # the end is misheard, longer or shorter than it was
                heard = [*heard[:-1], *["hmm"] * chance.randint(0, 4)]
            text = " ".join(heard) or "hmm"
            if chance.random() < 0.3:  # much is heard that nothing is committed of
                more = f"{sure} {' '.join(['perhaps'] * chance.randint(1, 8))}".strip()
                yield Partial(Track.SOURCE, utterance, more, len(before), round(now * RATE))
            yield Partial(Track.SOURCE, utterance, text, len(sure), round(now * RATE))
            before = sure
        span = Span(start, round(now * RATE))
        yield SpeechEnded(Track.SOURCE, utterance, span.end)
        yield Final(Track.SOURCE, utterance, " ".join(words), span, language)
        if chance.random() < 0.8:
            yield Final(Track.TRANSLATION, utterance, "Its translation. " * 4, span)
        now += 0.5
        utterance += 1
