<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Version {version} on Python {python} and Qt {qt}.</source>
        <translation>ಆವೃತ್ತಿ {version}, Python {python} ಮತ್ತು Qt {qt} ಮೇಲೆ.</translation>
    </message>
    <message>
        <source>Speech becomes captions and translations as it is spoken.</source>
        <translation>ಮಾತನಾಡುತ್ತಿದ್ದಂತೆಯೇ ಮಾತು ಕ್ಯಾಪ್ಶನ್ ಮತ್ತು ಅನುವಾದವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ಪರವಾನಗಿಗಳು</translation>
    </message>
    <message>
        <source>LiveLipi itself is under the MIT licence.</source>
        <translation>LiveLipi ಸ್ವತಃ MIT ಪರವಾನಗಿಯಡಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>About LiveLipi version licence fonts icons</source>
        <translation>LiveLipi ಕುರಿತು ಮಾಹಿತಿ ಆವೃತ್ತಿ ಪರವಾನಗಿ ಫಾಂಟ್ ಐಕಾನ್</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Listening</source>
        <translation>ಕೇಳಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>ಮುಗಿಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>ಬೇಗ ಮುಗಿಯಿತು</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>ಹೊಸದು</translation>
    </message>
    <message>
        <source>Back to the newest caption</source>
        <translation>ಹೊಸ ಕ್ಯಾಪ್ಶನ್‌ಗೆ ಹಿಂತಿರುಗಿ</translation>
    </message>
</context>
<context>
    <name>CombinationEditor</name>
    <message>
        <source>No keys: {name}</source>
        <translation>ಕೀಲಿಗಳಿಲ್ಲ: {name}</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>ಕೀಲಿಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>ಕೀಲಿಗಳನ್ನು ಒತ್ತಿ…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ಯಾವುದೂ ಇಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Off</source>
        <translation>ಆಫ್</translation>
    </message>
    <message>
        <source>Warming up…</source>
        <translation>ಸಿದ್ಧವಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>ಸಿದ್ಧ</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>ಸಂಪರ್ಕಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ಲೈವ್</translation>
    </message>
    <message>
        <source>Reconnecting… sound is kept</source>
        <translation>ಮರುಸಂಪರ್ಕ… ಧ್ವನಿ ಉಳಿದಿದೆ</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>ಮುಗಿಯುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>ಸಂಪರ್ಕವಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Microphone</source>
        <translation>ಮೈಕ್ರೋಫೋನ್</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>ಮಾತನಾಡುವ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>ಇಂಗ್ಲಿಷ್‌ಗೆ ಅನುವಾದಿಸಿ</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>ಒತ್ತಿ ಮಾತನಾಡಿ</translation>
    </message>
    <message>
        <source>Sound goes out only while you hold Space</source>
        <translation>ಸ್ಪೇಸ್ ಒತ್ತಿ ಹಿಡಿದಾಗ ಮಾತ್ರ ಧ್ವನಿ ಹೋಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Clear the captions</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳನ್ನು ತೆರವುಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>Captions in a bar above all windows</source>
        <translation>ಎಲ್ಲ ವಿಂಡೋಗಳ ಮೇಲೆ ಪಟ್ಟಿಯಲ್ಲಿ ಕ್ಯಾಪ್ಶನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Read, search and export what was said</source>
        <translation>ಹೇಳಿದ್ದನ್ನು ಓದಿ, ಹುಡುಕಿ ಮತ್ತು ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Caption overlay</source>
        <translation>ಕ್ಯಾಪ್ಶನ್ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ಪ್ರತಿಲೇಖನ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>English translation; rough with this model</source>
        <translation>ಇಂಗ್ಲಿಷ್ ಅನುವಾದ; ಈ ಮಾಡೆಲ್‌ನಲ್ಲಿ ಒರಟು</translation>
    </message>
    <message>
        <source>Show an English translation</source>
        <translation>ಇಂಗ್ಲಿಷ್ ಅನುವಾದ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>ಡೀಫಾಲ್ಟ್ ಮೈಕ್ರೋಫೋನ್</translation>
    </message>
    <message>
        <source>what the computer plays</source>
        <translation>ಕಂಪ್ಯೂಟರ್ ನುಡಿಸುವುದು</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>ಜೋಡಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ಸ್ವಯಂಚಾಲಿತ</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>ಅನುವಾದ</translation>
    </message>
    <message>
        <source>{model} cannot translate</source>
        <translation>{model} ಅನುವಾದಿಸಲಾರದು</translation>
    </message>
    <message>
        <source>Translate · rough</source>
        <translation>ಅನುವಾದ · ಒರಟು</translation>
    </message>
</context>
<context>
    <name>Delays</name>
    <message>
        <source>{seconds} s of sound lost</source>
        <translation>{seconds} ಸೆ. ಧ್ವನಿ ತಪ್ಪಿತು</translation>
    </message>
    <message>
        <source>Words after {seconds} s</source>
        <translation>ಪದಗಳು {seconds} ಸೆಕೆಂಡ್ ನಂತರ</translation>
    </message>
    <message>
        <source>sentence after {seconds} s</source>
        <translation>ವಾಕ್ಯ {seconds} ಸೆಕೆಂಡ್ ನಂತರ</translation>
    </message>
    <message>
        <source>translation after {seconds} s</source>
        <translation>ಅನುವಾದ {seconds} ಸೆಕೆಂಡ್ ನಂತರ</translation>
    </message>
    <message>
        <source>No text yet, so no delays</source>
        <translation>ಇನ್ನೂ ಪಠ್ಯವಿಲ್ಲ, ಆದ್ದರಿಂದ ವಿಳಂಬವೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>no sound lost</source>
        <translation>ಯಾವ ಧ್ವನಿಯೂ ತಪ್ಪಿಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Play the sample</source>
        <translation>ಮಾದರಿ ಧ್ವನಿ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Captions for a short recording that comes with LiveLipi</source>
        <translation>LiveLipi ಜೊತೆ ಬರುವ ಒಂದು ಚಿಕ್ಕ ಧ್ವನಿಮುದ್ರಣದ ಕ್ಯಾಪ್ಶನ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Settings file</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಫೈಲ್</translation>
    </message>
    <message>
        <source>Path of the settings file</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಫೈಲ್‌ನ ಪಥ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ಫೈಲ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>There is no file yet: everything is as LiveLipi came. The first change makes it.</source>
        <translation>ಇನ್ನೂ ಫೈಲ್ ಇಲ್ಲ: ಎಲ್ಲವೂ LiveLipi ಬಂದಂತೆಯೇ ಇದೆ. ಮೊದಲ ಬದಲಾವಣೆ ಅದನ್ನು ರಚಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>No program here opens it. Open it by its path.</source>
        <translation>ಇಲ್ಲಿ ಯಾವ ಪ್ರೋಗ್ರಾಂ ಇದನ್ನು ತೆರೆಯುವುದಿಲ್ಲ. ಅದರ ಪಥದಿಂದ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>What is wrong with the settings file</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳ ಫೈಲ್‌ನಲ್ಲಿ ಏನು ತಪ್ಪಿದೆ</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Clicks pass through. Click here to stop that.</source>
        <translation>ಕ್ಲಿಕ್‌ಗಳು ಆಚೆ ಹೋಗುತ್ತವೆ. ನಿಲ್ಲಿಸಲು ಇಲ್ಲಿ ಕ್ಲಿಕ್ ಮಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>Smaller letters</source>
        <translation>ಚಿಕ್ಕ ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>ದೊಡ್ಡ ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Let clicks pass through</source>
        <translation>ಕ್ಲಿಕ್‌ಗಳು ಆಚೆ ಹೋಗಲಿ</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ಪ್ರತಿಲೇಖನ</translation>
    </message>
    <message>
        <source>Settings of captions</source>
        <translation>ಕ್ಯಾಪ್ಶನ್ ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Close the captions bar</source>
        <translation>ಕ್ಯಾಪ್ಶನ್ ಪಟ್ಟಿ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Captions bar</source>
        <translation>ಕ್ಯಾಪ್ಶನ್ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>ಕೇಳುವುದನ್ನು ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>ಕೇಳಲು ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Talking; let go to finish</source>
        <translation>ಮಾತನಾಡುತ್ತಿದ್ದೀರಿ; ಮುಗಿಸಲು ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>ಮಾತನಾಡಲು ಒತ್ತಿ ಹಿಡಿಯಿರಿ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ಹೇಳಿದ್ದು</translation>
    </message>
    <message>
        <source>What was said and its translation</source>
        <translation>ಹೇಳಿದ್ದು ಮತ್ತು ಅದರ ಅನುವಾದ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ಅನುವಾದ</translation>
    </message>
    <message>
        <source>{text} (translation is off)</source>
        <translation>{text} (ಅನುವಾದ ಆಫ್ ಆಗಿದೆ)</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Warming up</source>
        <translation>ಸಿದ್ಧವಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>The recognizer is loading. You can press Start already.</source>
        <translation>ಮಾತು ಗುರುತಿಸುವ ವ್ಯವಸ್ಥೆ ಲೋಡ್ ಆಗುತ್ತಿದೆ. ಈಗಲೇ “ಆರಂಭಿಸಿ” ಒತ್ತಬಹುದು.</translation>
    </message>
    <message>
        <source>Captions appear here</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳು ಇಲ್ಲಿ ಕಾಣಿಸುತ್ತವೆ</translation>
    </message>
    <message>
        <source>From a microphone, or from the sample.</source>
        <translation>ಮೈಕ್ರೋಫೋನ್‌ನಿಂದ, ಅಥವಾ ಮಾದರಿ ಧ್ವನಿಯಿಂದ.</translation>
    </message>
    <message>
        <source>Press Start, then hold Space</source>
        <translation>“ಆರಂಭಿಸಿ” ಒತ್ತಿ, ನಂತರ ಸ್ಪೇಸ್ ಒತ್ತಿ ಹಿಡಿಯಿರಿ</translation>
    </message>
    <message>
        <source>You are heard only while you hold it.</source>
        <translation>ಅದನ್ನು ಒತ್ತಿ ಹಿಡಿದಾಗ ಮಾತ್ರ ನಿಮ್ಮ ಮಾತು ಕೇಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>What you say is written here as you speak, recognized on this computer.</source>
        <translation>ನೀವು ಮಾತನಾಡಿದ್ದು ಆಗಲೇ ಇಲ್ಲಿ ಬರೆಯಲಾಗುತ್ತದೆ; ಗುರುತಿಸುವುದು ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ.</translation>
    </message>
    <message>
        <source>What you say is written here as you speak, recognized with Sarvam AI.</source>
        <translation>ನೀವು ಮಾತನಾಡಿದ್ದು ಆಗಲೇ ಇಲ್ಲಿ ಬರೆಯಲಾಗುತ್ತದೆ; ಗುರುತಿಸುವುದು Sarvam AI.</translation>
    </message>
    <message>
        <source>Press Start and speak</source>
        <translation>“ಆರಂಭಿಸಿ” ಒತ್ತಿ ಮಾತನಾಡಿ</translation>
    </message>
    <message>
        <source>What you say is written here as you speak.</source>
        <translation>ನೀವು ಮಾತನಾಡಿದ್ದು ಆಗಲೇ ಇಲ್ಲಿ ಬರೆಯಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Hold Space and speak</source>
        <translation>ಸ್ಪೇಸ್ ಒತ್ತಿ ಹಿಡಿದು ಮಾತನಾಡಿ</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>ಕೇಳಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>ಮರುಸಂಪರ್ಕಿಸಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>What you say meanwhile is kept, and written when the connection is back.</source>
        <translation>ಈ ನಡುವೆ ನೀವು ಮಾತನಾಡಿದ್ದು ಉಳಿದಿರುತ್ತದೆ, ಸಂಪರ್ಕ ಮರಳಿದಾಗ ಬರೆಯಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ಒಂದು ಕ್ಷಣ…</translation>
    </message>
    <message>
        <source>What is heard meanwhile waits, and is not lost.</source>
        <translation>ಈ ನಡುವೆ ಕೇಳಿಸಿದ್ದು ಕಾಯುತ್ತದೆ, ಕಳೆದುಹೋಗುವುದಿಲ್ಲ.</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Paste a key here; it is not shown</source>
        <translation>ಕೀ ಇಲ್ಲಿ ಅಂಟಿಸಿ; ಅದು ಕಾಣಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API ಕೀ</translation>
    </message>
    <message>
        <source>What is typed is not shown, and never shown back.</source>
        <translation>ಟೈಪ್ ಮಾಡಿದ್ದು ಕಾಣಿಸುವುದಿಲ್ಲ, ಮುಂದೆಯೂ ತೋರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Keep and try it</source>
        <translation>ಉಳಿಸಿ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>ಕೀ ಮರೆತುಬಿಡಿ</translation>
    </message>
    <message>
        <source>API key keyring Sarvam try forget</source>
        <translation>API ಕೀ ಕೀರಿಂಗ್ Sarvam ಪ್ರಯತ್ನಿಸಿ ಮರೆತುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Key for Sarvam AI</source>
        <translation>Sarvam AI ಕೀ</translation>
    </message>
    <message>
        <source>Key for {address}</source>
        <translation>{address} ಗಾಗಿ ಕೀ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಿಂದ ಹೊರಗೆ ಹೋಗುವುದು</translation>
    </message>
    <message>
        <source>Captions are kept in the history, on this computer only.</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳು ಇತಿಹಾಸದಲ್ಲಿ, ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಮಾತ್ರ ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Captions are not kept anywhere.</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳನ್ನು ಎಲ್ಲಿಯೂ ಉಳಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing. Words are recognized here, without an account and offline.</source>
        <translation>ಏನೂ ಇಲ್ಲ. ಪದಗಳನ್ನು ಇಲ್ಲೇ ಗುರುತಿಸಲಾಗುತ್ತದೆ, ಖಾತೆ ಮತ್ತು ಇಂಟರ್ನೆಟ್ ಇಲ್ಲದೆ.</translation>
    </message>
    <message>
        <source>The sound that is heard, while you listen, goes to {address}.</source>
        <translation>ಕೇಳುತ್ತಿರುವಾಗ ಬರುವ ಧ್ವನಿ {address} ಗೆ ಹೋಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The sound that is heard, while you listen, goes to Sarvam AI over an encrypted connection, with your key. What Sarvam keeps of it, its own terms say.</source>
        <translation>ಕೇಳುತ್ತಿರುವಾಗ ಬರುವ ಧ್ವನಿ ಎನ್‌ಕ್ರಿಪ್ಟ್ ಆದ ಸಂಪರ್ಕದ ಮೂಲಕ, ನಿಮ್ಮ ಕೀ ಜೊತೆ, Sarvam AI ಗೆ ಹೋಗುತ್ತದೆ. Sarvam ಅದರಲ್ಲಿ ಏನನ್ನು ಇಟ್ಟುಕೊಳ್ಳುತ್ತದೆ ಎಂಬುದನ್ನು ಅದರ ನಿಯಮಗಳು ತಿಳಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>ಕೀರಿಂಗ್‌ನಲ್ಲಿ ನೋಡಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>The key is in the keyring of your system.</source>
        <translation>ಕೀ ನಿಮ್ಮ ಸಿಸ್ಟಂನ ಕೀರಿಂಗ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>The key is taken from {variable}.</source>
        <translation>ಕೀಯನ್ನು {variable} ನಿಂದ ತೆಗೆದುಕೊಳ್ಳಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The key holds until LiveLipi ends.</source>
        <translation>LiveLipi ಮುಚ್ಚುವವರೆಗೆ ಕೀ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>There is no key yet. You get one in your account at Sarvam AI.</source>
        <translation>ಇನ್ನೂ ಕೀ ಇಲ್ಲ. ಅದು ನಿಮ್ಮ Sarvam AI ಖಾತೆಯಲ್ಲಿ ಸಿಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Trying it: opening a session…</source>
        <translation>ಪ್ರಯತ್ನಿಸಲಾಗುತ್ತಿದೆ: ಸೆಷನ್ ತೆರೆಯಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Putting it into the keyring…</source>
        <translation>ಕೀರಿಂಗ್‌ನಲ್ಲಿ ಇಡಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>It works: the service took the key.</source>
        <translation>ಸರಿಯಾಗಿದೆ: ಸೇವೆ ಕೀ ಸ್ವೀಕರಿಸಿತು.</translation>
    </message>
    <message>
        <source>The try was cancelled.</source>
        <translation>ಪ್ರಯತ್ನ ರದ್ದಾಯಿತು.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>in Latin letters</source>
        <translation>ಲ್ಯಾಟಿನ್ ಅಕ್ಷರಗಳಲ್ಲಿ</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>ಒರಟು</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Loudness</source>
        <translation>ಧ್ವನಿಯ ಮಟ್ಟ</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Wayland does not let a program keep a window above the others. Choose “Always on Top” in your desktop&apos;s own menu for the captions.</source>
        <translation>ಒಂದು ವಿಂಡೋವನ್ನು ಉಳಿದವುಗಳ ಮೇಲೆ ಇಡಲು Wayland ಪ್ರೋಗ್ರಾಂಗೆ ಬಿಡುವುದಿಲ್ಲ. ಕ್ಯಾಪ್ಶನ್‌ಗಳಿಗಾಗಿ ನಿಮ್ಮ ಡೆಸ್ಕ್‌ಟಾಪ್‌ನ ಮೆನುವಿನಲ್ಲಿ “ಯಾವಾಗಲೂ ಮೇಲೆ” ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Wayland does not let a program place its windows. Captions open where the desktop puts them; only their size is remembered.</source>
        <translation>ವಿಂಡೋಗಳ ಸ್ಥಳವನ್ನು ನಿರ್ಧರಿಸಲು Wayland ಪ್ರೋಗ್ರಾಂಗೆ ಬಿಡುವುದಿಲ್ಲ. ಡೆಸ್ಕ್‌ಟಾಪ್ ಇಟ್ಟಲ್ಲೇ ಕ್ಯಾಪ್ಶನ್‌ಗಳು ತೆರೆಯುತ್ತವೆ; ಅವುಗಳ ಗಾತ್ರ ಮಾತ್ರ ನೆನಪಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Wayland gives the keyboard to a window that is clicked. Let clicks pass through the captions to keep typing where you are.</source>
        <translation>ಕ್ಲಿಕ್ ಮಾಡಿದ ವಿಂಡೋಗೆ Wayland ಕೀಬೋರ್ಡ್ ಕೊಡುತ್ತದೆ. ನೀವಿದ್ದಲ್ಲೇ ಟೈಪ್ ಮಾಡುತ್ತಿರಲು ಕ್ಲಿಕ್‌ಗಳು ಕ್ಯಾಪ್ಶನ್‌ಗಳ ಆಚೆ ಹೋಗಲು ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>With XWayland installed, all of this works.</source>
        <translation>XWayland ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿದ್ದರೆ ಇವೆಲ್ಲ ಕೆಲಸ ಮಾಡುತ್ತವೆ.</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>“{line}” is not of the kind “{example}”.</source>
        <translation>“{line}” ಇದು “{example}” ಮಾದರಿಯಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>my address=&gt;12 Gandhi Road, Bengaluru</source>
        <translation>ನನ್ನ ವಿಳಾಸ=&gt;12 ಗಾಂಧಿ ರಸ್ತೆ, ಬೆಂಗಳೂರು</translation>
    </message>
    <message>
        <source>Sarvam</source>
        <translation>ಸರ್ವಂ</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Preview of the captions</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳ ಮುನ್ನೋಟ</translation>
    </message>
    <message>
        <source>{percent} % of its size</source>
        <translation>ಅದರ ಗಾತ್ರದ {percent} %</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Play the sample</source>
        <translation>ಮಾದರಿ ಧ್ವನಿ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>ಸಂದೇಶ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ಸೂಚನೆ: {text}</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>ಎಚ್ಚರಿಕೆ: {text}</translation>
    </message>
    <message>
        <source>Error: {text}</source>
        <translation>ದೋಷ: {text}</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Loudness</source>
        <translation>ಧ್ವನಿಯ ಮಟ್ಟ</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>LiveLipi captions</source>
        <translation>LiveLipi ಕ್ಯಾಪ್ಶನ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>OverlayStrip</name>
    <message>
        <source>Dismiss the message</source>
        <translation>ಸಂದೇಶ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>The push-to-talk key is held</source>
        <translation>“ಒತ್ತಿ ಮಾತನಾಡಿ” ಕೀ ಒತ್ತಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Push-to-talk: hold the key and speak</source>
        <translation>ಒತ್ತಿ ಮಾತನಾಡಿ: ಕೀ ಒತ್ತಿ ಹಿಡಿದು ಮಾತನಾಡಿ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>Sarvam AI</source>
        <translation>Sarvam AI</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>LiveLipi dictation</source>
        <translation>LiveLipi ಉಕ್ತಲೇಖನ</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>ಮೈಕ್ರೋಫೋನ್ ತೆರೆಯಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>ಆಲಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>ಬರೆಯುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Nothing inserted</source>
        <translation>ಏನನ್ನೂ ಸೇರಿಸಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ರದ್ದಾಯಿತು</translation>
    </message>
    <message>
        <source>Dictation did not work</source>
        <translation>ಉಕ್ತಲೇಖನ ಆಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>ಉಕ್ತಲೇಖನ</translation>
    </message>
    <message>
        <source>Dictation: listening to {device}</source>
        <translation>ಉಕ್ತಲೇಖನ: {device} ಆಲಿಸುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Dictation: listening, hands free</source>
        <translation>ಉಕ್ತಲೇಖನ: ಆಲಿಸುತ್ತಿದೆ, ಕೈ ಬಿಡುವು</translation>
    </message>
    <message>
        <source>Inserted into {program}</source>
        <translation>{program} ನಲ್ಲಿ ಸೇರಿಸಲಾಯಿತು</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>ಸೇರಿಸಲಾಯಿತು</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Place and size</source>
        <translation>ಸ್ಥಾನ ಮತ್ತು ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Drag it by its middle or its edges; it comes back there.</source>
        <translation>ಮಧ್ಯದಿಂದ ಅಥವಾ ಅಂಚುಗಳಿಂದ ಎಳೆಯಿರಿ; ಅದು ಅಲ್ಲಿಗೇ ಮರಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Back to its first place</source>
        <translation>ಮೊದಲ ಸ್ಥಾನಕ್ಕೆ ಮರಳಿಸಿ</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>ಎಲ್ಲ ಆಯ್ಕೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ಒಂದು ಹೆಚ್ಚಿಸಿ</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ಒಂದು ಕಡಿಮೆ ಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>ಇಲ್ಲಿ ನೋಡಿ:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ಫೈಲ್ ಹೆಸರು:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ಫೈಲ್ ಪ್ರಕಾರ:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>ಹೀಗೆ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ಮೇಲಿನ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ಮರುಹೆಸರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>ಮರೆಯಾದ ಫೈಲ್‌ಗಳನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>ಪಕ್ಕಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ಮೇಲಿನ ಫೋಲ್ಡರ್‌ಗೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>ಹೊಸ ಫೋಲ್ಡರ್ ರಚಿಸಿ</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ಈಗಾಗಲೇ ಇದೆ.
ಅದನ್ನು ಬದಲಾಯಿಸಬೇಕೇ?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>ಬದಲಾದ ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>ಕಂಪ್ಯೂಟರ್</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ಕತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಅಂಟಿಸಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ಎಲ್ಲ ಆಯ್ಕೆಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ಸರಿ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ಹೌದು</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ಇಲ್ಲ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ಕತ್ತರಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>ಲಿಂಕ್ ವಿಳಾಸ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ಅಂಟಿಸಿ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ಎಲ್ಲ ಆಯ್ಕೆಮಾಡಿ</translation>
    </message>
</context>
<context>
    <name>RollUpView</name>
    <message>
        <source>Captions</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳು</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Captions are not being recorded.</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳು ದಾಖಲಾಗುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>They are shown all the same.</source>
        <translation>ಆದರೂ ಅವುಗಳನ್ನು ತೋರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The history needs SQLite {wanted} or newer; Python has {found}.</source>
        <translation>ಇತಿಹಾಸಕ್ಕೆ SQLite {wanted} ಅಥವಾ ಹೊಸದು ಬೇಕು; Python ನಲ್ಲಿ {found} ಇದೆ.</translation>
    </message>
    <message>
        <source>Use a newer Python, or --no-history.</source>
        <translation>ಹೊಸ Python ಬಳಸಿ, ಅಥವಾ --no-history.</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <translation>{path} ಬೇರೆ ಪ್ರೋಗ್ರಾಂನ ಡೇಟಾಬೇಸ್.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>ಅದನ್ನು ಮುಟ್ಟಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Move it away, or use --no-history.</source>
        <translation>ಅದನ್ನು ಬೇರೆಡೆ ಇರಿಸಿ, ಅಥವಾ --no-history ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>{path} was written by a newer LiveLipi.</source>
        <translation>{path} ಅನ್ನು ಹೊಸ LiveLipi ಬರೆದಿದೆ.</translation>
    </message>
    <message>
        <source>Use that version, or --no-history.</source>
        <translation>ಆ ಆವೃತ್ತಿ ಬಳಸಿ, ಅಥವಾ --no-history.</translation>
    </message>
    <message>
        <source>The history {path} cannot be opened: {reason}.</source>
        <translation>ಇತಿಹಾಸ {path} ತೆರೆಯಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>Mend the folder&apos;s permissions or room, or use --no-history.</source>
        <translation>ಫೋಲ್ಡರ್‌ನ ಅನುಮತಿ ಅಥವಾ ಜಾಗ ಸರಿಪಡಿಸಿ, ಅಥವಾ --no-history ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written.</source>
        <translation>ಡಿಸ್ಕ್ ತುಂಬಿದೆ: ಇತಿಹಾಸ ಬರೆಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>The history {path} cannot be opened or written.</source>
        <translation>ಇತಿಹಾಸ {path} ತೆರೆಯಲು ಅಥವಾ ಬರೆಯಲು ಆಗದು.</translation>
    </message>
    <message>
        <source>Mend its permissions, or use --no-history.</source>
        <translation>ಅದರ ಅನುಮತಿ ಸರಿಪಡಿಸಿ, ಅಥವಾ --no-history ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>The disk failed while the history {path} was used.</source>
        <translation>ಇತಿಹಾಸ {path} ಬಳಸುವಾಗ ಡಿಸ್ಕ್ ವಿಫಲವಾಯಿತು.</translation>
    </message>
    <message>
        <source>Another program has locked the history for more than {seconds} s.</source>
        <translation>ಬೇರೊಂದು ಪ್ರೋಗ್ರಾಂ {seconds} ಸೆಕೆಂಡ್‌ಗಿಂತ ಹೆಚ್ಚು ಕಾಲ ಇತಿಹಾಸವನ್ನು ಲಾಕ್ ಮಾಡಿದೆ.</translation>
    </message>
    <message>
        <source>Close what else uses {path}.</source>
        <translation>{path} ಬಳಸುತ್ತಿರುವ ಇತರ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ.</translation>
    </message>
    <message>
        <source>The history {path} is damaged.</source>
        <translation>ಇತಿಹಾಸ {path} ಹಾಳಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>ಅದನ್ನು ಇದ್ದಂತೆಯೇ ಇಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The history cannot be written: {reason}.</source>
        <translation>ಇತಿಹಾಸ ಬರೆಯಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>ಇನ್ನೂ ಇತಿಹಾಸವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This session is not in the history any more.</source>
        <translation>ಈ ಸೆಷನ್ ಈಗ ಇತಿಹಾಸದಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ಬರೆಯಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>The history is as it was.</source>
        <translation>ಇತಿಹಾಸ ಇದ್ದಂತೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>ಬೇರೆ ಸ್ಥಳ ಆರಿಸಿ, ಅಥವಾ ಜಾಗ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>There is no line {number} in session {session}.</source>
        <translation>ಸೆಷನ್ {session} ನಲ್ಲಿ ಸಾಲು {number} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>`livelipi history show {session} --numbers` names what there is.</source>
        <translation>ಏನೇನಿದೆ ಎಂದು `livelipi history show {session} --numbers` ತಿಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>A line needs words.</source>
        <translation>ಸಾಲಿನಲ್ಲಿ ಪದಗಳಿರಬೇಕು.</translation>
    </message>
    <message>
        <source>Delete it instead.</source>
        <translation>ಬದಲಿಗೆ ಅದನ್ನು ಅಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path}: {reason}.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳನ್ನು {path} ನಲ್ಲಿ ಬರೆಯಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚುವವರೆಗೆ ಅವು ಅನ್ವಯಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ಓದಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is recorded meanwhile.</source>
        <translation>ಈ ನಡುವೆ ಏನೂ ದಾಖಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{path} is no valid TOML: {details}.</source>
        <translation>{path} ಸರಿಯಾದ TOML ಅಲ್ಲ: {details}.</translation>
    </message>
    <message>
        <source>It was set aside as {name}.</source>
        <translation>ಅದನ್ನು {name} ಎಂದು ಬೇರೆ ಇಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Nothing is recorded until you say so in the settings.</source>
        <translation>ನೀವು ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಹೇಳುವವರೆಗೆ ಏನೂ ದಾಖಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing is recorded until the table [history] is mended.</source>
        <translation>[history] ಕೋಷ್ಟಕ ಸರಿಯಾಗುವವರೆಗೆ ಏನೂ ದಾಖಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{setting} is not known; it is left as it is.</source>
        <translation>{setting} ಗೊತ್ತಿಲ್ಲ; ಇದ್ದಂತೆಯೇ ಬಿಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>{setting} must be a table: [{table}].</source>
        <translation>{setting} ಒಂದು ಕೋಷ್ಟಕವಾಗಿರಬೇಕು: [{table}].</translation>
    </message>
    <message>
        <source>{setting} must be {reason}; the default is used.</source>
        <translation>{setting} ಹೀಗಿರಬೇಕು: {reason}; ಈಗ ಡೀಫಾಲ್ಟ್ ಬಳಸಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>{names} ರಲ್ಲಿ ಒಂದು</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ಅಥವಾ false</translation>
    </message>
    <message>
        <source>a whole number from {least} to {greatest}</source>
        <translation>{least} ರಿಂದ {greatest} ರವರೆಗಿನ ಪೂರ್ಣ ಸಂಖ್ಯೆ</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>ಪಠ್ಯಗಳ ಪಟ್ಟಿ, ಉದಾ. [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ಉದ್ಧರಣ ಚಿಹ್ನೆಗಳಲ್ಲಿ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>a colour such as &quot;#1e90ff&quot;, or &quot;&quot; for the style&apos;s own</source>
        <translation>&quot;#1e90ff&quot; ನಂತಹ ಬಣ್ಣ, ಅಥವಾ ಶೈಲಿಯದೇ ಬಣ್ಣಕ್ಕೆ &quot;&quot;</translation>
    </message>
    <message>
        <source>a language code such as &quot;hi-IN&quot;, or &quot;auto&quot; to have it detected</source>
        <translation>&quot;hi-IN&quot; ನಂತಹ ಭಾಷಾ ಕೋಡ್, ಅಥವಾ ತಾನೇ ಗುರುತಿಸಲು &quot;auto&quot;</translation>
    </message>
    <message>
        <source>an address that begins with &quot;wss://&quot; or &quot;ws://&quot;, or &quot;&quot; for Sarvam&apos;s own</source>
        <translation>&quot;wss://&quot; ಅಥವಾ &quot;ws://&quot; ನಿಂದ ಆರಂಭವಾಗುವ ವಿಳಾಸ, ಅಥವಾ Sarvam ನದೇ ವಿಳಾಸಕ್ಕೆ &quot;&quot;</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>ಅನುಮತಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ಡಿಸ್ಕ್‌ನಲ್ಲಿ ಜಾಗವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ಅಂತಹ ಫೈಲ್ ಅಥವಾ ಫೋಲ್ಡರ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ಫೈಲ್ ಸಿಸ್ಟಂ ಓದಲು ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ಇನ್‌ಪುಟ್/ಔಟ್‌ಪುಟ್ ದೋಷ</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ಇದು ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ಸ್ವಯಂಚಾಲಿತ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ಇಂಗ್ಲಿಷ್</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ಹಿಂದಿ</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>ಬಂಗಾಳಿ</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>ಗುಜರಾತಿ</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>ಕನ್ನಡ</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>ಮಲಯಾಳಂ</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>ಮರಾಠಿ</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>ಒಡಿಯಾ</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>ಪಂಜಾಬಿ</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>ತಮಿಳು</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>ತೆಲುಗು</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ಉರ್ದು</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>ಅಸ್ಸಾಮಿ</translation>
    </message>
    <message>
        <source>Bodo</source>
        <translation>ಬೋಡೊ</translation>
    </message>
    <message>
        <source>Dogri</source>
        <translation>ಡೋಗ್ರಿ</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>ಕೊಂಕಣಿ</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>ಕಾಶ್ಮೀರಿ</translation>
    </message>
    <message>
        <source>Maithili</source>
        <translation>ಮೈಥಿಲಿ</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <translation>ಮಣಿಪುರಿ</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>ನೇಪಾಳಿ</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>ಸಂಸ್ಕೃತ</translation>
    </message>
    <message>
        <source>Santali</source>
        <translation>ಸಂತಾಲಿ</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>ಸಿಂಧಿ</translation>
    </message>
    <message>
        <source>{language} is written in Latin letters by {model}</source>
        <translation>{model} {language} ಅನ್ನು ಲ್ಯಾಟಿನ್ ಅಕ್ಷರಗಳಲ್ಲಿ ಬರೆಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{language} is rough with {model}</source>
        <translation>{model} ನಲ್ಲಿ {language} ಒರಟಾಗಿ ಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{model} cannot transcribe {language}</source>
        <translation>{model} ಗೆ {language} ಬರೆಯಲಾಗದು</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>This computer · {model}</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ · {model}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>ಡೀಫಾಲ್ಟ್ ಮೈಕ್ರೋಫೋನ್</translation>
    </message>
    <message>
        <source>[{seconds} s of sound lost]</source>
        <translation>[{seconds} ಸೆಕೆಂಡ್ ಧ್ವನಿ ತಪ್ಪಿತು]</translation>
    </message>
    <message>
        <source>The recognizer on this computer did not say that it is ready.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಗುರುತಿಸುವ ವ್ಯವಸ್ಥೆ ತಾನು ಸಿದ್ಧ ಎಂದು ತಿಳಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The recognizer ended {times} times soon after its start.</source>
        <translation>ಗುರುತಿಸುವ ವ್ಯವಸ್ಥೆ ಆರಂಭವಾದ ಕೂಡಲೇ {times} ಬಾರಿ ನಿಂತುಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>It said last: {words}</source>
        <translation>ಅದು ಕೊನೆಗೆ ಹೇಳಿದ್ದು: {words}</translation>
    </message>
    <message>
        <source>Look at `livelipi doctor`, then start again.</source>
        <translation>`livelipi doctor` ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>The recognizer was not ready after {minutes} minutes.</source>
        <translation>{minutes} ನಿಮಿಷಗಳ ನಂತರವೂ ಗುರುತಿಸುವ ವ್ಯವಸ್ಥೆ ಸಿದ್ಧವಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The recognizer ended before it was ready (exit code {code}).</source>
        <translation>ಗುರುತಿಸುವ ವ್ಯವಸ್ಥೆ ಸಿದ್ಧವಾಗುವ ಮೊದಲೇ ನಿಂತಿತು (ನಿರ್ಗಮನ ಕೋಡ್ {code}).</translation>
    </message>
    <message>
        <source>This computer is slow: captions grow every {seconds} s, from {model}.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್ ನಿಧಾನ: ಕ್ಯಾಪ್ಶನ್‌ಗಳು ಪ್ರತಿ {seconds} ಸೆಕೆಂಡಿಗೆ ಬೆಳೆಯುತ್ತವೆ, {model} ನಿಂದ.</translation>
    </message>
    <message>
        <source>Choose another language, or recognize at Sarvam AI.</source>
        <translation>ಬೇರೆ ಭಾಷೆ ಆರಿಸಿ, ಅಥವಾ Sarvam AI ನಲ್ಲಿ ಗುರುತಿಸಿ.</translation>
    </message>
    <message>
        <source>{model} cannot transcribe {language}.</source>
        <translation>{model} ಗೆ {language} ಬರೆಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>{model} cannot translate.</source>
        <translation>{model} ಅನುವಾದಿಸಲಾರದು.</translation>
    </message>
    <message>
        <source>{model} knows English only.</source>
        <translation>{model} ಗೆ ಇಂಗ್ಲಿಷ್ ಮಾತ್ರ ಗೊತ್ತು.</translation>
    </message>
    <message>
        <source>Choose English without translation, or another model.</source>
        <translation>ಅನುವಾದವಿಲ್ಲದೆ ಇಂಗ್ಲಿಷ್, ಅಥವಾ ಬೇರೆ ಮಾಡೆಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The translation stopped.</source>
        <translation>ಅನುವಾದ ನಿಂತಿತು.</translation>
    </message>
    <message>
        <source>Captions go on.</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳು ಮುಂದುವರಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>A segment could not be turned into text: {reason}.</source>
        <translation>ಒಂದು ಭಾಗವನ್ನು ಪಠ್ಯವಾಗಿಸಲು ಆಗಲಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The captions before it are kept, and those after it go on.</source>
        <translation>ಅದಕ್ಕೂ ಮೊದಲಿನ ಕ್ಯಾಪ್ಶನ್‌ಗಳು ಉಳಿದಿವೆ, ನಂತರದವು ಮುಂದುವರಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>The voice detector inside the faster-whisper package cannot be read: {reason}.</source>
        <translation>faster-whisper ಪ್ಯಾಕೇಜ್‌ನ ಧ್ವನಿ ಪತ್ತೆಕಾರಕವನ್ನು ಓದಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>Install faster-whisper again.</source>
        <translation>faster-whisper ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The font {name} is damaged.</source>
        <translation>{name} ಫಾಂಟ್ ಹಾಳಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Install LiveLipi again.</source>
        <translation>LiveLipi ಮತ್ತೆ ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>{name} ಹೆಸರಿನ ಮಾಡೆಲ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Choose one of {names}, or give the directory of a model.</source>
        <translation>{names} ರಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ, ಅಥವಾ ಮಾಡೆಲ್ ಇರುವ ಫೋಲ್ಡರ್ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>There is no model directory {name}.</source>
        <translation>{name} ಎಂಬ ಮಾಡೆಲ್ ಫೋಲ್ಡರ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Give one that exists, or choose one of {names}.</source>
        <translation>ಇರುವ ಫೋಲ್ಡರ್ ನೀಡಿ, ಅಥವಾ {names} ರಲ್ಲಿ ಒಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The model directory {path} lacks {names}.</source>
        <translation>ಮಾಡೆಲ್ ಫೋಲ್ಡರ್ {path} ನಲ್ಲಿ {names} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Name a directory with a Whisper model converted for CTranslate2.</source>
        <translation>CTranslate2 ಗಾಗಿ ಪರಿವರ್ತಿಸಿದ Whisper ಮಾಡೆಲ್ ಇರುವ ಫೋಲ್ಡರ್ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The model in {path} cannot be used: {reason}.</source>
        <translation>{path} ನಲ್ಲಿರುವ ಮಾಡೆಲ್ ಬಳಸಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>Copy the model there again, or choose a model by name.</source>
        <translation>ಮಾಡೆಲ್ ಅನ್ನು ಅಲ್ಲಿ ಮತ್ತೆ ನಕಲಿಸಿ, ಅಥವಾ ಹೆಸರಿನಿಂದ ಮಾಡೆಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The model in {path} cannot be loaded: {reason}.</source>
        <translation>{path} ನಲ್ಲಿರುವ ಮಾಡೆಲ್ ಲೋಡ್ ಮಾಡಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>Remove that directory; the model is fetched again at the next start.</source>
        <translation>ಆ ಫೋಲ್ಡರ್ ತೆಗೆದುಹಾಕಿ; ಮುಂದಿನ ಬಾರಿ ಆರಂಭವಾದಾಗ ಮಾಡೆಲ್ ಮತ್ತೆ ಡೌನ್‌ಲೋಡ್ ಆಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{model} in {path} is damaged: {reason}.</source>
        <translation>{path} ನಲ್ಲಿರುವ {model} ಹಾಳಾಗಿದೆ: {reason}.</translation>
    </message>
    <message>
        <source>Run “livelipi model fetch {name}” to fetch it again.</source>
        <translation>ಮತ್ತೆ ಡೌನ್‌ಲೋಡ್ ಮಾಡಲು “livelipi model fetch {name}” ಚಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>{name} ends too early</source>
        <translation>{name} ಅಪೂರ್ಣ</translation>
    </message>
    <message>
        <source>{name} is no list of words</source>
        <translation>{name} ಪದಗಳ ಪಟ್ಟಿಯಲ್ಲ</translation>
    </message>
    <message>
        <source>{name} is not a Whisper model in CTranslate2&apos;s format</source>
        <translation>{name} CTranslate2 ಸ್ವರೂಪದ Whisper ಮಾಡೆಲ್ ಅಲ್ಲ</translation>
    </message>
    <message>
        <source>{name} has {found} bytes instead of {size}</source>
        <translation>{name} ನಲ್ಲಿ {size} ಬದಲು {found} ಬೈಟ್‌ಗಳಿವೆ</translation>
    </message>
    <message>
        <source>{name} has the right size, but its SHA-256 is wrong</source>
        <translation>{name} ಗಾತ್ರ ಸರಿ, ಆದರೆ ಅದರ SHA-256 ತಪ್ಪು</translation>
    </message>
    <message>
        <source>its list of checksums is missing</source>
        <translation>ಅದರ ಚೆಕ್‌ಸಮ್ ಪಟ್ಟಿ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Waiting for another LiveLipi that is fetching {model}</source>
        <translation>{model} ಡೌನ್‌ಲೋಡ್ ಮಾಡುತ್ತಿರುವ ಇನ್ನೊಂದು LiveLipi ಗಾಗಿ ಕಾಯಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Downloading {model} from the model hub</source>
        <translation>ಮಾಡೆಲ್ ಹಬ್‌ನಿಂದ {model} ಡೌನ್‌ಲೋಡ್ ಆಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Downloading {model} from the package index</source>
        <translation>ಪ್ಯಾಕೇಜ್ ಇಂಡೆಕ್ಸ್‌ನಿಂದ {model} ಡೌನ್‌ಲೋಡ್ ಆಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Putting {model} together</source>
        <translation>{model} ಜೋಡಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Fetching {model} was interrupted.</source>
        <translation>{model} ಡೌನ್‌ಲೋಡ್ ನಡುವೆ ನಿಂತಿತು.</translation>
    </message>
    <message>
        <source>{model} could not be fetched: {reasons}.</source>
        <translation>{model} ಡೌನ್‌ಲೋಡ್ ಮಾಡಲಾಗಲಿಲ್ಲ: {reasons}.</translation>
    </message>
    <message>
        <source>the model hub answered {code}</source>
        <translation>ಮಾಡೆಲ್ ಹಬ್ {code} ಎಂದು ಉತ್ತರಿಸಿತು</translation>
    </message>
    <message>
        <source>the model hub cannot be reached</source>
        <translation>ಮಾಡೆಲ್ ಹಬ್ ತಲುಪಲಾಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the model hub lists no files for it</source>
        <translation>ಮಾಡೆಲ್ ಹಬ್‌ನಲ್ಲಿ ಇದಕ್ಕೆ ಫೈಲ್‌ಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the connection to the model hub broke</source>
        <translation>ಮಾಡೆಲ್ ಹಬ್‌ನೊಂದಿಗಿನ ಸಂಪರ್ಕ ಕಡಿದುಹೋಯಿತು</translation>
    </message>
    <message>
        <source>what the model hub sent does not match its checksum</source>
        <translation>ಮಾಡೆಲ್ ಹಬ್ ಕಳುಹಿಸಿದ್ದು ಚೆಕ್‌ಸಮ್‌ಗೆ ಹೊಂದುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{name} is not what the hub lists</source>
        <translation>{name} ಹಬ್‌ನಲ್ಲಿ ನಮೂದಿಸಿದಂತೆ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>the package index does not carry it</source>
        <translation>ಪ್ಯಾಕೇಜ್ ಇಂಡೆಕ್ಸ್‌ನಲ್ಲಿ ಅದು ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>the package index has no file for it</source>
        <translation>ಪ್ಯಾಕೇಜ್ ಇಂಡೆಕ್ಸ್‌ನಲ್ಲಿ ಇದಕ್ಕೆ ಫೈಲ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>the package index cannot be reached</source>
        <translation>ಪ್ಯಾಕೇಜ್ ಇಂಡೆಕ್ಸ್ ತಲುಪಲಾಗುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>the package index did not give it ({reason})</source>
        <translation>ಪ್ಯಾಕೇಜ್ ಇಂಡೆಕ್ಸ್ ಅದನ್ನು ನೀಡಲಿಲ್ಲ ({reason})</translation>
    </message>
    <message>
        <source>what the package index has does not match its checksum</source>
        <translation>ಪ್ಯಾಕೇಜ್ ಇಂಡೆಕ್ಸ್‌ನಲ್ಲಿರುವುದು ಚೆಕ್‌ಸಮ್‌ಗೆ ಹೊಂದುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>pip is not installed, which fetches it from the package index</source>
        <translation>ಪ್ಯಾಕೇಜ್ ಇಂಡೆಕ್ಸ್‌ನಿಂದ ಅದನ್ನು ತರುವ pip ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>pip failed</source>
        <translation>pip ವಿಫಲವಾಯಿತು</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>ಸಂಪರ್ಕ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>“livelipi model fetch {name}” goes on from here.</source>
        <translation>“livelipi model fetch {name}” ಇಲ್ಲಿಂದ ಮುಂದುವರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The {size} that are already here are kept.</source>
        <translation>ಈಗಾಗಲೇ ಬಂದಿರುವ {size} ಉಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full: {reason}.</source>
        <translation>{path} ಇರುವ ಡಿಸ್ಕ್ ತುಂಬಿದೆ: {reason}.</translation>
    </message>
    <message>
        <source>{needed} are needed and {free} are free</source>
        <translation>{needed} ಬೇಕು, {free} ಖಾಲಿ ಇದೆ</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>ಜಾಗ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>{model} cannot be kept in {path}: {reason}.</source>
        <translation>{model} ಅನ್ನು {path} ನಲ್ಲಿ ಇಡಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>Make that folder writable, or give the directory of a model.</source>
        <translation>ಆ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಬರೆಯಲು ಅನುಮತಿ ನೀಡಿ, ಅಥವಾ ಮಾಡೆಲ್ ಇರುವ ಫೋಲ್ಡರ್ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>Sarvam AI needs an API key.</source>
        <translation>Sarvam AI ಗೆ API ಕೀ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Store it with `livelipi key set`, or set LIVELIPI_API_KEY; without a key, --service local recognizes on this computer.</source>
        <translation>ಅದನ್ನು `livelipi key set` ಮೂಲಕ ಉಳಿಸಿ, ಅಥವಾ LIVELIPI_API_KEY ಯಲ್ಲಿ ನೀಡಿ; ಕೀ ಇಲ್ಲದೆ --service local ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ ಗುರುತಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>No API key was given.</source>
        <translation>API ಕೀ ನೀಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Give one in LIVELIPI_API_KEY.</source>
        <translation>LIVELIPI_API_KEY ಯಲ್ಲಿ ಕೀ ನೀಡಿ.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has.</source>
        <translation>API ಕೀಯಲ್ಲಿ ಯಾವ ಕೀಯಲ್ಲೂ ಇರದ ಅಕ್ಷರಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>Copy it again, without quotes.</source>
        <translation>ಅದನ್ನು ಉದ್ಧರಣ ಚಿಹ್ನೆಗಳಿಲ್ಲದೆ ಮತ್ತೆ ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>The service&apos;s address is no WebSocket address.</source>
        <translation>ಸೇವೆಯ ವಿಳಾಸ WebSocket ವಿಳಾಸವಲ್ಲ.</translation>
    </message>
    <message>
        <source>It starts with wss:// (or ws:// on this computer).</source>
        <translation>ಅದು wss:// ನಿಂದ ಆರಂಭವಾಗುತ್ತದೆ (ಅಥವಾ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ws://).</translation>
    </message>
    <message>
        <source>The service&apos;s address may hold neither a key nor parameters.</source>
        <translation>ಸೇವೆಯ ವಿಳಾಸದಲ್ಲಿ ಕೀ ಅಥವಾ ಪ್ಯಾರಾಮೀಟರ್‌ಗಳು ಇರಬಾರದು.</translation>
    </message>
    <message>
        <source>{model} takes no key terms; saaras:v4 does.</source>
        <translation>{model} ಮುಖ್ಯ ಪದಗಳನ್ನು ಸ್ವೀಕರಿಸುವುದಿಲ್ಲ; saaras:v4 ಸ್ವೀಕರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>At most {count} key terms can be given.</source>
        <translation>ಗರಿಷ್ಠ {count} ಮುಖ್ಯ ಪದಗಳನ್ನು ನೀಡಬಹುದು.</translation>
    </message>
    <message>
        <source>A key term has at most {count} characters.</source>
        <translation>ಒಂದು ಮುಖ್ಯ ಪದದಲ್ಲಿ ಗರಿಷ್ಠ {count} ಅಕ್ಷರಗಳಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>The service did not begin to listen in time.</source>
        <translation>ಸೇವೆ ಸಮಯಕ್ಕೆ ಕೇಳಲು ಆರಂಭಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service does not offer live partial captions to this account.</source>
        <translation>ಮಾತಿನ ಜೊತೆಗೇ ಬೆಳೆಯುವ ಕ್ಯಾಪ್ಶನ್‌ಗಳನ್ನು ಸೇವೆ ಈ ಖಾತೆಗೆ ನೀಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <translation>ಅದು ಹೇಳಿದ್ದು: {words}</translation>
    </message>
    <message>
        <source>Captions go on sentence by sentence.</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳು ವಾಕ್ಯ ವಾಕ್ಯವಾಗಿ ಮುಂದುವರಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>There is no streaming service at this address.</source>
        <translation>ಈ ವಿಳಾಸದಲ್ಲಿ ಸ್ಟ್ರೀಮಿಂಗ್ ಸೇವೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Check the service&apos;s address.</source>
        <translation>ಸೇವೆಯ ವಿಳಾಸ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Something between here and the service answered in its place.</source>
        <translation>ಇಲ್ಲಿಗೂ ಸೇವೆಗೂ ನಡುವಿನ ಯಾವುದೋ ಅದರ ಬದಲು ಉತ್ತರಿಸಿತು.</translation>
    </message>
    <message>
        <source>Check whether the network wants you to sign in.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಸೈನ್ ಇನ್ ಕೇಳುತ್ತಿದೆಯೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The connection to the service ended.</source>
        <translation>ಸೇವೆಯೊಂದಿಗಿನ ಸಂಪರ್ಕ ಕೊನೆಗೊಂಡಿತು.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate cannot be trusted.</source>
        <translation>ಸೇವೆಯ ಪ್ರಮಾಣಪತ್ರವನ್ನು ನಂಬಲಾಗದು.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or who stands between it and the service.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಗಡಿಯಾರ, ಅಥವಾ ಇದಕ್ಕೂ ಸೇವೆಗೂ ನಡುವೆ ಯಾರಿದ್ದಾರೆ ಎಂದು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Nobody answers at the service&apos;s address.</source>
        <translation>ಸೇವೆಯ ವಿಳಾಸದಲ್ಲಿ ಯಾರೂ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service does not answer in time.</source>
        <translation>ಸೇವೆ ಸಮಯಕ್ಕೆ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The connection to the service broke.</source>
        <translation>ಸೇವೆಯೊಂದಿಗಿನ ಸಂಪರ್ಕ ಕಡಿದುಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>ಸೇವೆಯನ್ನು ತಲುಪಲಾಗುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>ನೆಟ್‌ವರ್ಕ್ ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>The service refused the API key.</source>
        <translation>ಸೇವೆ API ಕೀಯನ್ನು ನಿರಾಕರಿಸಿತು.</translation>
    </message>
    <message>
        <source>Check the key and start again.</source>
        <translation>ಕೀ ಪರಿಶೀಲಿಸಿ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up.</source>
        <translation>ಖಾತೆಯ ಕೋಟಾ ಮುಗಿದಿದೆ.</translation>
    </message>
    <message>
        <source>Top up the account, or caption on this computer.</source>
        <translation>ಖಾತೆಗೆ ಹಣ ತುಂಬಿ, ಅಥವಾ ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲೇ ಕ್ಯಾಪ್ಶನ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The service is asked too often.</source>
        <translation>ಸೇವೆಯನ್ನು ತೀರಾ ಹೆಚ್ಚು ಬಾರಿ ಕೇಳಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>ಸೇವೆ ಕೋರಿಕೆಯನ್ನು ನಿರಾಕರಿಸಿತು.</translation>
    </message>
    <message>
        <source>The service had an error of its own.</source>
        <translation>ಸೇವೆಯಲ್ಲೇ ಒಂದು ದೋಷ ಉಂಟಾಯಿತು.</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept.</source>
        <translation>ಈವರೆಗಿನ ಎಲ್ಲ ಕ್ಯಾಪ್ಶನ್‌ಗಳು ಉಳಿದಿವೆ.</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept, and {seconds} s of sound wait.</source>
        <translation>ಈವರೆಗಿನ ಎಲ್ಲ ಕ್ಯಾಪ್ಶನ್‌ಗಳು ಉಳಿದಿವೆ, {seconds} ಸೆಕೆಂಡ್ ಧ್ವನಿ ಕಾಯುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept; {seconds} s of sound got no caption.</source>
        <translation>ಈವರೆಗಿನ ಎಲ್ಲ ಕ್ಯಾಪ್ಶನ್‌ಗಳು ಉಳಿದಿವೆ; {seconds} ಸೆಕೆಂಡ್ ಧ್ವನಿಗೆ ಕ್ಯಾಪ್ಶನ್ ಬರಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service did not answer the last words in time.</source>
        <translation>ಕೊನೆಯ ಮಾತುಗಳಿಗೆ ಸೇವೆ ಸಮಯಕ್ಕೆ ಉತ್ತರಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service does not answer any more.</source>
        <translation>ಸೇವೆ ಈಗ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The service did not answer within {seconds} s.</source>
        <translation>ಸೇವೆ {seconds} ಸೆಕೆಂಡ್‌ಗಳಲ್ಲಿ ಉತ್ತರಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>ಕೀ ನೀಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Paste it into the field.</source>
        <translation>ಅದನ್ನು ಜಾಗದಲ್ಲಿ ಅಂಟಿಸಿ.</translation>
    </message>
    <message>
        <source>That is no API key: it holds blanks or unprintable signs.</source>
        <translation>ಇದು API ಕೀ ಅಲ್ಲ: ಇದರಲ್ಲಿ ಖಾಲಿ ಜಾಗ ಅಥವಾ ಕಾಣದ ಚಿಹ್ನೆಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>The key is used until the program ends.</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚುವವರೆಗೆ ಈ ಕೀ ಬಳಕೆಯಲ್ಲಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>ಸಂಪರ್ಕ ಪರಿಶೀಲಿಸಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The keyring took the key but does not give it back.</source>
        <translation>ಕೀರಿಂಗ್ ಕೀ ತೆಗೆದುಕೊಂಡಿತು, ಆದರೆ ಮರಳಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Set {variable} instead.</source>
        <translation>ಬದಲಿಗೆ {variable} ಹೊಂದಿಸಿ.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} s.</source>
        <translation>ಕೀರಿಂಗ್ {seconds} ಸೆಕೆಂಡ್‌ಗಳಲ್ಲಿ ಉತ್ತರಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Unlock it, if it asks for its password, or set {variable}.</source>
        <translation>ಅದು ಪಾಸ್‌ವರ್ಡ್ ಕೇಳಿದರೆ ಅನ್‌ಲಾಕ್ ಮಾಡಿ, ಅಥವಾ {variable} ಹೊಂದಿಸಿ.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>ಕೀರಿಂಗ್ ವಿಫಲವಾಯಿತು ({kind}).</translation>
    </message>
    <message>
        <source>Unlock it, or set {variable}.</source>
        <translation>ಅದನ್ನು ಅನ್‌ಲಾಕ್ ಮಾಡಿ, ಅಥವಾ {variable} ಹೊಂದಿಸಿ.</translation>
    </message>
    <message>
        <source>There is no keyring here that keeps secrets.</source>
        <translation>ಗುಟ್ಟುಗಳನ್ನು ಇಡುವ ಕೀರಿಂಗ್ ಇಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The key was not stored anywhere.</source>
        <translation>ಕೀಯನ್ನು ಎಲ್ಲಿಯೂ ಉಳಿಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Set {variable}, or give the key with --key-stdin for one run; on Linux a keyring comes with GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>{variable} ಹೊಂದಿಸಿ, ಅಥವಾ ಒಂದು ಬಾರಿಗೆ --key-stdin ಮೂಲಕ ಕೀ ನೀಡಿ; Linux ನಲ್ಲಿ GNOME Keyring, KWallet ಅಥವಾ KeePassXC ಜೊತೆ ಕೀರಿಂಗ್ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>ಮೈಕ್ರೋಫೋನ್ ಸಿಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Plug one in, or choose the computer&apos;s own sound.</source>
        <translation>ಒಂದನ್ನು ಜೋಡಿಸಿ, ಅಥವಾ ಕಂಪ್ಯೂಟರ್‌ನ ಧ್ವನಿಯನ್ನೇ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>ಒಂದನ್ನು ಜೋಡಿಸಿ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not there.</source>
        <translation>ಮೈಕ್ರೋಫೋನ್ “{device}” ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>ಅದನ್ನು ಜೋಡಿಸಿ, ಅಥವಾ ಬೇರೆಯದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>PortAudio cannot reach the sound server: ALSA&apos;s PulseAudio plugin is not installed.</source>
        <translation>PortAudio ಧ್ವನಿ ಸರ್ವರ್ ತಲುಪಲಾಗದು: ALSA ದ PulseAudio ಪ್ಲಗಿನ್ ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libasound2-plugins; Fedora: sudo dnf install alsa-plugins-pulseaudio).</source>
        <translation>ಅದನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ (Debian, Ubuntu: sudo apt install libasound2-plugins; Fedora: sudo dnf install alsa-plugins-pulseaudio).</translation>
    </message>
    <message>
        <source>The microphone “{device}” is gone.</source>
        <translation>ಮೈಕ್ರೋಫೋನ್ “{device}” ಹೋಗಿದೆ.</translation>
    </message>
    <message>
        <source>The microphone “{device}” delivers no sound any more.</source>
        <translation>ಮೈಕ್ರೋಫೋನ್ “{device}” ನಿಂದ ಈಗ ಧ್ವನಿ ಬರುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Everything it heard until then is kept.</source>
        <translation>ಅಲ್ಲಿಯವರೆಗೆ ಕೇಳಿದ್ದೆಲ್ಲ ಉಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>See that it is plugged in and switched on, or choose another one; then start again.</source>
        <translation>ಅದು ಜೋಡಣೆಯಾಗಿ ಚಾಲೂ ಇದೆಯೇ ನೋಡಿ, ಅಥವಾ ಬೇರೆಯದನ್ನು ಆರಿಸಿ; ನಂತರ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>PortAudio, the library that records sound, is not installed.</source>
        <translation>ಧ್ವನಿ ದಾಖಲಿಸುವ ಲೈಬ್ರರಿ PortAudio ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libportaudio2; Fedora: sudo dnf install portaudio), then start LiveLipi again.</source>
        <translation>ಅದನ್ನು ಇನ್‌ಸ್ಟಾಲ್ ಮಾಡಿ (Debian, Ubuntu: sudo apt install libportaudio2; Fedora: sudo dnf install portaudio), ನಂತರ LiveLipi ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>The sound system could not be started: {reason}.</source>
        <translation>ಧ್ವನಿ ವ್ಯವಸ್ಥೆ ಆರಂಭವಾಗಲಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>See whether other programs can record, then try again.</source>
        <translation>ಇತರ ಪ್ರೋಗ್ರಾಂಗಳು ದಾಖಲಿಸಬಲ್ಲವೇ ನೋಡಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The microphone “{device}” could not be opened: {reason}.</source>
        <translation>ಮೈಕ್ರೋಫೋನ್ “{device}” ತೆರೆಯಲಾಗಲಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>ಅದು ಹೋಗಿದೆ</translation>
    </message>
    <message>
        <source>See that it is plugged in and that no other program holds it, or choose another one.</source>
        <translation>ಅದು ಜೋಡಣೆಯಾಗಿದೆಯೇ, ಬೇರೆ ಪ್ರೋಗ್ರಾಂ ಬಳಸುತ್ತಿಲ್ಲವೇ ನೋಡಿ, ಅಥವಾ ಬೇರೆಯದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>“{device}” is heard instead.</source>
        <translation>ಬದಲಿಗೆ “{device}” ಕೇಳಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>LiveLipi goes on as soon as it, or another one, is heard.</source>
        <translation>ಅದು ಅಥವಾ ಬೇರೊಂದು ಕೇಳಿಸಿದ ಕೂಡಲೇ LiveLipi ಮುಂದುವರಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{seconds} s of sound are missing.</source>
        <translation>{seconds} ಸೆಕೆಂಡ್ ಧ್ವನಿ ತಪ್ಪಿದೆ.</translation>
    </message>
    <message>
        <source>“{device}” is heard again.</source>
        <translation>“{device}” ಮತ್ತೆ ಕೇಳಿಸುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>“{device}” is heard now.</source>
        <translation>ಈಗ “{device}” ಕೇಳಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>“{device}” is heard now instead of “{before}”.</source>
        <translation>ಈಗ “{before}” ಬದಲು “{device}” ಕೇಳಲಾಗುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>“{device}”, or this computer, is too slow: {seconds} s of sound are missing.</source>
        <translation>“{device}” ಅಥವಾ ಈ ಕಂಪ್ಯೂಟರ್ ತುಂಬಾ ನಿಧಾನ: {seconds} ಸೆಕೆಂಡ್ ಧ್ವನಿ ತಪ್ಪಿದೆ.</translation>
    </message>
    <message>
        <source>“{device}” delivers only digital silence: is it muted?</source>
        <translation>“{device}” ನಿಂದ ಪೂರ್ಣ ಮೌನ ಮಾತ್ರ: ಅದು ಮ್ಯೂಟ್ ಆಗಿದೆಯೇ?</translation>
    </message>
    <message>
        <source>“{path}” cannot be read to its end: {reason}.</source>
        <translation>“{path}” ಪೂರ್ತಿ ಓದಲಾಗದು: {reason}.</translation>
    </message>
    <message>
        <source>What was heard until there is kept.</source>
        <translation>ಅಲ್ಲಿಯವರೆಗೆ ಕೇಳಿಸಿದ್ದು ಉಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>“{path}” ಒಂದು ಫೋಲ್ಡರ್.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>ಅದರಲ್ಲಿರುವ ಫೈಲ್‌ಗಳನ್ನು ಹೆಸರಿಸಿ.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>“{path}” ಖಾಲಿ ಇದೆ.</translation>
    </message>
    <message>
        <source>Choose a file with sound in it.</source>
        <translation>ಧ್ವನಿ ಇರುವ ಫೈಲ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>“{path}” ಎಂಬ ಫೈಲ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>ಅದರ ಹೆಸರು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>“{path}” may not be read.</source>
        <translation>“{path}” ಓದಲು ಅನುಮತಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>ಅದರ ಮಾಲೀಕರಿಂದ ಅನುಮತಿ ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>“{path}” is no sound that can be read.</source>
        <translation>“{path}” ಓದಬಹುದಾದ ಧ್ವನಿ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Choose a sound or film file: WAV, MP3, M4A, Ogg, FLAC, MP4 …</source>
        <translation>ಧ್ವನಿ ಅಥವಾ ಚಿತ್ರದ ಫೈಲ್ ಆರಿಸಿ: WAV, MP3, M4A, Ogg, FLAC, MP4 …</translation>
    </message>
    <message>
        <source>{combination} is taken by {holder}.</source>
        <translation>{combination} ಅನ್ನು {holder} ಬಳಸುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>Choose another combination.</source>
        <translation>ಬೇರೆ ಕೀಲಿ ಸಂಯೋಜನೆ ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Free now: {combinations}.</source>
        <translation>ಈಗ ಲಭ್ಯ: {combinations}.</translation>
    </message>
    <message>
        <source>Hotkeys need the package pynput: {reason}.</source>
        <translation>ಹಾಟ್‌ಕೀಗಳಿಗೆ pynput ಪ್ಯಾಕೇಜ್ ಬೇಕು: {reason}.</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Input Monitoring.</source>
        <translation>System Settings, Privacy &amp; Security, Input Monitoring ನಲ್ಲಿ ಇದಕ್ಕೆ ಅನುಮತಿ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>Bind `livelipi ctl ptt-down` and `livelipi ctl ptt-up` to a key in the settings of your desktop; the keys inside LiveLipi&apos;s own window work everywhere.</source>
        <translation>ನಿಮ್ಮ ಡೆಸ್ಕ್‌ಟಾಪ್ ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ `livelipi ctl ptt-down` ಮತ್ತು `livelipi ctl ptt-up` ಅನ್ನು ಒಂದು ಕೀಲಿಗೆ ಜೋಡಿಸಿ; LiveLipi ಕಿಟಕಿಯೊಳಗಿನ ಕೀಲಿಗಳು ಎಲ್ಲೆಡೆ ಕೆಲಸ ಮಾಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>This desktop tells when a hotkey is pressed but not when it is let go, so it cannot be held: press it to begin and again to end.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ಟಾಪ್ ಹಾಟ್‌ಕೀ ಒತ್ತಿದ್ದನ್ನು ತಿಳಿಸುತ್ತದೆ, ಬಿಟ್ಟಿದ್ದನ್ನಲ್ಲ; ಆದ್ದರಿಂದ ಒತ್ತಿ ಹಿಡಿಯಲಾಗದು: ಆರಂಭಿಸಲು ಒತ್ತಿ, ಮುಗಿಸಲು ಮತ್ತೆ ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>On Wayland no program can have Esc for a while.</source>
        <translation>Wayland ನಲ್ಲಿ ಯಾವ ಪ್ರೋಗ್ರಾಂ ಕೂಡ ಸ್ವಲ್ಪ ಹೊತ್ತು Esc ಪಡೆಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>Cancel from LiveLipi&apos;s own windows instead.</source>
        <translation>ಬದಲಾಗಿ LiveLipi ಕಿಟಕಿಗಳಿಂದ ರದ್ದುಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The hotkeys are closed.</source>
        <translation>ಹಾಟ್‌ಕೀಗಳು ಮುಚ್ಚಿವೆ.</translation>
    </message>
    <message>
        <source>The hotkeys do not work any more: {reason}.</source>
        <translation>ಹಾಟ್‌ಕೀಗಳು ಈಗ ಕೆಲಸ ಮಾಡುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The desktop did not allow {combination}.</source>
        <translation>ಡೆಸ್ಕ್‌ಟಾಪ್ {combination} ಗೆ ಅನುಮತಿ ಕೊಡಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The desktop refuses hotkeys to LiveLipi: {reason}.</source>
        <translation>ಡೆಸ್ಕ್‌ಟಾಪ್ LiveLipi ಗೆ ಹಾಟ್‌ಕೀ ನಿರಾಕರಿಸುತ್ತದೆ: {reason}.</translation>
    </message>
    <message>
        <source>This desktop has no {part}.</source>
        <translation>ಈ ಡೆಸ್ಕ್‌ಟಾಪ್‌ನಲ್ಲಿ {part} ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The screen {name} does not let LiveLipi listen to keys: {reason}.</source>
        <translation>ಪರದೆ {name} LiveLipi ಗೆ ಕೀಲಿಗಳನ್ನು ಆಲಿಸಲು ಬಿಡುತ್ತಿಲ್ಲ: {reason}.</translation>
    </message>
    <message>
        <source>The screen {name} is gone, and the hotkeys with it.</source>
        <translation>ಪರದೆ {name} ಹೋಗಿದೆ, ಜೊತೆಗೆ ಹಾಟ್‌ಕೀಗಳೂ.</translation>
    </message>
    <message>
        <source>Start LiveLipi again.</source>
        <translation>LiveLipi ಅನ್ನು ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>The text could not be inserted.</source>
        <translation>ಪಠ್ಯವನ್ನು ಸೇರಿಸಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing is written into a password field.</source>
        <translation>ಪಾಸ್‌ವರ್ಡ್ ಜಾಗದಲ್ಲಿ ಏನನ್ನೂ ಬರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The focus went from {before} to {after} meanwhile.</source>
        <translation>ಈ ನಡುವೆ ಫೋಕಸ್ {before} ನಿಂದ {after} ಗೆ ಹೋಯಿತು.</translation>
    </message>
    <message>
        <source>A key was held down all the time.</source>
        <translation>ಒಂದು ಕೀಲಿ ಇಡೀ ಹೊತ್ತು ಒತ್ತಿತ್ತು.</translation>
    </message>
    <message>
        <source>There is no screen on which a key could be pressed.</source>
        <translation>ಕೀಲಿ ಒತ್ತಲು ಯಾವುದೇ ಪರದೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no screen on which text could be typed.</source>
        <translation>ಪಠ್ಯ ಟೈಪ್ ಮಾಡಲು ಯಾವುದೇ ಪರದೆ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Windows keeps keys from programs that run as administrator.</source>
        <translation>ನಿರ್ವಾಹಕರಾಗಿ ಓಡುವ ಪ್ರೋಗ್ರಾಂಗಳಿಗೆ Windows ಕೀಲಿಗಳನ್ನು ತಲುಪಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The program went away.</source>
        <translation>ಆ ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿತು.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>X ಸರ್ವರ್ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The program does not answer; only a part was typed.</source>
        <translation>ಪ್ರೋಗ್ರಾಂ ಉತ್ತರಿಸುತ್ತಿಲ್ಲ; ಒಂದು ಭಾಗ ಮಾತ್ರ ಟೈಪ್ ಆಯಿತು.</translation>
    </message>
    <message>
        <source>Every key is taken, so that a letter has none.</source>
        <translation>ಎಲ್ಲ ಕೀಲಿಗಳೂ ಬಳಕೆಯಲ್ಲಿವೆ, ಒಂದು ಅಕ್ಷರಕ್ಕೆ ಯಾವುದೂ ಉಳಿದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Use a combination like Ctrl+Alt+Space or F9.</source>
        <translation>Ctrl+Alt+Space ಅಥವಾ F9 ನಂಥ ಸಂಯೋಜನೆ ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>Nothing that could be a word is selected.</source>
        <translation>ಪದವಾಗಬಹುದಾದ ಏನನ್ನೂ ಆಯ್ಕೆಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Select a name or a term first.</source>
        <translation>ಮೊದಲು ಒಂದು ಹೆಸರು ಅಥವಾ ಪದ ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>A term of the vocabulary has at most {most} characters; this one has {length}.</source>
        <translation>ಪದಕೋಶದ ಪದದಲ್ಲಿ ಹೆಚ್ಚೆಂದರೆ {most} ಅಕ್ಷರಗಳು; ಇದರಲ್ಲಿ {length} ಇವೆ.</translation>
    </message>
    <message>
        <source>Select the name alone.</source>
        <translation>ಹೆಸರನ್ನು ಮಾತ್ರ ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The vocabulary has {count} terms already.</source>
        <translation>ಪದಕೋಶದಲ್ಲಿ ಈಗಾಗಲೇ {count} ಪದಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>ಅವು ಉಳಿದಿವೆ.</translation>
    </message>
    <message>
        <source>Take out terms that you no longer need.</source>
        <translation>ಇನ್ನು ಬೇಡವಾದ ಪದಗಳನ್ನು ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Nothing has been dictated yet.</source>
        <translation>ಇನ್ನೂ ಏನನ್ನೂ ಉಕ್ತಲೇಖನ ಮಾಡಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>There is no text to take back.</source>
        <translation>ಹಿಂಪಡೆಯಲು ಪಠ್ಯವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The last text is in another program, and stays there.</source>
        <translation>ಕೊನೆಯ ಪಠ್ಯ ಬೇರೆ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿದೆ, ಅಲ್ಲಿಯೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The last text was taken back.</source>
        <translation>ಕೊನೆಯ ಪಠ್ಯವನ್ನು ಹಿಂಪಡೆಯಲಾಯಿತು.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>ಅದು ಕ್ಲಿಪ್‌ಬೋರ್ಡ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>What was heard until then is on the clipboard.</source>
        <translation>ಅಲ್ಲಿಯವರೆಗೆ ಕೇಳಿದ್ದು ಕ್ಲಿಪ್‌ಬೋರ್ಡ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>No sound came from the microphone.</source>
        <translation>ಮೈಕ್ರೊಫೋನ್‌ನಿಂದ ಯಾವ ಧ್ವನಿಯೂ ಬರಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No words were heard; nothing was inserted.</source>
        <translation>ಯಾವ ಪದವೂ ಕೇಳಿಸಲಿಲ್ಲ; ಏನನ್ನೂ ಸೇರಿಸಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>“{word}” is in the vocabulary now.</source>
        <translation>“{word}” ಈಗ ಪದಕೋಶದಲ್ಲಿದೆ.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>ಸಿಸ್ಟಂನಂತೆ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ತಿಳಿ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ಗಾಢ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ಹೆಚ್ಚಿನ ಕಾಂಟ್ರಾಸ್ಟ್</translation>
    </message>
    <message>
        <source>Lines glide</source>
        <translation>ಸಾಲುಗಳು ಜಾರುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>ಏನೂ ಚಲಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>ಕೀ ಬೇಕು</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>ದೊಡ್ಡ ಅಕ್ಷರ</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>ಸ್ವಂತ</translation>
    </message>
    <message>
        <source>What suits the program</source>
        <translation>ಪ್ರೋಗ್ರಾಂಗೆ ಸರಿಯಾದುದು</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ಅಂಟಿಸಿ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>Clipboard only</source>
        <translation>ಕ್ಲಿಪ್‌ಬೋರ್ಡ್ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>ಎರಡೂ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ಹೇಳಿದ್ದು</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ಅನುವಾದ</translation>
    </message>
    <message>
        <source>White</source>
        <translation>ಬಿಳಿ</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>ಕೆನೆ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>ಹಳದಿ</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>ಕಿತ್ತಳೆ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ಗುಲಾಬಿ</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>ಆಕಾಶ ನೀಲಿ</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>ಪುದೀನಾ</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>ಕಪ್ಪು</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ರಾತ್ರಿ</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>ಗಾಢ ನೀಲಿ</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>ಕಾಡು</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>ಕಂದು</translation>
    </message>
    <message>
        <source>The style&apos;s own</source>
        <translation>ಶೈಲಿಯದೇ</translation>
    </message>
    <message>
        <source>Write a colour as in #ffd60a.</source>
        <translation>ಬಣ್ಣವನ್ನು #ffd60a ನಂತೆ ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, easy to read all day</source>
        <translation>ಕಾಂಟ್ರಾಸ್ಟ್ {ratio}:1, ದಿನವಿಡೀ ಸುಲಭವಾಗಿ ಓದಬಹುದು</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, good to read</source>
        <translation>ಕಾಂಟ್ರಾಸ್ಟ್ {ratio}:1, ಓದಲು ಚೆನ್ನ</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, readable in large type only</source>
        <translation>ಕಾಂಟ್ರಾಸ್ಟ್ {ratio}:1, ದೊಡ್ಡ ಅಕ್ಷರದಲ್ಲಿ ಮಾತ್ರ ಓದಬಹುದು</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, hard to read</source>
        <translation>ಕಾಂಟ್ರಾಸ್ಟ್ {ratio}:1, ಓದಲು ಕಷ್ಟ</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>ಯಾವಾಗಲೂ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ಎಂದಿಗೂ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Sarvam&apos;s own</source>
        <translation>Sarvam ನದೇ</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ಸೆ.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ದಿನಗಳು</translation>
    </message>
    <message>
        <source>Take them again</source>
        <translation>ಮತ್ತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ಸಾಮಾನ್ಯ</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>ಕೇಳುವುದು</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>ಗುರುತಿಸುವಿಕೆ</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>ಕ್ಯಾಪ್ಶನ್ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>ಉಕ್ತಲೇಖನ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ಇತಿಹಾಸ</translation>
    </message>
    <message>
        <source>Key and privacy</source>
        <translation>ಕೀ, ಗೌಪ್ಯತೆ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ಕುರಿತು</translation>
    </message>
    <message>
        <source>Language of LiveLipi</source>
        <translation>LiveLipi ಭಾಷೆ</translation>
    </message>
    <message>
        <source>The language of menus, buttons and messages.</source>
        <translation>ಮೆನು, ಬಟನ್ ಮತ್ತು ಸಂದೇಶಗಳ ಭಾಷೆ.</translation>
    </message>
    <message>
        <source>Colours of the windows</source>
        <translation>ವಿಂಡೋಗಳ ಬಣ್ಣಗಳು</translation>
    </message>
    <message>
        <source>Dark, light, or as the system has it.</source>
        <translation>ಗಾಢ, ತಿಳಿ, ಅಥವಾ ಸಿಸ್ಟಂನಲ್ಲಿ ಇರುವಂತೆ.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>ಚಲನೆ</translation>
    </message>
    <message>
        <source>Whether new lines glide into place or simply appear.</source>
        <translation>ಹೊಸ ಸಾಲುಗಳು ಜಾರಿ ಬರಬೇಕೇ ಅಥವಾ ನೇರವಾಗಿ ಕಾಣಬೇಕೇ.</translation>
    </message>
    <message>
        <source>Tell screen readers</source>
        <translation>ಸ್ಕ್ರೀನ್ ರೀಡರ್‌ಗೆ ತಿಳಿಸಿ</translation>
    </message>
    <message>
        <source>A screen reader says each finished caption.</source>
        <translation>ಮುಗಿದ ಪ್ರತಿ ಕ್ಯಾಪ್ಶನ್ ಅನ್ನು ಸ್ಕ್ರೀನ್ ರೀಡರ್ ಓದುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>ಸಿಸ್ಟಂ ಟ್ರೇಯಲ್ಲಿ ಐಕಾನ್</translation>
    </message>
    <message>
        <source>Start, stop and find the windows from the tray.</source>
        <translation>ಟ್ರೇಯಿಂದ ಆರಂಭಿಸಿ, ನಿಲ್ಲಿಸಿ ಮತ್ತು ವಿಂಡೋಗಳನ್ನು ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>ಟ್ರೇಯಲ್ಲಿ ಮುಂದುವರಿಯಲಿ</translation>
    </message>
    <message>
        <source>Closing the window leaves LiveLipi running in the tray.</source>
        <translation>ವಿಂಡೋ ಮುಚ್ಚಿದರೂ LiveLipi ಟ್ರೇಯಲ್ಲಿ ನಡೆಯುತ್ತಿರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>ಮೊದಲ ಹೆಜ್ಜೆಗಳು</translation>
    </message>
    <message>
        <source>Microphone, languages and look, one after the other.</source>
        <translation>ಮೈಕ್ರೋಫೋನ್, ಭಾಷೆಗಳು ಮತ್ತು ನೋಟ, ಒಂದಾದ ಮೇಲೊಂದು.</translation>
    </message>
    <message>
        <source>Listen at once</source>
        <translation>ಕೂಡಲೇ ಕೇಳಲಿ</translation>
    </message>
    <message>
        <source>Start to listen as soon as LiveLipi is open.</source>
        <translation>LiveLipi ತೆರೆದ ಕೂಡಲೇ ಕೇಳಲು ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>ಮಾತನಾಡುವ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Captions are best when it is named.</source>
        <translation>ಭಾಷೆಯನ್ನು ಆರಿಸಿದರೆ ಕ್ಯಾಪ್ಶನ್‌ಗಳು ಉತ್ತಮವಾಗಿರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>English translation</source>
        <translation>ಇಂಗ್ಲಿಷ್ ಅನುವಾದ</translation>
    </message>
    <message>
        <source>Show an English translation with each caption.</source>
        <translation>ಪ್ರತಿ ಕ್ಯಾಪ್ಶನ್ ಜೊತೆ ಇಂಗ್ಲಿಷ್ ಅನುವಾದ ತೋರಿಸಿ.</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>ಒತ್ತಿ ಮಾತನಾಡಿ</translation>
    </message>
    <message>
        <source>You are heard only while you hold a key.</source>
        <translation>ಕೀ ಒತ್ತಿ ಹಿಡಿದಾಗ ಮಾತ್ರ ನಿಮ್ಮ ಮಾತು ಕೇಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>ಮಾತನಾಡಲು ಒತ್ತಿ ಹಿಡಿಯಿರಿ</translation>
    </message>
    <message>
        <source>Speak while you hold these keys, in any program.</source>
        <translation>ಯಾವುದೇ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ಈ ಕೀಲಿಗಳನ್ನು ಒತ್ತಿ ಹಿಡಿದು ಮಾತನಾಡಿ.</translation>
    </message>
    <message>
        <source>Double tap for hands free</source>
        <translation>ಕೈ ಬಿಡುವಿಗೆ ಎರಡು ಬಾರಿ ತಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Tap the held keys twice and talk on; tap once to end.</source>
        <translation>ಕೀಲಿಗಳನ್ನು ಎರಡು ಬಾರಿ ತಟ್ಟಿ ಮಾತನಾಡುತ್ತಿರಿ; ಮುಗಿಸಲು ಒಮ್ಮೆ ತಟ್ಟಿ.</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>ಆರಂಭ ಮತ್ತು ನಿಲುಗಡೆ</translation>
    </message>
    <message>
        <source>These keys begin a turn, and end it.</source>
        <translation>ಈ ಕೀಲಿಗಳು ಸರದಿಯನ್ನು ಆರಂಭಿಸುತ್ತವೆ, ಮುಗಿಸುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Learn a word</source>
        <translation>ಪದ ಕಲಿಯಿರಿ</translation>
    </message>
    <message>
        <source>Takes the selected word into your vocabulary.</source>
        <translation>ಆಯ್ದ ಪದವನ್ನು ನಿಮ್ಮ ಪದಕೋಶಕ್ಕೆ ಸೇರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Hear the first word whole</source>
        <translation>ಮೊದಲ ಪದವನ್ನು ಪೂರ್ತಿ ಆಲಿಸಿ</translation>
    </message>
    <message>
        <source>The microphone stays open; only the last 0.3 s is remembered. Off: the first 0.3 s of a turn may be lost.</source>
        <translation>ಮೈಕ್ರೊಫೋನ್ ತೆರೆದೇ ಇರುತ್ತದೆ; ಕೊನೆಯ 0.3 ಸೆ. ಮಾತ್ರ ನೆನಪಿರುತ್ತದೆ. ಆಫ್: ಮೊದಲ 0.3 ಸೆ. ತಪ್ಪಬಹುದು.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>ಮೈಕ್ರೋಫೋನ್</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>ಆರಂಭದಲ್ಲಿ ಧ್ವನಿ</translation>
    </message>
    <message>
        <source>A short sound, once you are really heard.</source>
        <translation>ನೀವು ನಿಜವಾಗಿ ಕೇಳಿಸಿದಾಗ ಒಂದು ಸಣ್ಣ ಧ್ವನಿ.</translation>
    </message>
    <message>
        <source>How text gets in</source>
        <translation>ಪಠ್ಯ ಹೇಗೆ ಸೇರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Pasting puts back what you had copied before.</source>
        <translation>ಅಂಟಿಸಿದ ಮೇಲೆ ನೀವು ಮೊದಲು ನಕಲಿಸಿದ್ದು ಮರಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ಇತರ ಪ್ರೋಗ್ರಾಂಗಳು</translation>
    </message>
    <message>
        <source>Some programs differ</source>
        <translation>ಕೆಲವು ಪ್ರೋಗ್ರಾಂಗಳು ಬೇರೆ</translation>
    </message>
    <message>
        <source>One a line: program=paste, type or clipboard.</source>
        <translation>ಸಾಲಿಗೊಂದು: program=paste, type ಅಥವಾ clipboard.</translation>
    </message>
    <message>
        <source>Spaces and capitals</source>
        <translation>ಖಾಲಿ ಜಾಗ ಮತ್ತು ದೊಡ್ಡ ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Each turn goes on where the one before ended.</source>
        <translation>ಪ್ರತಿ ಸರದಿ ಹಿಂದಿನದು ಮುಗಿದಲ್ಲಿಂದ ಮುಂದುವರಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>Spoken commands</source>
        <translation>ಮಾತಿನ ಆದೇಶಗಳು</translation>
    </message>
    <message>
        <source>“New line”, “comma” and the like are done, not written.</source>
        <translation>“ಹೊಸ ಸಾಲು”, “ಅಲ್ಪವಿರಾಮ” ಇತ್ಯಾದಿ ಮಾಡಲಾಗುತ್ತದೆ, ಬರೆಯುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Which commands</source>
        <translation>ಯಾವ ಆದೇಶಗಳು</translation>
    </message>
    <message>
        <source>What is not marked is written as you say it.</source>
        <translation>ಗುರುತಿಸದವು ನೀವು ಹೇಳಿದಂತೆಯೇ ಬರೆಯಲ್ಪಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>ಬದಲಿಗಳು</translation>
    </message>
    <message>
        <source>One a line: what you say=&gt;what is written.</source>
        <translation>ಸಾಲಿಗೊಂದು: ನೀವು ಹೇಳುವುದು=&gt;ಬರೆಯುವುದು.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>ಪದಕೋಶ</translation>
    </message>
    <message>
        <source>Names and terms that you use, one a line.</source>
        <translation>ನೀವು ಬಳಸುವ ಹೆಸರು ಮತ್ತು ಪದಗಳು, ಸಾಲಿಗೊಂದು.</translation>
    </message>
    <message>
        <source>What LiveLipi listens to.</source>
        <translation>LiveLipi ಏನನ್ನು ಕೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>If the microphone is gone</source>
        <translation>ಮೈಕ್ರೋಫೋನ್ ಇಲ್ಲವಾದರೆ</translation>
    </message>
    <message>
        <source>These are tried instead, from the top down.</source>
        <translation>ಆಗ ಇವುಗಳನ್ನು ಮೇಲಿನಿಂದ ಕೆಳಗೆ ಪ್ರಯತ್ನಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Where words are recognized</source>
        <translation>ಪದಗಳನ್ನು ಎಲ್ಲಿ ಗುರುತಿಸಲಾಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>On this computer nothing leaves it; Sarvam knows more.</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿ ಏನೂ ಹೊರಗೆ ಹೋಗುವುದಿಲ್ಲ; Sarvam ಗೆ ಹೆಚ್ಚು ತಿಳಿದಿದೆ.</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಮಾಡೆಲ್</translation>
    </message>
    <message>
        <source>Larger ones make fewer mistakes and need more time.</source>
        <translation>ದೊಡ್ಡವು ಕಡಿಮೆ ತಪ್ಪು ಮಾಡುತ್ತವೆ, ಆದರೆ ಹೆಚ್ಚು ಸಮಯ ತೆಗೆದುಕೊಳ್ಳುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Model at Sarvam</source>
        <translation>Sarvam ಮಾಡೆಲ್</translation>
    </message>
    <message>
        <source>Leave it empty for the one that Sarvam recommends.</source>
        <translation>Sarvam ಶಿಫಾರಸು ಮಾಡುವುದಕ್ಕಾಗಿ ಖಾಲಿ ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>ಬೇರೆ ವಿಳಾಸ</translation>
    </message>
    <message>
        <source>Of a service that speaks Sarvam&apos;s protocol.</source>
        <translation>Sarvam ಪ್ರೊಟೊಕಾಲ್ ಬಳಸುವ ಸೇವೆಯದು.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>ಶೈಲಿ</translation>
    </message>
    <message>
        <source>Colours and weight of the captions.</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳ ಬಣ್ಣ ಮತ್ತು ದಪ್ಪ.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>ಪಠ್ಯಗಳು</translation>
    </message>
    <message>
        <source>What was said, its translation, or both.</source>
        <translation>ಹೇಳಿದ್ದು, ಅದರ ಅನುವಾದ, ಅಥವಾ ಎರಡೂ.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Lines of the overlay, for each text that is shown.</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿ ತೋರಿಸುವ ಪ್ರತಿ ಪಠ್ಯದ ಸಾಲುಗಳು.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>ಓದುವ ಮೋಡ್</translation>
    </message>
    <message>
        <source>Only finished sentences: nothing changes while you read.</source>
        <translation>ಮುಗಿದ ವಾಕ್ಯಗಳು ಮಾತ್ರ: ಓದುವಾಗ ಏನೂ ಬದಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Mark the last word read</source>
        <translation>ಕೊನೆಯದಾಗಿ ಓದಿದ ಪದ ಗುರುತಿಸಿ</translation>
    </message>
    <message>
        <source>A click on a word marks it, so you find back to it.</source>
        <translation>ಪದದ ಮೇಲೆ ಕ್ಲಿಕ್ ಮಾಡಿದರೆ ಗುರುತಾಗುತ್ತದೆ, ಮತ್ತೆ ಅಲ್ಲಿಗೆ ಮರಳಬಹುದು.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Height of its letters.</source>
        <translation>ಅದರ ಅಕ್ಷರಗಳ ಎತ್ತರ.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>ಫಾಂಟ್</translation>
    </message>
    <message>
        <source>For Latin letters; Indian scripts have their own.</source>
        <translation>ಲ್ಯಾಟಿನ್ ಅಕ್ಷರಗಳಿಗೆ; ಭಾರತೀಯ ಲಿಪಿಗಳಿಗೆ ತಮ್ಮದೇ ಇವೆ.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ಬಣ್ಣ</translation>
    </message>
    <message>
        <source>Of its letters; the style has one of its own.</source>
        <translation>ಅದರ ಅಕ್ಷರಗಳದ್ದು; ಶೈಲಿಗೆ ತನ್ನದೇ ಬಣ್ಣವಿದೆ.</translation>
    </message>
    <message>
        <source>How solid the ground is</source>
        <translation>ಹಿನ್ನೆಲೆ ಎಷ್ಟು ಗಟ್ಟಿ</translation>
    </message>
    <message>
        <source>0 % shows what lies behind, 100 % hides it.</source>
        <translation>0 % ಹಿಂದಿನದನ್ನು ತೋರಿಸುತ್ತದೆ, 100 % ಮರೆಮಾಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Ground and letters</source>
        <translation>ಹಿನ್ನೆಲೆ ಮತ್ತು ಅಕ್ಷರಗಳು</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>ಹಿನ್ನೆಲೆಯ ಬಣ್ಣ</translation>
    </message>
    <message>
        <source>Holds in the style “Own”.</source>
        <translation>“ಸ್ವಂತ” ಶೈಲಿಯಲ್ಲಿ ಅನ್ವಯ.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>ಹೊರರೇಖೆ</translation>
    </message>
    <message>
        <source>Width of a line round each letter; helps over pictures.</source>
        <translation>ಪ್ರತಿ ಅಕ್ಷರದ ಸುತ್ತಲಿನ ರೇಖೆಯ ಅಗಲ; ಚಿತ್ರಗಳ ಮೇಲೆ ಅನುಕೂಲ.</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>ನೆರಳು</translation>
    </message>
    <message>
        <source>Letters cast a soft shadow on what lies behind.</source>
        <translation>ಅಕ್ಷರಗಳು ಹಿಂದಿನದರ ಮೇಲೆ ಮೃದು ನೆರಳು ಬೀರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>ಕ್ಯಾಪ್ಶನ್ ಪಟ್ಟಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>The caption bar above all other windows.</source>
        <translation>ಉಳಿದ ಎಲ್ಲ ವಿಂಡೋಗಳ ಮೇಲಿನ ಕ್ಯಾಪ್ಶನ್ ಪಟ್ಟಿ.</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>ಕ್ಲಿಕ್‌ಗಳು ಆಚೆ ಹೋಗಲಿ</translation>
    </message>
    <message>
        <source>Clicks go to what lies below; the tray brings it back.</source>
        <translation>ಕ್ಲಿಕ್‌ಗಳು ಕೆಳಗಿನದಕ್ಕೆ ಹೋಗುತ್ತವೆ; ಟ್ರೇಯಿಂದ ಮರಳಿ ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Hide while nobody speaks</source>
        <translation>ಯಾರೂ ಮಾತನಾಡದಿದ್ದಾಗ ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>After so many seconds; it is back with the next word.</source>
        <translation>ಇಷ್ಟು ಸೆಕೆಂಡ್ ನಂತರ; ಮುಂದಿನ ಪದದೊಂದಿಗೆ ಮರಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Keep captions</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳನ್ನು ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Off: nothing that is said is written down.</source>
        <translation>ಆಫ್: ಹೇಳಿದ ಏನನ್ನೂ ಬರೆದಿಡುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Keep them for</source>
        <translation>ಎಷ್ಟು ಕಾಲ ಉಳಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>Older sessions are deleted for good.</source>
        <translation>ಹಳೆಯ ಸೆಷನ್‌ಗಳು ಶಾಶ್ವತವಾಗಿ ಅಳಿಸಲ್ಪಡುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>comes with LiveLipi</source>
        <translation>LiveLipi ಜೊತೆ ಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>ಇನ್‌ಸ್ಟಾಲ್ ಆಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>a folder of your own</source>
        <translation>ನಿಮ್ಮದೇ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {total} ರಲ್ಲಿ {done}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>ಡೌನ್‌ಲೋಡ್ ಆಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>{title} is on this computer.</source>
        <translation>{title} ಈ ಕಂಪ್ಯೂಟರ್‌ನಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>{title} is here but damaged. Fetch it again: {size}.</source>
        <translation>{title} ಇಲ್ಲಿದೆ, ಆದರೆ ಹಾಳಾಗಿದೆ. ಮತ್ತೆ ಡೌನ್‌ಲೋಡ್ ಮಾಡಿ: {size}.</translation>
    </message>
    <message>
        <source>{title} is not here yet. It is fetched once: {size}.</source>
        <translation>{title} ಇನ್ನೂ ಇಲ್ಲಿಲ್ಲ. ಒಮ್ಮೆ ಡೌನ್‌ಲೋಡ್ ಆಗುತ್ತದೆ: {size}.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ಇಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>to be fetched</source>
        <translation>ಡೌನ್‌ಲೋಡ್ ಆಗಬೇಕು</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} ಡೌನ್‌ಲೋಡ್ ಆಗಬೇಕು</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>ಗಾತ್ರ ತಿಳಿದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>An address begins with wss:// or ws://.</source>
        <translation>ವಿಳಾಸ wss:// ಅಥವಾ ws:// ನಿಂದ ಆರಂಭವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>ಡೀಫಾಲ್ಟ್‌ಗೆ ಮರಳಿಸಿ: {name}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>ಡೀಫಾಲ್ಟ್‌ಗೆ ಮರಳಿಸಿ</translation>
    </message>
    <message>
        <source>Add a microphone</source>
        <translation>ಮೈಕ್ರೋಫೋನ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} ಮೇಲೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} ಕೆಳಗೆ ಸರಿಸಿ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} ತೆಗೆದುಹಾಕಿ</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>ಜೋಡಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Settings · LiveLipi</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು · LiveLipi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ಸಿಕ್ಕಿದ್ದು</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”.</source>
        <translation>ಇಲ್ಲಿ “{words}” ಹೆಸರಿನದು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ: {name}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Delays and losses</source>
        <translation>ವಿಳಂಬ ಮತ್ತು ನಷ್ಟ</translation>
    </message>
    <message>
        <source>Recorded now</source>
        <translation>ಈಗ ದಾಖಲಾಗುತ್ತಿರುವುದು</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>ಧ್ವನಿ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ಸಂಪರ್ಕ</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold to talk</source>
        <translation>ಮಾತನಾಡಲು ಒತ್ತಿ ಹಿಡಿಯಿರಿ</translation>
    </message>
    <message>
        <source>Hold the mouse button here, or hold Space</source>
        <translation>ಇಲ್ಲಿ ಮೌಸ್ ಬಟನ್ ಒತ್ತಿ ಹಿಡಿಯಿರಿ, ಅಥವಾ ಸ್ಪೇಸ್ ಒತ್ತಿ ಹಿಡಿಯಿರಿ</translation>
    </message>
    <message>
        <source>Listening — let go to finish</source>
        <translation>ಕೇಳಲಾಗುತ್ತಿದೆ — ಮುಗಿಸಲು ಬಿಡಿ</translation>
    </message>
    <message>
        <source>or hold Space</source>
        <translation>ಅಥವಾ ಸ್ಪೇಸ್ ಒತ್ತಿ ಹಿಡಿಯಿರಿ</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Line corrected.</source>
        <translation>ಸಾಲು ತಿದ್ದಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The line reads as it was heard.</source>
        <translation>ಸಾಲು ಈಗ ಕೇಳಿಸಿದಂತೆಯೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>Line deleted.</source>
        <translation>ಸಾಲು ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>This session is being recorded. Stop it first.</source>
        <translation>ಈ ಸೆಷನ್ ದಾಖಲಾಗುತ್ತಿದೆ. ಮೊದಲು ಅದನ್ನು ನಿಲ್ಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>ಸೆಷನ್ ಅಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>ಸಾಲು ತಿದ್ದಿ</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc leaves it as it was</source>
        <translation>Enter ಉಳಿಸುತ್ತದೆ · Esc ಇದ್ದಂತೆಯೇ ಬಿಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Heard: {text}</source>
        <translation>ಕೇಳಿಸಿದ್ದು: {text}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ರಫ್ತು</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ಸ್ವರೂಪ</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>ಯಾವ ಪಠ್ಯಗಳು</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>ಸಮಯ</translation>
    </message>
    <message>
        <source>Write when each line was said</source>
        <translation>ಪ್ರತಿ ಸಾಲು ಯಾವಾಗ ಹೇಳಿದ್ದು ಎಂದು ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>ಉಳಿಸಿ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ಸರಳ ಪಠ್ಯ</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip ಉಪಶೀರ್ಷಿಕೆ</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT ಉಪಶೀರ್ಷಿಕೆ</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>ಕೋಷ್ಟಕ (CSV)</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>ಎರಡೂ ಪಠ್ಯಗಳು</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ಹೇಳಿದ್ದು</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>ಅನುವಾದ</translation>
    </message>
    <message>
        <source>Subtitles always have times</source>
        <translation>ಉಪಶೀರ್ಷಿಕೆಗಳಲ್ಲಿ ಸಮಯ ಯಾವಾಗಲೂ ಇರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>ಪ್ರತಿಲೇಖನ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} ಬರೆಯಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} ಆಗಿ ಉಳಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ಪ್ರತಿಲೇಖನ</translation>
    </message>
    <message>
        <source>Not recorded: gone when the program ends</source>
        <translation>ದಾಖಲಾಗಿಲ್ಲ: ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚಿದಾಗ ಹೋಗುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Nothing is being recorded</source>
        <translation>ಏನನ್ನೂ ದಾಖಲಿಸುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Translation: {text}</source>
        <translation>ಅನುವಾದ: {text}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>ತಿದ್ದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>ಸಾಲುಗಳು</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>ಹೊಸದು</translation>
    </message>
    <message>
        <source>Back to the newest line</source>
        <translation>ಹೊಸ ಸಾಲಿಗೆ ಹಿಂತಿರುಗಿ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <translation>ಸಮಯದೊಂದಿಗೆ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>ತಿದ್ದಿ</translation>
    </message>
    <message>
        <source>Use what was heard</source>
        <translation>ಕೇಳಿಸಿದ್ದನ್ನೇ ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>ಸಾಲು ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>ಸೆಷನ್ ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ಒಂದು ಕ್ಷಣ…</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>“{words}” ಗಾಗಿ ಏನೂ ಸಿಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Parts of words count; case does not.</source>
        <translation>ಪದಗಳ ಭಾಗವೂ ಲೆಕ್ಕ; ಅಕ್ಷರದ ದೊಡ್ಡ-ಚಿಕ್ಕ ಭೇದವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>ಹುಡುಕಾಟ ತೆರವುಗೊಳಿಸಿ</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>ಇನ್ನೂ ಏನೂ ಹೇಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Every line is kept here from the moment it is final.</source>
        <translation>ಪ್ರತಿ ಸಾಲು ಮುಗಿದ ಕ್ಷಣದಿಂದ ಇಲ್ಲಿ ಉಳಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>What is said now can be read here until the program ends.</source>
        <translation>ಈಗ ಹೇಳುವುದನ್ನು ಪ್ರೋಗ್ರಾಂ ಮುಚ್ಚುವವರೆಗೆ ಇಲ್ಲಿ ಓದಬಹುದು.</translation>
    </message>
    <message>
        <source>Recording settings</source>
        <translation>ದಾಖಲೆಯ ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>ಹುಡುಕಿ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>ಎಲ್ಲ ಸೆಷನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Look in all sessions, or only in the one shown</source>
        <translation>ಎಲ್ಲ ಸೆಷನ್‌ಗಳಲ್ಲಿ ಹುಡುಕಿ, ಅಥವಾ ತೋರಿಸಿರುವುದರಲ್ಲಿ ಮಾತ್ರ</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>ಹಿಂದಿನ ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>ಹಿಂದಿನ ಫಲಿತಾಂಶ (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>ಮುಂದಿನ ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>ಮುಂದಿನ ಫಲಿತಾಂಶ (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>ಫಲಿತಾಂಶವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} ರಲ್ಲಿ {n}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>ಸೆಷನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Correct this line</source>
        <translation>ಈ ಸಾಲು ತಿದ್ದಿ</translation>
    </message>
    <message>
        <source>Correct (F2)</source>
        <translation>ತಿದ್ದಿ (F2)</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>ಈ ಸಾಲು ಅಳಿಸಿ</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>ಅಳಿಸಿ (Del)</translation>
    </message>
    <message>
        <source>Transcript – LiveLipi</source>
        <translation>ಪ್ರತಿಲೇಖನ – LiveLipi</translation>
    </message>
    <message>
        <source>Show or hide the sessions</source>
        <translation>ಸೆಷನ್‌ಗಳನ್ನು ತೋರಿಸಿ ಅಥವಾ ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>Export this session (Ctrl+E)</source>
        <translation>ಈ ಸೆಷನ್ ರಫ್ತು ಮಾಡಿ (Ctrl+E)</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} ಸೆ.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} ನಿಮಿಷ</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} ಗಂ {m} ನಿಮಿಷ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ಇಂದು</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>ನಿನ್ನೆ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>ಸ್ವಯಂಚಾಲಿತ</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ಸಾಲು</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ಸಾಲು</numerusform>
            <numerusform>%n ಸಾಲುಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 ಫಲಿತಾಂಶ</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n ಫಲಿತಾಂಶ</numerusform>
            <numerusform>%n ಫಲಿತಾಂಶಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ಈಗ</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ದಾಖಲಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>ದಾಖಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>ನಡುವೆ ನಿಂತಿತು</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Caption overlay</source>
        <translation>ಕ್ಯಾಪ್ಶನ್ ಪಟ್ಟಿ</translation>
    </message>
    <message>
        <source>Clicks pass through the overlay</source>
        <translation>ಕ್ಲಿಕ್‌ಗಳು ಕ್ಯಾಪ್ಶನ್ ಪಟ್ಟಿಯ ಆಚೆ ಹೋಗಲಿ</translation>
    </message>
    <message>
        <source>Dictate, or stop dictating</source>
        <translation>ಉಕ್ತಲೇಖನ ಆರಂಭಿಸಿ ಅಥವಾ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Insert the last dictation again</source>
        <translation>ಕೊನೆಯ ಉಕ್ತಲೇಖನವನ್ನು ಮತ್ತೆ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Copy a recent caption</source>
        <translation>ಇತ್ತೀಚಿನ ಕ್ಯಾಪ್ಶನ್ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Show LiveLipi</source>
        <translation>LiveLipi ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ಪ್ರತಿಲೇಖನ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ನಿರ್ಗಮಿಸಿ</translation>
    </message>
    <message>
        <source>LiveLipi: not listening</source>
        <translation>LiveLipi: ಕೇಳುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>LiveLipi: muted until you hold the key</source>
        <translation>LiveLipi: ಕೀ ಒತ್ತಿ ಹಿಡಿಯುವವರೆಗೆ ಮ್ಯೂಟ್</translation>
    </message>
    <message>
        <source>LiveLipi: listening</source>
        <translation>LiveLipi: ಕೇಳುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>ಕೇಳುವುದನ್ನು ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>ಕೇಳಲು ಆರಂಭಿಸಿ</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <source>Try it</source>
        <translation>ಪ್ರಯತ್ನಿಸಿ</translation>
    </message>
    <message>
        <source>Field to try dictation in</source>
        <translation>ಉಕ್ತಲೇಖನ ಪ್ರಯತ್ನಿಸುವ ಜಾಗ</translation>
    </message>
    <message>
        <source>Hold and speak</source>
        <translation>ಒತ್ತಿ ಹಿಡಿದು ಮಾತನಾಡಿ</translation>
    </message>
    <message>
        <source>Click here, hold {keys} and speak.</source>
        <translation>ಇಲ್ಲಿ ಕ್ಲಿಕ್ ಮಾಡಿ, {keys} ಒತ್ತಿ ಹಿಡಿದು ಮಾತನಾಡಿ.</translation>
    </message>
    <message>
        <source>Click here, hold the button above and speak.</source>
        <translation>ಇಲ್ಲಿ ಕ್ಲಿಕ್ ಮಾಡಿ, ಮೇಲಿನ ಗುಂಡಿಯನ್ನು ಒತ್ತಿ ಹಿಡಿದು ಮಾತನಾಡಿ.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Not listening</source>
        <translation>ಕೇಳುತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>ಮೌನ</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>ಮಾತು</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>ಮುಗಿಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ಮ್ಯೂಟ್</translation>
    </message>
</context>
<context>
    <name>VoiceLight</name>
    <message>
        <source>Voice: {state}</source>
        <translation>ಧ್ವನಿ: {state}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Languages</source>
        <translation>ಭಾಷೆಗಳು</translation>
    </message>
    <message>
        <source>What will be spoken?</source>
        <translation>ಯಾವ ಭಾಷೆ ಮಾತನಾಡುತ್ತೀರಿ?</translation>
    </message>
    <message>
        <source>Captions are best when the language is named.</source>
        <translation>ಭಾಷೆಯನ್ನು ಆರಿಸಿದರೆ ಕ್ಯಾಪ್ಶನ್‌ಗಳು ಉತ್ತಮವಾಗಿರುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>ಮಾತನಾಡುವ ಭಾಷೆ</translation>
    </message>
    <message>
        <source>What your recognizer does not know is greyed out.</source>
        <translation>ನಿಮ್ಮ ವ್ಯವಸ್ಥೆಗೆ ತಿಳಿಯದ ಭಾಷೆಗಳು ಮಸುಕಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>English translation</source>
        <translation>ಇಂಗ್ಲಿಷ್ ಅನುವಾದ</translation>
    </message>
    <message>
        <source>Shown with each caption.</source>
        <translation>ಪ್ರತಿ ಕ್ಯಾಪ್ಶನ್ ಜೊತೆ ತೋರಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ನೋಟ</translation>
    </message>
    <message>
        <source>How shall captions look?</source>
        <translation>ಕ್ಯಾಪ್ಶನ್‌ಗಳು ಹೇಗೆ ಕಾಣಬೇಕು?</translation>
    </message>
    <message>
        <source>The settings have more: fonts, colours, rows.</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌ಗಳಲ್ಲಿ ಇನ್ನೂ ಇವೆ: ಫಾಂಟ್, ಬಣ್ಣ, ಸಾಲುಗಳು.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Height of the letters.</source>
        <translation>ಅಕ್ಷರಗಳ ಎತ್ತರ.</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>ಇತರ ವಿಂಡೋಗಳ ಮೇಲೆ</translation>
    </message>
    <message>
        <source>Captions in a bar that stays above your other programs.</source>
        <translation>ನಿಮ್ಮ ಇತರ ಪ್ರೋಗ್ರಾಂಗಳ ಮೇಲೆ ಇರುವ ಪಟ್ಟಿಯಲ್ಲಿ ಕ್ಯಾಪ್ಶನ್‌ಗಳು.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>ಮೈಕ್ರೋಫೋನ್</translation>
    </message>
    <message>
        <source>Say something. Are you heard?</source>
        <translation>ಏನಾದರೂ ಹೇಳಿ. ನಿಮ್ಮ ಧ್ವನಿ ಕೇಳಿಸುತ್ತಿದೆಯೇ?</translation>
    </message>
    <message>
        <source>This is only a test: nothing is recorded, and nothing is sent.</source>
        <translation>ಇದು ಪರೀಕ್ಷೆ ಮಾತ್ರ: ಏನೂ ದಾಖಲಾಗುವುದಿಲ್ಲ, ಏನೂ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>ಮೈಕ್ರೋಫೋನ್ ತೆರೆಯಲಾಗುತ್ತಿದೆ…</translation>
    </message>
    <message>
        <source>Not a sound comes from it. Is it muted, or is it another one?</source>
        <translation>ಇದರಿಂದ ಯಾವ ಧ್ವನಿಯೂ ಬರುತ್ತಿಲ್ಲ. ಮ್ಯೂಟ್ ಆಗಿದೆಯೇ, ಅಥವಾ ಬೇರೆಯದೇ?</translation>
    </message>
    <message>
        <source>Nothing yet but the room. Say a few words.</source>
        <translation>ಇನ್ನೂ ಕೋಣೆಯ ಸದ್ದು ಮಾತ್ರ. ಕೆಲವು ಮಾತು ಹೇಳಿ.</translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation>ನಿಮ್ಮ ಧ್ವನಿ ಕೇಳಿಸುತ್ತಿದೆ.</translation>
    </message>
    <message>
        <source>You can go on: a sample is played instead.</source>
        <translation>ನೀವು ಮುಂದುವರಿಯಬಹುದು: ಬದಲಿಗೆ ಮಾದರಿ ಧ್ವನಿ ಕೇಳಿಸಲಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>ಗುರುತಿಸುವಿಕೆ</translation>
    </message>
    <message>
        <source>Where are words recognized?</source>
        <translation>ಪದಗಳನ್ನು ಎಲ್ಲಿ ಗುರುತಿಸಬೇಕು?</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>ಇದನ್ನು ಯಾವಾಗ ಬೇಕಾದರೂ ಬದಲಾಯಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ಈ ಕಂಪ್ಯೂಟರ್</translation>
    </message>
    <message>
        <source>Nothing you say leaves it, and no account is needed. Best for English; a small model knows few languages.</source>
        <translation>ನೀವು ಹೇಳುವ ಏನೂ ಇದರಿಂದ ಹೊರಗೆ ಹೋಗುವುದಿಲ್ಲ, ಖಾತೆ ಬೇಡ. ಇಂಗ್ಲಿಷ್‌ಗೆ ಉತ್ತಮ; ಚಿಕ್ಕ ಮಾಡೆಲ್‌ಗೆ ಕೆಲವೇ ಭಾಷೆಗಳು ಗೊತ್ತು.</translation>
    </message>
    <message>
        <source>22 languages of India and English. The sound that is heard goes to Sarvam over the internet; needs a key from there.</source>
        <translation>ಭಾರತದ 22 ಭಾಷೆಗಳು ಮತ್ತು ಇಂಗ್ಲಿಷ್. ಕೇಳಿದ ಧ್ವನಿ ಇಂಟರ್ನೆಟ್ ಮೂಲಕ Sarvam ಗೆ ಹೋಗುತ್ತದೆ; ಅಲ್ಲಿನ ಕೀ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>ಹಂತ {number}/{count}: {name}</translation>
    </message>
    <message>
        <source>Welcome to LiveLipi</source>
        <translation>LiveLipi ಗೆ ಸ್ವಾಗತ</translation>
    </message>
    <message>
        <source>Language of LiveLipi</source>
        <translation>LiveLipi ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>ಎಲ್ಲ ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>ಮಾದರಿ ಧ್ವನಿ ಕೇಳಿ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ಆರಂಭಿಸಿ</translation>
    </message>
</context>
</TS>
