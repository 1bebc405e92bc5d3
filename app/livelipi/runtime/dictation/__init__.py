"""A dictation turn, from the key that is pressed to the text in another program."""
