"""What a person sees of dictation: the pill, and the page of the settings."""
