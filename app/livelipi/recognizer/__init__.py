"""The recognizer on this computer: its own process, speaking Sarvam's protocols."""
