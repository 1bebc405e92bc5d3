"""What is said about Sarvam AI, its key, and the way there."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SERVICE: tuple[str, ...] = tuple(
    str(text)
    for text in (
        QT_TRANSLATE_NOOP("Sentences", "Sarvam AI needs an API key."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Store it with `livelipi key set`, or set LIVELIPI_API_KEY; without a key, "
            "--service local recognizes on this computer.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "No API key was given."),
        QT_TRANSLATE_NOOP("Sentences", "Give one in LIVELIPI_API_KEY."),
        QT_TRANSLATE_NOOP("Sentences", "The API key holds characters that no key has."),
        QT_TRANSLATE_NOOP("Sentences", "Copy it again, without quotes."),
        QT_TRANSLATE_NOOP("Sentences", "The service's address is no WebSocket address."),
        QT_TRANSLATE_NOOP("Sentences", "It starts with wss:// (or ws:// on this computer)."),
        QT_TRANSLATE_NOOP(
            "Sentences", "The service's address may hold neither a key nor parameters."
        ),
        QT_TRANSLATE_NOOP("Sentences", "{model} takes no key terms; saaras:v4 does."),
        QT_TRANSLATE_NOOP("Sentences", "At most {count} key terms can be given."),
        QT_TRANSLATE_NOOP("Sentences", "A key term has at most {count} characters."),
        QT_TRANSLATE_NOOP("Sentences", "The service did not begin to listen in time."),
        QT_TRANSLATE_NOOP(
            "Sentences", "The service does not offer live partial captions to this account."
        ),
        QT_TRANSLATE_NOOP("Sentences", "It said: {words}"),
        QT_TRANSLATE_NOOP("Sentences", "Captions go on sentence by sentence."),
        QT_TRANSLATE_NOOP("Sentences", "There is no streaming service at this address."),
        QT_TRANSLATE_NOOP("Sentences", "Check the service's address."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Something between here and the service answered in its place."
        ),
        QT_TRANSLATE_NOOP("Sentences", "Check whether the network wants you to sign in."),
        QT_TRANSLATE_NOOP("Sentences", "The connection to the service ended."),
        QT_TRANSLATE_NOOP("Sentences", "The service's certificate cannot be trusted."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Check this computer's clock, or who stands between it and the service."
        ),
        QT_TRANSLATE_NOOP("Sentences", "Nobody answers at the service's address."),
        QT_TRANSLATE_NOOP("Sentences", "The service does not answer in time."),
        QT_TRANSLATE_NOOP("Sentences", "The connection to the service broke."),
        QT_TRANSLATE_NOOP("Sentences", "The service cannot be reached."),
        QT_TRANSLATE_NOOP("Sentences", "Check the network."),
        QT_TRANSLATE_NOOP("Sentences", "The service refused the API key."),
        QT_TRANSLATE_NOOP("Sentences", "Check the key and start again."),
        QT_TRANSLATE_NOOP("Sentences", "The account's quota is used up."),
        QT_TRANSLATE_NOOP("Sentences", "Top up the account, or caption on this computer."),
        QT_TRANSLATE_NOOP("Sentences", "The service is asked too often."),
        QT_TRANSLATE_NOOP("Sentences", "The service refused the request."),
        QT_TRANSLATE_NOOP("Sentences", "The service had an error of its own."),
        QT_TRANSLATE_NOOP("Sentences", "Everything that was captioned is kept."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Everything that was captioned is kept, and {seconds} s of sound wait."
        ),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Everything that was captioned is kept; {seconds} s of sound got no caption.",
        ),
        QT_TRANSLATE_NOOP("Sentences", "The service did not answer the last words in time."),
        QT_TRANSLATE_NOOP("Sentences", "The service does not answer any more."),
        QT_TRANSLATE_NOOP("Sentences", "The service did not answer within {seconds} s."),
        QT_TRANSLATE_NOOP("Sentences", "No key was given."),
        QT_TRANSLATE_NOOP("Sentences", "Paste it into the field."),
        QT_TRANSLATE_NOOP("Sentences", "That is no API key: it holds blanks or unprintable signs."),
        QT_TRANSLATE_NOOP("Sentences", "The key is used until the program ends."),
        QT_TRANSLATE_NOOP("Sentences", "Check the connection, then try again."),
        QT_TRANSLATE_NOOP("Sentences", "The keyring took the key but does not give it back."),
        QT_TRANSLATE_NOOP("Sentences", "Set {variable} instead."),
        QT_TRANSLATE_NOOP("Sentences", "The keyring did not answer within {seconds} s."),
        QT_TRANSLATE_NOOP(
            "Sentences", "Unlock it, if it asks for its password, or set {variable}."
        ),
        QT_TRANSLATE_NOOP("Sentences", "The keyring failed ({kind})."),
        QT_TRANSLATE_NOOP("Sentences", "Unlock it, or set {variable}."),
        QT_TRANSLATE_NOOP("Sentences", "There is no keyring here that keeps secrets."),
        QT_TRANSLATE_NOOP("Sentences", "The key was not stored anywhere."),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Set {variable}, or give the key with --key-stdin for one run; on Linux a keyring"
            " comes with GNOME Keyring, KWallet or KeePassXC.",
        ),
    )
)
