"""Which method for which program: what the person chose, else what is known, else the usual."""

from __future__ import annotations

from livelipi.desktop.insertion.parts import PasteKey
from livelipi.domain.dictation.contract import Program
from livelipi.domain.settings import DictationSettings, InsertionMethod

_TERMINALS = """
    alacritty blackbox com.mitchellh.ghostty contour cool-retro-term deepin-terminal foot footclient
    ghostty gnome-console gnome-terminal gnome-terminal-server guake hyper kgx kitty konsole
    io.elementary.terminal lxterminal mate-terminal mintty org.gnome.console org.gnome.ptyxis
    org.gnome.terminal org.kde.konsole org.kde.yakuake org.wezfurlong.wezterm ptyxis qterminal rio
    rxvt sakura st st-256color tabby terminator terminology termite tilda tilix urxvt uxterm wezterm
    windowsterminal xfce4-terminal xterm yakuake
"""

_SECRET = """
    gcr-prompter i3lock ksshaskpass lxqt-openssh-askpass lxqt-policykit-agent org.kde.ksecretd
    pinentry pinentry-gnome3 pinentry-gtk pinentry-gtk-2 pinentry-qt
    polkit-gnome-authentication-agent-1 polkit-kde-authentication-agent-1 ssh-askpass swaylock
    xfce-polkit xscreensaver
"""

TERMINALS = frozenset(_TERMINALS.split())
"""Programs, lower case, that take Ctrl+Shift+V, since Ctrl+V is for what runs in them."""

TYPED = frozenset(("rxvt", "urxvt", "uxterm", "xterm"))
"""Programs that no key makes paste from the clipboard as they are delivered.

Shift+Insert makes these paste what is selected (X11's primary selection), which is not ours.
"""

SECRET = frozenset(_SECRET.split())
"""Programs, lower case, that ask for passwords and nothing else.

Neither X11 nor Wayland tells whether the focus is in a password field of another program; Windows
and macOS do.
"""


def method_for(
    program: Program, settings: DictationSettings, usual: InsertionMethod
) -> InsertionMethod:
    """How text gets into a program; never ``AUTO``.

    Args:
        program: Where it shall go.
        settings: What the person chose, for all programs and for some.
        usual: The platform's way, for programs of which nothing is known.
    """
    chosen = _named(settings).get(program.name, settings.insertion)
    if chosen is not InsertionMethod.AUTO:
        return chosen
    return InsertionMethod.TYPE if program.name in TYPED else usual


def paste_key(program: Program) -> PasteKey:
    """What makes a program paste from the clipboard."""
    return PasteKey.CTRL_SHIFT_V if program.terminal else PasteKey.CTRL_V


def described(names: tuple[str, ...], window: str, secret: bool = False) -> Program:
    """A program by its names, the best first; the first known one says what it is."""
    lower = [name.strip().lower().removesuffix(".exe") for name in names if name.strip()]
    return Program(
        name=lower[0] if lower else "",
        window=window,
        terminal=not TERMINALS.isdisjoint(lower),
        secret=secret or not SECRET.isdisjoint(lower),
    )


def _named(settings: DictationSettings) -> dict[str, InsertionMethod]:
    """The person's choices; a line that is none is left to the settings page to complain of."""
    methods = {method.value: method for method in InsertionMethod}
    found = {}
    for line in settings.programs:
        program, _, method = line.partition("=")
        if known := methods.get(method.strip().lower()):
            found[program.strip().lower()] = known
    return found
