"""Whisper's weights: which there are, what they can do, and how they get here, checked."""

from livelipi.recognizer.weights.capabilities import capabilities
from livelipi.recognizer.weights.catalogue import Model, find, models
from livelipi.recognizer.weights.fetch import ensure
from livelipi.recognizer.weights.progress import Progress
from livelipi.recognizer.weights.store import cache_root, locate

__all__ = [
    "Model",
    "Progress",
    "cache_root",
    "capabilities",
    "ensure",
    "find",
    "locate",
    "models",
]
