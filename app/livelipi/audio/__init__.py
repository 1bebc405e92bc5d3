"""Microphones, WAV files, resampling and level: from PortAudio to the frame queue."""
