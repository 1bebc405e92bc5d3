"""LiveLipi: live speech into captions and translations, on this computer or with Sarvam AI."""

__version__ = "0.1.0"
