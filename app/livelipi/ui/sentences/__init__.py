"""What the rooms below say in English, said in the language of the interface.

Errors, messages, notices and names are made where no Qt may be, and travel as English text. The
tables here hold them as templates, so that lupdate finds them; ``in_words`` knows a shown text by
its template.
"""

from livelipi.ui.sentences.matching import in_words

__all__ = ["in_words"]
