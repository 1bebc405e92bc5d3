<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Version {version} on Python {python} and Qt {qt}.</source>
        <translation>பதிப்பு {version}, Python {python} மற்றும் Qt {qt} இல்.</translation>
    </message>
    <message>
        <source>Speech becomes captions and translations as it is spoken.</source>
        <translation>பேசப்படும்போதே பேச்சு வசனங்களாகவும் மொழிபெயர்ப்பாகவும் மாறுகிறது.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>உரிமங்கள்</translation>
    </message>
    <message>
        <source>LiveLipi itself is under the MIT licence.</source>
        <translation>LiveLipi MIT உரிமத்தின் கீழ் வழங்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>About LiveLipi version licence fonts icons</source>
        <translation>LiveLipi அறிமுகம் தகவல் பதிப்பு உரிமம் எழுத்துரு ஐகான்</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Listening</source>
        <translation>கேட்கிறது</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>முடிகிறது</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>முன்பே முடிந்தது</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>வசனங்கள்</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>Back to the newest caption</source>
        <translation>புதிய வசனத்திற்குத் திரும்பு</translation>
    </message>
</context>
<context>
    <name>CombinationEditor</name>
    <message>
        <source>No keys: {name}</source>
        <translation>விசைகள் இல்லை: {name}</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>விசைகள் இல்லை</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>விசைகளை அழுத்தவும்…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>எதுவுமில்லை</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Off</source>
        <translation>முடக்கம்</translation>
    </message>
    <message>
        <source>Warming up…</source>
        <translation>தயாராகிறது…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>தயார்</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>இணைகிறது…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>நேரலை</translation>
    </message>
    <message>
        <source>Reconnecting… sound is kept</source>
        <translation>இணைகிறது… ஒலி உண்டு</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>முடிகிறது…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>இணைப்பு இல்லை</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Microphone</source>
        <translation>மைக்ரோஃபோன்</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>பேசப்படும் மொழி</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>ஆங்கிலத்தில் மொழிபெயர்</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>அழுத்திப் பேசு</translation>
    </message>
    <message>
        <source>Sound goes out only while you hold Space</source>
        <translation>ஸ்பேஸ் விசையை அழுத்தியிருக்கும்போது மட்டுமே ஒலி செல்லும்</translation>
    </message>
    <message>
        <source>Clear the captions</source>
        <translation>வசனங்களை அழி</translation>
    </message>
    <message>
        <source>Captions in a bar above all windows</source>
        <translation>எல்லாச் சாளரங்களுக்கும் மேலே ஒரு பட்டையில் வசனங்கள்</translation>
    </message>
    <message>
        <source>Read, search and export what was said</source>
        <translation>பேசியதைப் படிக்க, தேட, ஏற்றுமதி செய்ய</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Caption overlay</source>
        <translation>வசனப் பட்டை</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>உரைப்பதிவு</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>தொடங்கு</translation>
    </message>
    <message>
        <source>English translation; rough with this model</source>
        <translation>ஆங்கில மொழிபெயர்ப்பு; இந்த மாடலில் தோராயமானது</translation>
    </message>
    <message>
        <source>Show an English translation</source>
        <translation>ஆங்கில மொழிபெயர்ப்பைக் காட்டு</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>இயல்பு மைக்ரோஃபோன்</translation>
    </message>
    <message>
        <source>what the computer plays</source>
        <translation>கணினி ஒலிப்பது</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>செருகப்படவில்லை</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>தானியங்கி</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>{model} cannot translate</source>
        <translation>{model} மொழிபெயர்க்க முடியாது</translation>
    </message>
    <message>
        <source>Translate · rough</source>
        <translation>மொழிபெயர்ப்பு · தோராயம்</translation>
    </message>
</context>
<context>
    <name>Delays</name>
    <message>
        <source>{seconds} s of sound lost</source>
        <translation>{seconds} வி. தவறியது</translation>
    </message>
    <message>
        <source>Words after {seconds} s</source>
        <translation>சொற்கள் {seconds} விநாடி கழித்து</translation>
    </message>
    <message>
        <source>sentence after {seconds} s</source>
        <translation>வாக்கியம் {seconds} விநாடி கழித்து</translation>
    </message>
    <message>
        <source>translation after {seconds} s</source>
        <translation>மொழிபெயர்ப்பு {seconds} விநாடி கழித்து</translation>
    </message>
    <message>
        <source>No text yet, so no delays</source>
        <translation>இன்னும் உரை இல்லை, எனவே தாமதமும் இல்லை</translation>
    </message>
    <message>
        <source>no sound lost</source>
        <translation>ஒலி எதுவும் தவறவில்லை</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Play the sample</source>
        <translation>மாதிரியை இயக்கு</translation>
    </message>
    <message>
        <source>Captions for a short recording that comes with LiveLipi</source>
        <translation>LiveLipi உடன் வரும் ஒரு சிறு ஒலிப்பதிவுக்கான வசனங்கள்</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Settings file</source>
        <translation>அமைப்புக் கோப்பு</translation>
    </message>
    <message>
        <source>Path of the settings file</source>
        <translation>அமைப்புக் கோப்பின் பாதை</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>கோப்பைத் திற</translation>
    </message>
    <message>
        <source>There is no file yet: everything is as LiveLipi came. The first change makes it.</source>
        <translation>இன்னும் கோப்பு இல்லை: எல்லாம் LiveLipi வந்தபடியே உள்ளது. முதல் மாற்றம் அதை உருவாக்கும்.</translation>
    </message>
    <message>
        <source>No program here opens it. Open it by its path.</source>
        <translation>இங்கே இதைத் திறக்கும் நிரல் இல்லை. அதன் பாதை வழியே திறக்கவும்.</translation>
    </message>
    <message>
        <source>What is wrong with the settings file</source>
        <translation>அமைப்புக் கோப்பில் என்ன தவறு</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Clicks pass through. Click here to stop that.</source>
        <translation>கிளிக்குகள் ஊடுருவுகின்றன. நிறுத்த இங்கே கிளிக் செய்யவும்.</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>Smaller letters</source>
        <translation>சிறிய எழுத்துகள்</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>பெரிய எழுத்துகள்</translation>
    </message>
    <message>
        <source>Let clicks pass through</source>
        <translation>கிளிக்குகளை ஊடுருவ விடு</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>உரைப்பதிவு</translation>
    </message>
    <message>
        <source>Settings of captions</source>
        <translation>வசன அமைப்புகள்</translation>
    </message>
    <message>
        <source>Close the captions bar</source>
        <translation>வசனப் பட்டையை மூடு</translation>
    </message>
    <message>
        <source>Captions bar</source>
        <translation>வசனப் பட்டை</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>கேட்பதை நிறுத்து</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>கேட்கத் தொடங்கு</translation>
    </message>
    <message>
        <source>Talking; let go to finish</source>
        <translation>பேசுகிறீர்கள்; முடிக்க விடவும்</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>பேச அழுத்திப் பிடிக்கவும்</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>பேசியது</translation>
    </message>
    <message>
        <source>What was said and its translation</source>
        <translation>பேசியதும் அதன் மொழிபெயர்ப்பும்</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>{text} (translation is off)</source>
        <translation>{text} (மொழிபெயர்ப்பு முடக்கத்தில்)</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Warming up</source>
        <translation>தயாராகிறது</translation>
    </message>
    <message>
        <source>The recognizer is loading. You can press Start already.</source>
        <translation>பேச்சறி இயக்கி ஏற்றப்படுகிறது. இப்போதே “தொடங்கு” அழுத்தலாம்.</translation>
    </message>
    <message>
        <source>Captions appear here</source>
        <translation>வசனங்கள் இங்கே தோன்றும்</translation>
    </message>
    <message>
        <source>From a microphone, or from the sample.</source>
        <translation>மைக்ரோஃபோனில் இருந்து, அல்லது மாதிரியில் இருந்து.</translation>
    </message>
    <message>
        <source>Press Start, then hold Space</source>
        <translation>“தொடங்கு” அழுத்தி, பின் ஸ்பேஸை அழுத்தியிருங்கள்</translation>
    </message>
    <message>
        <source>You are heard only while you hold it.</source>
        <translation>அதை அழுத்தியிருக்கும்போது மட்டுமே உங்கள் பேச்சு கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>What you say is written here as you speak, recognized on this computer.</source>
        <translation>நீங்கள் பேசுவது உடனே இங்கே எழுதப்படும்; இந்தக் கணினியிலேயே அறியப்படும்.</translation>
    </message>
    <message>
        <source>What you say is written here as you speak, recognized with Sarvam AI.</source>
        <translation>நீங்கள் பேசுவது உடனே இங்கே எழுதப்படும்; Sarvam AI மூலம் அறியப்படும்.</translation>
    </message>
    <message>
        <source>Press Start and speak</source>
        <translation>“தொடங்கு” அழுத்திப் பேசுங்கள்</translation>
    </message>
    <message>
        <source>What you say is written here as you speak.</source>
        <translation>நீங்கள் பேசுவது உடனே இங்கே எழுதப்படும்.</translation>
    </message>
    <message>
        <source>Hold Space and speak</source>
        <translation>ஸ்பேஸை அழுத்தியபடி பேசுங்கள்</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>கேட்கிறது…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>மீண்டும் இணைகிறது…</translation>
    </message>
    <message>
        <source>What you say meanwhile is kept, and written when the connection is back.</source>
        <translation>இதற்கிடையில் நீங்கள் பேசுவது சேமிக்கப்பட்டு, இணைப்பு திரும்பியதும் எழுதப்படும்.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ஒரு கணம்…</translation>
    </message>
    <message>
        <source>What is heard meanwhile waits, and is not lost.</source>
        <translation>இதற்கிடையில் கேட்பது காத்திருக்கும், தொலைந்துவிடாது.</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Paste a key here; it is not shown</source>
        <translation>விசையை இங்கே ஒட்டவும்; அது காட்டப்படாது</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API விசை</translation>
    </message>
    <message>
        <source>What is typed is not shown, and never shown back.</source>
        <translation>தட்டச்சு செய்வது காட்டப்படாது, பின்னரும் காட்டப்படாது.</translation>
    </message>
    <message>
        <source>Keep and try it</source>
        <translation>சேமித்து முயன்று பார்</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>விசையை மற</translation>
    </message>
    <message>
        <source>API key keyring Sarvam try forget</source>
        <translation>API விசை சாவிக்கொத்து Sarvam முயற்சி மற</translation>
    </message>
    <message>
        <source>Key for Sarvam AI</source>
        <translation>Sarvam AI விசை</translation>
    </message>
    <message>
        <source>Key for {address}</source>
        <translation>{address} க்கான விசை</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>முயன்று பார்</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>இந்தக் கணினியை விட்டு வெளியேறுவது</translation>
    </message>
    <message>
        <source>Captions are kept in the history, on this computer only.</source>
        <translation>வசனங்கள் வரலாற்றில், இந்தக் கணினியில் மட்டுமே சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Captions are not kept anywhere.</source>
        <translation>வசனங்கள் எங்கும் சேமிக்கப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>Nothing. Words are recognized here, without an account and offline.</source>
        <translation>எதுவும் இல்லை. சொற்கள் இங்கேயே அறியப்படும், கணக்கும் இணையமும் தேவையில்லை.</translation>
    </message>
    <message>
        <source>The sound that is heard, while you listen, goes to {address}.</source>
        <translation>கேட்கும்போது வரும் ஒலி {address} க்குச் செல்கிறது.</translation>
    </message>
    <message>
        <source>The sound that is heard, while you listen, goes to Sarvam AI over an encrypted connection, with your key. What Sarvam keeps of it, its own terms say.</source>
        <translation>கேட்கும்போது வரும் ஒலி மறையாக்கப்பட்ட இணைப்பின் வழியே, உங்கள் விசையுடன், Sarvam AI க்குச் செல்கிறது. அதில் Sarvam எதை வைத்திருக்கிறது என்பதை அதன் விதிமுறைகள் கூறும்.</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>சாவிக்கொத்தில் பார்க்கிறது…</translation>
    </message>
    <message>
        <source>The key is in the keyring of your system.</source>
        <translation>விசை உங்கள் கணினியின் சாவிக்கொத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>The key is taken from {variable}.</source>
        <translation>விசை {variable} இல் இருந்து எடுக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The key holds until LiveLipi ends.</source>
        <translation>LiveLipi மூடப்படும் வரை விசை இருக்கும்.</translation>
    </message>
    <message>
        <source>There is no key yet. You get one in your account at Sarvam AI.</source>
        <translation>இன்னும் விசை இல்லை. உங்கள் Sarvam AI கணக்கில் அது கிடைக்கும்.</translation>
    </message>
    <message>
        <source>Trying it: opening a session…</source>
        <translation>முயல்கிறது: அமர்வைத் திறக்கிறது…</translation>
    </message>
    <message>
        <source>Putting it into the keyring…</source>
        <translation>சாவிக்கொத்தில் வைக்கிறது…</translation>
    </message>
    <message>
        <source>It works: the service took the key.</source>
        <translation>சரியாக உள்ளது: சேவை விசையை ஏற்றது.</translation>
    </message>
    <message>
        <source>The try was cancelled.</source>
        <translation>முயற்சி ரத்து செய்யப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>in Latin letters</source>
        <translation>லத்தீன் எழுத்துகளில்</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>தோராயமானது</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Loudness</source>
        <translation>ஒலி அளவு</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Wayland does not let a program keep a window above the others. Choose “Always on Top” in your desktop&apos;s own menu for the captions.</source>
        <translation>ஒரு சாளரத்தை மற்றவற்றுக்கு மேலே வைத்திருக்க Wayland நிரல்களை அனுமதிப்பதில்லை. வசனங்களுக்கு உங்கள் டெஸ்க்டாப் மெனுவில் “எப்போதும் மேலே” என்பதைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Wayland does not let a program place its windows. Captions open where the desktop puts them; only their size is remembered.</source>
        <translation>சாளரங்களின் இடத்தைத் தீர்மானிக்க Wayland நிரல்களை அனுமதிப்பதில்லை. டெஸ்க்டாப் வைக்கும் இடத்தில் வசனங்கள் திறக்கும்; அவற்றின் அளவு மட்டுமே நினைவில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Wayland gives the keyboard to a window that is clicked. Let clicks pass through the captions to keep typing where you are.</source>
        <translation>கிளிக் செய்யப்படும் சாளரத்துக்கே Wayland விசைப்பலகையைத் தருகிறது. இருக்கும் இடத்திலேயே தட்டச்சு செய்ய, கிளிக்குகளை வசனங்களை ஊடுருவ விடவும்.</translation>
    </message>
    <message>
        <source>With XWayland installed, all of this works.</source>
        <translation>XWayland நிறுவப்பட்டிருந்தால் இவை அனைத்தும் இயங்கும்.</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>“{line}” is not of the kind “{example}”.</source>
        <translation>“{line}” என்பது “{example}” வகையில் இல்லை.</translation>
    </message>
    <message>
        <source>my address=&gt;12 Gandhi Road, Bengaluru</source>
        <translation>என் முகவரி=&gt;12 காந்தி சாலை, பெங்களூரு</translation>
    </message>
    <message>
        <source>Sarvam</source>
        <translation>சர்வம்</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Preview of the captions</source>
        <translation>வசனங்களின் முன்னோட்டம்</translation>
    </message>
    <message>
        <source>{percent} % of its size</source>
        <translation>அதன் அளவில் {percent} %</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Play the sample</source>
        <translation>மாதிரியை இயக்கு</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>செய்தியை மூடு</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>குறிப்பு: {text}</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>எச்சரிக்கை: {text}</translation>
    </message>
    <message>
        <source>Error: {text}</source>
        <translation>பிழை: {text}</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Loudness</source>
        <translation>ஒலி அளவு</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>LiveLipi captions</source>
        <translation>LiveLipi வசனங்கள்</translation>
    </message>
</context>
<context>
    <name>OverlayStrip</name>
    <message>
        <source>Dismiss the message</source>
        <translation>செய்தியை மூடு</translation>
    </message>
    <message>
        <source>The push-to-talk key is held</source>
        <translation>“அழுத்திப் பேசு” விசை அழுத்தப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>Push-to-talk: hold the key and speak</source>
        <translation>அழுத்திப் பேசு: விசையை அழுத்தியபடி பேசுங்கள்</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>இந்தக் கணினி</translation>
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
        <translation>LiveLipi சொல்லெழுத்து</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>மைக்ரோஃபோனைத் திறக்கிறது…</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>கேட்கிறது</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>எழுதுகிறது…</translation>
    </message>
    <message>
        <source>Nothing inserted</source>
        <translation>எதுவும் செருகப்படவில்லை</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ரத்து செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>Dictation did not work</source>
        <translation>சொல்லெழுத்து வேலை செய்யவில்லை</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>சொல்லெழுத்து</translation>
    </message>
    <message>
        <source>Dictation: listening to {device}</source>
        <translation>சொல்லெழுத்து: {device} ஐக் கேட்கிறது</translation>
    </message>
    <message>
        <source>Dictation: listening, hands free</source>
        <translation>சொல்லெழுத்து: கேட்கிறது, கைகள் தேவையில்லை</translation>
    </message>
    <message>
        <source>Inserted into {program}</source>
        <translation>{program} இல் செருகப்பட்டது</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>செருகப்பட்டது</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Place and size</source>
        <translation>இடமும் அளவும்</translation>
    </message>
    <message>
        <source>Drag it by its middle or its edges; it comes back there.</source>
        <translation>நடுவிலோ ஓரங்களிலோ பிடித்து இழுக்கவும்; அது அங்கேயே திரும்பி வரும்.</translation>
    </message>
    <message>
        <source>Back to its first place</source>
        <translation>முதல் இடத்திற்கு மீட்டமை</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>எல்லாம் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>ஒன்று கூட்டு</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>ஒன்று குறை</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>இங்கே பார்:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>கோப்பின் பெயர்:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>கோப்பு வகை:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>இப்படிச் சேமி</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>மேல் கோப்புறை</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>புதிய கோப்புறை உருவாக்கு</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>புதிய கோப்புறை</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>புதிய கோப்புறை</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>மறுபெயரிடு</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>மறைந்த கோப்புகளைக் காட்டு</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>பக்கப்பட்டி</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>மேல் கோப்புறைக்குச் செல்</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>புதிய கோப்புறை உருவாக்கு</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ஏற்கெனவே உள்ளது.
அதை மாற்றவா?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>மாற்றிய தேதி</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>கணினி</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>மீட்டெடு</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய்</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>எல்லாம் தேர்ந்தெடு</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>சரி</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>ஆம்</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>இல்லை</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>மீட்டெடு</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>மீண்டும் செய்</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>வெட்டு</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>இணைப்பு முகவரியை நகலெடு</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ஒட்டு</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>எல்லாம் தேர்ந்தெடு</translation>
    </message>
</context>
<context>
    <name>RollUpView</name>
    <message>
        <source>Captions</source>
        <translation>வசனங்கள்</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Captions are not being recorded.</source>
        <translation>வசனங்கள் பதிவாகவில்லை.</translation>
    </message>
    <message>
        <source>They are shown all the same.</source>
        <translation>ஆனாலும் அவை காட்டப்படும்.</translation>
    </message>
    <message>
        <source>The history needs SQLite {wanted} or newer; Python has {found}.</source>
        <translation>வரலாற்றுக்கு SQLite {wanted} அல்லது புதியது தேவை; Python இல் {found} உள்ளது.</translation>
    </message>
    <message>
        <source>Use a newer Python, or --no-history.</source>
        <translation>புதிய Python ஐ, அல்லது --no-history ஐப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <translation>{path} வேறொரு நிரலின் தரவுத்தளம்.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>அது தொடப்படவில்லை.</translation>
    </message>
    <message>
        <source>Move it away, or use --no-history.</source>
        <translation>அதை வேறிடத்துக்கு நகர்த்தவும், அல்லது --no-history ஐப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>{path} was written by a newer LiveLipi.</source>
        <translation>{path} புதிய LiveLipi ஆல் எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>Use that version, or --no-history.</source>
        <translation>அந்தப் பதிப்பை, அல்லது --no-history ஐப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>The history {path} cannot be opened: {reason}.</source>
        <translation>வரலாறு {path} ஐத் திறக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>Mend the folder&apos;s permissions or room, or use --no-history.</source>
        <translation>கோப்புறையின் அனுமதியையோ இடத்தையோ சரிசெய்யவும், அல்லது --no-history ஐப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written.</source>
        <translation>வட்டு நிரம்பியுள்ளது: வரலாற்றை எழுத முடியவில்லை.</translation>
    </message>
    <message>
        <source>The history {path} cannot be opened or written.</source>
        <translation>வரலாறு {path} ஐத் திறக்கவோ எழுதவோ முடியவில்லை.</translation>
    </message>
    <message>
        <source>Mend its permissions, or use --no-history.</source>
        <translation>அதன் அனுமதியைச் சரிசெய்யவும், அல்லது --no-history ஐப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>The disk failed while the history {path} was used.</source>
        <translation>வரலாறு {path} ஐப் பயன்படுத்தும்போது வட்டு பழுதானது.</translation>
    </message>
    <message>
        <source>Another program has locked the history for more than {seconds} s.</source>
        <translation>வேறொரு நிரல் {seconds} விநாடிக்கு மேல் வரலாற்றைப் பூட்டி வைத்துள்ளது.</translation>
    </message>
    <message>
        <source>Close what else uses {path}.</source>
        <translation>{path} ஐப் பயன்படுத்தும் மற்றவற்றை மூடவும்.</translation>
    </message>
    <message>
        <source>The history {path} is damaged.</source>
        <translation>வரலாறு {path} சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>அது அப்படியே வைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The history cannot be written: {reason}.</source>
        <translation>வரலாற்றை எழுத முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>இன்னும் வரலாறு இல்லை.</translation>
    </message>
    <message>
        <source>This session is not in the history any more.</source>
        <translation>இந்த அமர்வு இனி வரலாற்றில் இல்லை.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} ஐ எழுத முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>The history is as it was.</source>
        <translation>வரலாறு இருந்தபடியே உள்ளது.</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>வேறிடத்தைத் தேர்ந்தெடுக்கவும், அல்லது இடம் உண்டாக்கவும்.</translation>
    </message>
    <message>
        <source>There is no line {number} in session {session}.</source>
        <translation>அமர்வு {session} இல் வரி {number} இல்லை.</translation>
    </message>
    <message>
        <source>`livelipi history show {session} --numbers` names what there is.</source>
        <translation>என்ன உள்ளன என்று `livelipi history show {session} --numbers` காட்டும்.</translation>
    </message>
    <message>
        <source>A line needs words.</source>
        <translation>வரியில் சொற்கள் வேண்டும்.</translation>
    </message>
    <message>
        <source>Delete it instead.</source>
        <translation>பதிலாக அதை நீக்கவும்.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path}: {reason}.</source>
        <translation>அமைப்புகளை {path} இல் எழுத முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>நிரல் மூடப்படும் வரை அவை பொருந்தும்.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ஐப் படிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>Nothing is recorded meanwhile.</source>
        <translation>இதற்கிடையில் எதுவும் பதிவாகாது.</translation>
    </message>
    <message>
        <source>{path} is no valid TOML: {details}.</source>
        <translation>{path} சரியான TOML அல்ல: {details}.</translation>
    </message>
    <message>
        <source>It was set aside as {name}.</source>
        <translation>அது {name} என்று தனியே வைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Nothing is recorded until you say so in the settings.</source>
        <translation>நீங்கள் அமைப்புகளில் சொல்லும் வரை எதுவும் பதிவாகாது.</translation>
    </message>
    <message>
        <source>Nothing is recorded until the table [history] is mended.</source>
        <translation>[history] அட்டவணை சரியாகும் வரை எதுவும் பதிவாகாது.</translation>
    </message>
    <message>
        <source>{setting} is not known; it is left as it is.</source>
        <translation>{setting} அறியப்படாதது; அப்படியே விடப்பட்டது.</translation>
    </message>
    <message>
        <source>{setting} must be a table: [{table}].</source>
        <translation>{setting} ஓர் அட்டவணையாக இருக்க வேண்டும்: [{table}].</translation>
    </message>
    <message>
        <source>{setting} must be {reason}; the default is used.</source>
        <translation>{setting} இப்படி இருக்க வேண்டும்: {reason}; இயல்பு மதிப்பு பயன்படுகிறது.</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>{names} இல் ஒன்று</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true அல்லது false</translation>
    </message>
    <message>
        <source>a whole number from {least} to {greatest}</source>
        <translation>{least} முதல் {greatest} வரையிலான முழு எண்</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>உரைகளின் பட்டியல், எ.கா. [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>மேற்கோள் குறிகளுக்குள் உரை</translation>
    </message>
    <message>
        <source>a colour such as &quot;#1e90ff&quot;, or &quot;&quot; for the style&apos;s own</source>
        <translation>&quot;#1e90ff&quot; போன்ற நிறம், அல்லது பாணியின் நிறத்துக்கு &quot;&quot;</translation>
    </message>
    <message>
        <source>a language code such as &quot;hi-IN&quot;, or &quot;auto&quot; to have it detected</source>
        <translation>&quot;hi-IN&quot; போன்ற மொழிக் குறியீடு, அல்லது தானாக அறிய &quot;auto&quot;</translation>
    </message>
    <message>
        <source>an address that begins with &quot;wss://&quot; or &quot;ws://&quot;, or &quot;&quot; for Sarvam&apos;s own</source>
        <translation>&quot;wss://&quot; அல்லது &quot;ws://&quot; என்று தொடங்கும் முகவரி, அல்லது Sarvam முகவரிக்கு &quot;&quot;</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>அனுமதி இல்லை</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>வட்டில் இடமில்லை</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>அத்தகைய கோப்போ கோப்புறையோ இல்லை</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>கோப்பு முறைமை படிக்க மட்டுமே</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>உள்ளீடு/வெளியீட்டுப் பிழை</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>இது ஒரு கோப்புறை</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>தானியங்கி</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ஆங்கிலம்</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>இந்தி</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>வங்காளம்</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>குஜராத்தி</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>கன்னடம்</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>மலையாளம்</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>மராத்தி</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>ஒடியா</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>பஞ்சாபி</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>தமிழ்</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>தெலுங்கு</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>உருது</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>அசாமியம்</translation>
    </message>
    <message>
        <source>Bodo</source>
        <translation>போடோ</translation>
    </message>
    <message>
        <source>Dogri</source>
        <translation>டோக்ரி</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>கொங்கணி</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>காஷ்மீரி</translation>
    </message>
    <message>
        <source>Maithili</source>
        <translation>மைதிலி</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <translation>மணிப்புரி</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>நேபாளி</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>சமஸ்கிருதம்</translation>
    </message>
    <message>
        <source>Santali</source>
        <translation>சந்தாளி</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>சிந்தி</translation>
    </message>
    <message>
        <source>{language} is written in Latin letters by {model}</source>
        <translation>{model} {language} பேச்சை லத்தீன் எழுத்துகளில் எழுதும்</translation>
    </message>
    <message>
        <source>{language} is rough with {model}</source>
        <translation>{model} இல் {language} தோராயமானது</translation>
    </message>
    <message>
        <source>{model} cannot transcribe {language}</source>
        <translation>{model} {language} பேச்சை எழுத முடியாது</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>இந்தக் கணினி</translation>
    </message>
    <message>
        <source>This computer · {model}</source>
        <translation>இந்தக் கணினி · {model}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>இயல்பு மைக்ரோஃபோன்</translation>
    </message>
    <message>
        <source>[{seconds} s of sound lost]</source>
        <translation>[{seconds} விநாடி ஒலி தவறியது]</translation>
    </message>
    <message>
        <source>The recognizer on this computer did not say that it is ready.</source>
        <translation>இந்தக் கணினியின் பேச்சறி இயக்கி தயார் என்று தெரிவிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The recognizer ended {times} times soon after its start.</source>
        <translation>பேச்சறி இயக்கி தொடங்கியவுடன் {times} முறை நின்றுவிட்டது.</translation>
    </message>
    <message>
        <source>It said last: {words}</source>
        <translation>அது கடைசியாகச் சொன்னது: {words}</translation>
    </message>
    <message>
        <source>Look at `livelipi doctor`, then start again.</source>
        <translation>`livelipi doctor` ஐப் பார்த்து, பின் மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>The recognizer was not ready after {minutes} minutes.</source>
        <translation>{minutes} நிமிடங்களுக்குப் பிறகும் பேச்சறி இயக்கி தயாராகவில்லை.</translation>
    </message>
    <message>
        <source>The recognizer ended before it was ready (exit code {code}).</source>
        <translation>பேச்சறி இயக்கி தயாராகும் முன்பே நின்றது (வெளியேறும் குறி {code}).</translation>
    </message>
    <message>
        <source>This computer is slow: captions grow every {seconds} s, from {model}.</source>
        <translation>இந்தக் கணினி மெதுவானது: {model} மூலம் {seconds} விநாடிக்கு ஒருமுறை வசனங்கள் வளரும்.</translation>
    </message>
    <message>
        <source>Choose another language, or recognize at Sarvam AI.</source>
        <translation>வேறு மொழியைத் தேர்ந்தெடுக்கவும், அல்லது Sarvam AI இல் அறியவும்.</translation>
    </message>
    <message>
        <source>{model} cannot transcribe {language}.</source>
        <translation>{model} {language} பேச்சை எழுத முடியாது.</translation>
    </message>
    <message>
        <source>{model} cannot translate.</source>
        <translation>{model} மொழிபெயர்க்க முடியாது.</translation>
    </message>
    <message>
        <source>{model} knows English only.</source>
        <translation>{model} ஆங்கிலம் மட்டுமே அறியும்.</translation>
    </message>
    <message>
        <source>Choose English without translation, or another model.</source>
        <translation>மொழிபெயர்ப்பு இல்லாமல் ஆங்கிலத்தை, அல்லது வேறு மாடலைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The translation stopped.</source>
        <translation>மொழிபெயர்ப்பு நின்றது.</translation>
    </message>
    <message>
        <source>Captions go on.</source>
        <translation>வசனங்கள் தொடரும்.</translation>
    </message>
    <message>
        <source>A segment could not be turned into text: {reason}.</source>
        <translation>ஒரு பகுதியை உரையாக மாற்ற முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>The captions before it are kept, and those after it go on.</source>
        <translation>அதற்கு முந்தைய வசனங்கள் சேமிக்கப்பட்டுள்ளன, அடுத்தவை தொடரும்.</translation>
    </message>
    <message>
        <source>The voice detector inside the faster-whisper package cannot be read: {reason}.</source>
        <translation>faster-whisper தொகுப்பில் உள்ள குரல் கண்டறிவானைப் படிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>Install faster-whisper again.</source>
        <translation>faster-whisper ஐ மீண்டும் நிறுவவும்.</translation>
    </message>
    <message>
        <source>The font {name} is damaged.</source>
        <translation>{name} எழுத்துரு சேதமடைந்துள்ளது.</translation>
    </message>
    <message>
        <source>Install LiveLipi again.</source>
        <translation>LiveLipi ஐ மீண்டும் நிறுவவும்.</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>{name} என்ற மாடல் இல்லை.</translation>
    </message>
    <message>
        <source>Choose one of {names}, or give the directory of a model.</source>
        <translation>{names} இல் ஒன்றைத் தேர்ந்தெடுக்கவும், அல்லது ஒரு மாடலின் கோப்புறையைத் தரவும்.</translation>
    </message>
    <message>
        <source>There is no model directory {name}.</source>
        <translation>{name} என்ற மாடல் கோப்புறை இல்லை.</translation>
    </message>
    <message>
        <source>Give one that exists, or choose one of {names}.</source>
        <translation>இருக்கும் கோப்புறையைத் தரவும், அல்லது {names} இல் ஒன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The model directory {path} lacks {names}.</source>
        <translation>மாடல் கோப்புறை {path} இல் {names} இல்லை.</translation>
    </message>
    <message>
        <source>Name a directory with a Whisper model converted for CTranslate2.</source>
        <translation>CTranslate2 க்காக மாற்றப்பட்ட Whisper மாடல் உள்ள கோப்புறையைக் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>The model in {path} cannot be used: {reason}.</source>
        <translation>{path} இல் உள்ள மாடலைப் பயன்படுத்த முடியாது: {reason}.</translation>
    </message>
    <message>
        <source>Copy the model there again, or choose a model by name.</source>
        <translation>மாடலை அங்கே மீண்டும் நகலெடுக்கவும், அல்லது பெயரால் ஒரு மாடலைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The model in {path} cannot be loaded: {reason}.</source>
        <translation>{path} இல் உள்ள மாடலை ஏற்ற முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>Remove that directory; the model is fetched again at the next start.</source>
        <translation>அந்தக் கோப்புறையை அகற்றவும்; அடுத்த முறை தொடங்கும்போது மாடல் மீண்டும் பதிவிறக்கப்படும்.</translation>
    </message>
    <message>
        <source>{model} in {path} is damaged: {reason}.</source>
        <translation>{path} இல் உள்ள {model} சேதமடைந்துள்ளது: {reason}.</translation>
    </message>
    <message>
        <source>Run “livelipi model fetch {name}” to fetch it again.</source>
        <translation>மீண்டும் பதிவிறக்க “livelipi model fetch {name}” ஐ இயக்கவும்.</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} இல்லை</translation>
    </message>
    <message>
        <source>{name} ends too early</source>
        <translation>{name} முழுமையாக இல்லை</translation>
    </message>
    <message>
        <source>{name} is no list of words</source>
        <translation>{name} சொற்பட்டியல் அல்ல</translation>
    </message>
    <message>
        <source>{name} is not a Whisper model in CTranslate2&apos;s format</source>
        <translation>{name} CTranslate2 வடிவிலான Whisper மாடல் அல்ல</translation>
    </message>
    <message>
        <source>{name} has {found} bytes instead of {size}</source>
        <translation>{name} இல் {size} க்குப் பதில் {found} பைட்டுகள் உள்ளன</translation>
    </message>
    <message>
        <source>{name} has the right size, but its SHA-256 is wrong</source>
        <translation>{name} இன் அளவு சரி, ஆனால் அதன் SHA-256 தவறு</translation>
    </message>
    <message>
        <source>its list of checksums is missing</source>
        <translation>அதன் சரிபார்ப்புப் பட்டியல் இல்லை</translation>
    </message>
    <message>
        <source>Waiting for another LiveLipi that is fetching {model}</source>
        <translation>{model} ஐப் பதிவிறக்கும் மற்றொரு LiveLipi க்காகக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Downloading {model} from the model hub</source>
        <translation>மாடல் மையத்தில் இருந்து {model} பதிவிறங்குகிறது</translation>
    </message>
    <message>
        <source>Downloading {model} from the package index</source>
        <translation>தொகுப்புக் குறியீட்டில் இருந்து {model} பதிவிறங்குகிறது</translation>
    </message>
    <message>
        <source>Putting {model} together</source>
        <translation>{model} ஒன்றிணைக்கப்படுகிறது</translation>
    </message>
    <message>
        <source>Fetching {model} was interrupted.</source>
        <translation>{model} இன் பதிவிறக்கம் இடையில் நின்றது.</translation>
    </message>
    <message>
        <source>{model} could not be fetched: {reasons}.</source>
        <translation>{model} ஐப் பதிவிறக்க முடியவில்லை: {reasons}.</translation>
    </message>
    <message>
        <source>the model hub answered {code}</source>
        <translation>மாடல் மையம் {code} என்று பதிலளித்தது</translation>
    </message>
    <message>
        <source>the model hub cannot be reached</source>
        <translation>மாடல் மையத்தை அணுக முடியவில்லை</translation>
    </message>
    <message>
        <source>the model hub lists no files for it</source>
        <translation>மாடல் மையத்தில் இதற்குக் கோப்புகள் இல்லை</translation>
    </message>
    <message>
        <source>the connection to the model hub broke</source>
        <translation>மாடல் மையத்துடனான இணைப்பு துண்டிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>what the model hub sent does not match its checksum</source>
        <translation>மாடல் மையம் அனுப்பியது சரிபார்ப்புடன் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>{name} is not what the hub lists</source>
        <translation>{name} மையத்தில் குறிப்பிட்டபடி இல்லை</translation>
    </message>
    <message>
        <source>the package index does not carry it</source>
        <translation>தொகுப்புக் குறியீட்டில் அது இல்லை</translation>
    </message>
    <message>
        <source>the package index has no file for it</source>
        <translation>தொகுப்புக் குறியீட்டில் இதற்குக் கோப்பு இல்லை</translation>
    </message>
    <message>
        <source>the package index cannot be reached</source>
        <translation>தொகுப்புக் குறியீட்டை அணுக முடியவில்லை</translation>
    </message>
    <message>
        <source>the package index did not give it ({reason})</source>
        <translation>தொகுப்புக் குறியீடு அதைத் தரவில்லை ({reason})</translation>
    </message>
    <message>
        <source>what the package index has does not match its checksum</source>
        <translation>தொகுப்புக் குறியீட்டில் உள்ளது சரிபார்ப்புடன் பொருந்தவில்லை</translation>
    </message>
    <message>
        <source>pip is not installed, which fetches it from the package index</source>
        <translation>தொகுப்புக் குறியீட்டில் இருந்து அதைக் கொண்டுவரும் pip நிறுவப்படவில்லை</translation>
    </message>
    <message>
        <source>pip failed</source>
        <translation>pip தோல்வியடைந்தது</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>இணைப்பைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>“livelipi model fetch {name}” goes on from here.</source>
        <translation>“livelipi model fetch {name}” இங்கிருந்து தொடரும்.</translation>
    </message>
    <message>
        <source>The {size} that are already here are kept.</source>
        <translation>ஏற்கெனவே வந்த {size} வைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full: {reason}.</source>
        <translation>{path} உள்ள வட்டு நிரம்பியுள்ளது: {reason}.</translation>
    </message>
    <message>
        <source>{needed} are needed and {free} are free</source>
        <translation>{needed} தேவை, {free} காலியாக உள்ளது</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>இடம் உண்டாக்கவும்.</translation>
    </message>
    <message>
        <source>{model} cannot be kept in {path}: {reason}.</source>
        <translation>{model} ஐ {path} இல் வைக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>Make that folder writable, or give the directory of a model.</source>
        <translation>அந்தக் கோப்புறையில் எழுத அனுமதிக்கவும், அல்லது ஒரு மாடலின் கோப்புறையைத் தரவும்.</translation>
    </message>
    <message>
        <source>Sarvam AI needs an API key.</source>
        <translation>Sarvam AI க்கு API விசை தேவை.</translation>
    </message>
    <message>
        <source>Store it with `livelipi key set`, or set LIVELIPI_API_KEY; without a key, --service local recognizes on this computer.</source>
        <translation>அதை `livelipi key set` மூலம் சேமிக்கவும், அல்லது LIVELIPI_API_KEY இல் தரவும்; விசை இல்லாமல் --service local இந்தக் கணினியிலேயே அறியும்.</translation>
    </message>
    <message>
        <source>No API key was given.</source>
        <translation>API விசை தரப்படவில்லை.</translation>
    </message>
    <message>
        <source>Give one in LIVELIPI_API_KEY.</source>
        <translation>LIVELIPI_API_KEY இல் விசையைத் தரவும்.</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has.</source>
        <translation>API விசையில் எந்த விசையிலும் இல்லாத எழுத்துகள் உள்ளன.</translation>
    </message>
    <message>
        <source>Copy it again, without quotes.</source>
        <translation>மேற்கோள் குறிகள் இல்லாமல் மீண்டும் நகலெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The service&apos;s address is no WebSocket address.</source>
        <translation>சேவையின் முகவரி WebSocket முகவரி அல்ல.</translation>
    </message>
    <message>
        <source>It starts with wss:// (or ws:// on this computer).</source>
        <translation>அது wss:// என்று தொடங்கும் (அல்லது இந்தக் கணினியில் ws://).</translation>
    </message>
    <message>
        <source>The service&apos;s address may hold neither a key nor parameters.</source>
        <translation>சேவையின் முகவரியில் விசையோ அளவுருக்களோ இருக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>{model} takes no key terms; saaras:v4 does.</source>
        <translation>{model} முக்கியச் சொற்களை ஏற்காது; saaras:v4 ஏற்கும்.</translation>
    </message>
    <message>
        <source>At most {count} key terms can be given.</source>
        <translation>அதிகபட்சம் {count} முக்கியச் சொற்கள் தரலாம்.</translation>
    </message>
    <message>
        <source>A key term has at most {count} characters.</source>
        <translation>ஒரு முக்கியச் சொல்லில் அதிகபட்சம் {count} எழுத்துகள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>The service did not begin to listen in time.</source>
        <translation>சேவை உரிய நேரத்தில் கேட்கத் தொடங்கவில்லை.</translation>
    </message>
    <message>
        <source>The service does not offer live partial captions to this account.</source>
        <translation>பேசும்போதே வளரும் வசனங்களை சேவை இந்தக் கணக்குக்கு வழங்குவதில்லை.</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <translation>அது சொன்னது: {words}</translation>
    </message>
    <message>
        <source>Captions go on sentence by sentence.</source>
        <translation>வசனங்கள் வாக்கியம் வாக்கியமாகத் தொடரும்.</translation>
    </message>
    <message>
        <source>There is no streaming service at this address.</source>
        <translation>இந்த முகவரியில் ஸ்ட்ரீமிங் சேவை இல்லை.</translation>
    </message>
    <message>
        <source>Check the service&apos;s address.</source>
        <translation>சேவையின் முகவரியைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Something between here and the service answered in its place.</source>
        <translation>இங்கும் சேவைக்கும் இடையே உள்ள ஏதோ ஒன்று அதற்குப் பதிலாகப் பதிலளித்தது.</translation>
    </message>
    <message>
        <source>Check whether the network wants you to sign in.</source>
        <translation>நெட்வொர்க் உள்நுழையக் கேட்கிறதா எனப் பார்க்கவும்.</translation>
    </message>
    <message>
        <source>The connection to the service ended.</source>
        <translation>சேவையுடனான இணைப்பு முடிந்தது.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate cannot be trusted.</source>
        <translation>சேவையின் சான்றிதழை நம்ப முடியாது.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or who stands between it and the service.</source>
        <translation>இந்தக் கணினியின் கடிகாரத்தையும், இதற்கும் சேவைக்கும் இடையே இருப்பதையும் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>Nobody answers at the service&apos;s address.</source>
        <translation>சேவையின் முகவரியில் பதில் இல்லை.</translation>
    </message>
    <message>
        <source>The service does not answer in time.</source>
        <translation>சேவை உரிய நேரத்தில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The connection to the service broke.</source>
        <translation>சேவையுடனான இணைப்பு துண்டிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>சேவையை அணுக முடியவில்லை.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>நெட்வொர்க்கைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>The service refused the API key.</source>
        <translation>சேவை API விசையை ஏற்கவில்லை.</translation>
    </message>
    <message>
        <source>Check the key and start again.</source>
        <translation>விசையைச் சரிபார்த்து மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up.</source>
        <translation>கணக்கின் ஒதுக்கீடு தீர்ந்துவிட்டது.</translation>
    </message>
    <message>
        <source>Top up the account, or caption on this computer.</source>
        <translation>கணக்கில் தொகை சேர்க்கவும், அல்லது இந்தக் கணினியிலேயே வசனமிடவும்.</translation>
    </message>
    <message>
        <source>The service is asked too often.</source>
        <translation>சேவையிடம் அளவுக்கு மீறி அடிக்கடி கேட்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>சேவை கோரிக்கையை மறுத்தது.</translation>
    </message>
    <message>
        <source>The service had an error of its own.</source>
        <translation>சேவையிலேயே ஒரு பிழை ஏற்பட்டது.</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept.</source>
        <translation>இதுவரை வந்த வசனங்கள் அனைத்தும் சேமிக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept, and {seconds} s of sound wait.</source>
        <translation>இதுவரை வந்த வசனங்கள் சேமிக்கப்பட்டுள்ளன, {seconds} விநாடி ஒலி காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept; {seconds} s of sound got no caption.</source>
        <translation>இதுவரை வந்த வசனங்கள் சேமிக்கப்பட்டுள்ளன; {seconds} விநாடி ஒலிக்கு வசனம் வரவில்லை.</translation>
    </message>
    <message>
        <source>The service did not answer the last words in time.</source>
        <translation>கடைசிச் சொற்களுக்குச் சேவை உரிய நேரத்தில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The service does not answer any more.</source>
        <translation>சேவை இனி பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The service did not answer within {seconds} s.</source>
        <translation>சேவை {seconds} விநாடிக்குள் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>விசை தரப்படவில்லை.</translation>
    </message>
    <message>
        <source>Paste it into the field.</source>
        <translation>அதைப் புலத்தில் ஒட்டவும்.</translation>
    </message>
    <message>
        <source>That is no API key: it holds blanks or unprintable signs.</source>
        <translation>இது API விசை அல்ல: இடைவெளிகளோ அச்சிட முடியாத குறிகளோ உள்ளன.</translation>
    </message>
    <message>
        <source>The key is used until the program ends.</source>
        <translation>நிரல் மூடப்படும் வரை இந்த விசை பயன்படும்.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>இணைப்பைச் சரிபார்த்து மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The keyring took the key but does not give it back.</source>
        <translation>சாவிக்கொத்து விசையை வாங்கியது, ஆனால் திருப்பித் தரவில்லை.</translation>
    </message>
    <message>
        <source>Set {variable} instead.</source>
        <translation>பதிலாக {variable} ஐ அமைக்கவும்.</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} s.</source>
        <translation>சாவிக்கொத்து {seconds} விநாடிக்குள் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>Unlock it, if it asks for its password, or set {variable}.</source>
        <translation>அது கடவுச்சொல் கேட்டால் பூட்டைத் திறக்கவும், அல்லது {variable} ஐ அமைக்கவும்.</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>சாவிக்கொத்து இயங்கவில்லை ({kind}).</translation>
    </message>
    <message>
        <source>Unlock it, or set {variable}.</source>
        <translation>பூட்டைத் திறக்கவும், அல்லது {variable} ஐ அமைக்கவும்.</translation>
    </message>
    <message>
        <source>There is no keyring here that keeps secrets.</source>
        <translation>இரகசியங்களைக் காக்கும் சாவிக்கொத்து இங்கே இல்லை.</translation>
    </message>
    <message>
        <source>The key was not stored anywhere.</source>
        <translation>விசை எங்கும் சேமிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Set {variable}, or give the key with --key-stdin for one run; on Linux a keyring comes with GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>{variable} ஐ அமைக்கவும், அல்லது ஒருமுறைக்கு --key-stdin மூலம் விசையைத் தரவும்; Linux இல் GNOME Keyring, KWallet அல்லது KeePassXC உடன் சாவிக்கொத்து வரும்.</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>மைக்ரோஃபோன் கிடைக்கவில்லை.</translation>
    </message>
    <message>
        <source>Plug one in, or choose the computer&apos;s own sound.</source>
        <translation>ஒன்றைச் செருகவும், அல்லது கணினியின் ஒலியைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>ஒன்றைச் செருகி மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not there.</source>
        <translation>மைக்ரோஃபோன் “{device}” இல்லை.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>அதைச் செருகவும், அல்லது வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>PortAudio cannot reach the sound server: ALSA&apos;s PulseAudio plugin is not installed.</source>
        <translation>PortAudio ஒலிச் சேவையகத்தை அணுக முடியவில்லை: ALSA இன் PulseAudio செருகுநிரல் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libasound2-plugins; Fedora: sudo dnf install alsa-plugins-pulseaudio).</source>
        <translation>அதை நிறுவவும் (Debian, Ubuntu: sudo apt install libasound2-plugins; Fedora: sudo dnf install alsa-plugins-pulseaudio).</translation>
    </message>
    <message>
        <source>The microphone “{device}” is gone.</source>
        <translation>மைக்ரோஃபோன் “{device}” போய்விட்டது.</translation>
    </message>
    <message>
        <source>The microphone “{device}” delivers no sound any more.</source>
        <translation>மைக்ரோஃபோன் “{device}” இல் இருந்து இனி ஒலி வரவில்லை.</translation>
    </message>
    <message>
        <source>Everything it heard until then is kept.</source>
        <translation>அதுவரை கேட்டவை சேமிக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>See that it is plugged in and switched on, or choose another one; then start again.</source>
        <translation>அது இயங்குகிறதா எனப் பார்க்கவும், அல்லது வேறொன்றைத் தேர்க; பின் மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>PortAudio, the library that records sound, is not installed.</source>
        <translation>ஒலியைப் பதிவு செய்யும் PortAudio நூலகம் நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libportaudio2; Fedora: sudo dnf install portaudio), then start LiveLipi again.</source>
        <translation>அதை நிறுவி (Debian, Ubuntu: sudo apt install libportaudio2; Fedora: sudo dnf install portaudio), பின் LiveLipi ஐ மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>The sound system could not be started: {reason}.</source>
        <translation>ஒலி அமைப்பைத் தொடங்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>See whether other programs can record, then try again.</source>
        <translation>மற்ற நிரல்கள் பதிவு செய்ய முடிகிறதா எனப் பார்த்து மீண்டும் முயலவும்.</translation>
    </message>
    <message>
        <source>The microphone “{device}” could not be opened: {reason}.</source>
        <translation>மைக்ரோஃபோன் “{device}” ஐத் திறக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>அது போய்விட்டது</translation>
    </message>
    <message>
        <source>See that it is plugged in and that no other program holds it, or choose another one.</source>
        <translation>அது செருகப்பட்டுள்ளதா, வேறு நிரல் பயன்படுத்தவில்லையா எனப் பார்க்கவும், அல்லது வேறொன்றைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>“{device}” is heard instead.</source>
        <translation>பதிலாக “{device}” கேட்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>LiveLipi goes on as soon as it, or another one, is heard.</source>
        <translation>அது, அல்லது வேறொன்று, கேட்டவுடன் LiveLipi தொடரும்.</translation>
    </message>
    <message>
        <source>{seconds} s of sound are missing.</source>
        <translation>{seconds} விநாடி ஒலி தவறியது.</translation>
    </message>
    <message>
        <source>“{device}” is heard again.</source>
        <translation>“{device}” மீண்டும் கேட்கிறது.</translation>
    </message>
    <message>
        <source>“{device}” is heard now.</source>
        <translation>இப்போது “{device}” கேட்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>“{device}” is heard now instead of “{before}”.</source>
        <translation>இப்போது “{before}” க்குப் பதில் “{device}” கேட்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>“{device}”, or this computer, is too slow: {seconds} s of sound are missing.</source>
        <translation>“{device}” அல்லது இந்தக் கணினி மிக மெதுவானது: {seconds} விநாடி ஒலி தவறியது.</translation>
    </message>
    <message>
        <source>“{device}” delivers only digital silence: is it muted?</source>
        <translation>“{device}” முழு அமைதியை மட்டுமே தருகிறது: ஒலியடக்கப்பட்டுள்ளதா?</translation>
    </message>
    <message>
        <source>“{path}” cannot be read to its end: {reason}.</source>
        <translation>“{path}” ஐ முழுவதும் படிக்க முடியவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>What was heard until there is kept.</source>
        <translation>அதுவரை கேட்டது சேமிக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>“{path}” ஒரு கோப்புறை.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>அதில் உள்ள கோப்புகளைக் குறிப்பிடவும்.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>“{path}” காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>Choose a file with sound in it.</source>
        <translation>ஒலி உள்ள கோப்பைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>“{path}” என்ற கோப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>அதன் பெயரைச் சரிபார்க்கவும்.</translation>
    </message>
    <message>
        <source>“{path}” may not be read.</source>
        <translation>“{path}” ஐப் படிக்க அனுமதி இல்லை.</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>அதன் உரிமையாளரிடம் அனுமதி பெறவும்.</translation>
    </message>
    <message>
        <source>“{path}” is no sound that can be read.</source>
        <translation>“{path}” படிக்கக்கூடிய ஒலி அல்ல.</translation>
    </message>
    <message>
        <source>Choose a sound or film file: WAV, MP3, M4A, Ogg, FLAC, MP4 …</source>
        <translation>ஒலி அல்லது திரைப்படக் கோப்பைத் தேர்ந்தெடுக்கவும்: WAV, MP3, M4A, Ogg, FLAC, MP4 …</translation>
    </message>
    <message>
        <source>{combination} is taken by {holder}.</source>
        <translation>{combination} ஏற்கனவே {holder} இடம் உள்ளது.</translation>
    </message>
    <message>
        <source>Choose another combination.</source>
        <translation>வேறு விசைச் சேர்க்கையைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>Free now: {combinations}.</source>
        <translation>இப்போது கிடைப்பவை: {combinations}.</translation>
    </message>
    <message>
        <source>Hotkeys need the package pynput: {reason}.</source>
        <translation>குறுக்குவிசைகளுக்கு pynput தொகுப்பு தேவை: {reason}.</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Input Monitoring.</source>
        <translation>System Settings, Privacy &amp; Security, Input Monitoring இல் இதை அனுமதிக்கவும்.</translation>
    </message>
    <message>
        <source>Bind `livelipi ctl ptt-down` and `livelipi ctl ptt-up` to a key in the settings of your desktop; the keys inside LiveLipi&apos;s own window work everywhere.</source>
        <translation>உங்கள் கணினியின் அமைப்புகளில் `livelipi ctl ptt-down`, `livelipi ctl ptt-up` ஆகியவற்றை ஒரு விசையுடன் இணைக்கவும்; LiveLipi சாளரத்தின் விசைகள் எங்கும் வேலை செய்யும்.</translation>
    </message>
    <message>
        <source>This desktop tells when a hotkey is pressed but not when it is let go, so it cannot be held: press it to begin and again to end.</source>
        <translation>குறுக்குவிசை அழுத்தப்படுவதை மட்டுமே இந்தக் கணினி சொல்கிறது, விடுவதை அல்ல; எனவே பிடித்திருக்க முடியாது: தொடங்க அழுத்தவும், முடிக்க மீண்டும் அழுத்தவும்.</translation>
    </message>
    <message>
        <source>On Wayland no program can have Esc for a while.</source>
        <translation>Wayland இல் எந்த நிரலும் சிறிது நேரம் Esc ஐப் பெற முடியாது.</translation>
    </message>
    <message>
        <source>Cancel from LiveLipi&apos;s own windows instead.</source>
        <translation>பதிலாக LiveLipi சாளரங்களிலிருந்து ரத்து செய்யவும்.</translation>
    </message>
    <message>
        <source>The hotkeys are closed.</source>
        <translation>குறுக்குவிசைகள் மூடப்பட்டன.</translation>
    </message>
    <message>
        <source>The hotkeys do not work any more: {reason}.</source>
        <translation>குறுக்குவிசைகள் இனி வேலை செய்யாது: {reason}.</translation>
    </message>
    <message>
        <source>The desktop did not allow {combination}.</source>
        <translation>{combination} ஐக் கணினி அனுமதிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The desktop refuses hotkeys to LiveLipi: {reason}.</source>
        <translation>LiveLipi க்குக் குறுக்குவிசைகளைக் கணினி மறுக்கிறது: {reason}.</translation>
    </message>
    <message>
        <source>This desktop has no {part}.</source>
        <translation>இந்தக் கணினியில் {part} இல்லை.</translation>
    </message>
    <message>
        <source>The screen {name} does not let LiveLipi listen to keys: {reason}.</source>
        <translation>விசைகளைக் கவனிக்க LiveLipi ஐத் திரை {name} விடவில்லை: {reason}.</translation>
    </message>
    <message>
        <source>The screen {name} is gone, and the hotkeys with it.</source>
        <translation>திரை {name} போய்விட்டது, அதனுடன் குறுக்குவிசைகளும்.</translation>
    </message>
    <message>
        <source>Start LiveLipi again.</source>
        <translation>LiveLipi ஐ மீண்டும் தொடங்கவும்.</translation>
    </message>
    <message>
        <source>The text could not be inserted.</source>
        <translation>உரையைச் செருக முடியவில்லை.</translation>
    </message>
    <message>
        <source>Nothing is written into a password field.</source>
        <translation>கடவுச்சொல் புலத்தில் எதுவும் எழுதப்படாது.</translation>
    </message>
    <message>
        <source>The focus went from {before} to {after} meanwhile.</source>
        <translation>இதற்கிடையே கவனம் {before} இலிருந்து {after} க்குச் சென்றது.</translation>
    </message>
    <message>
        <source>A key was held down all the time.</source>
        <translation>ஒரு விசை முழு நேரமும் அழுத்தப்பட்டிருந்தது.</translation>
    </message>
    <message>
        <source>There is no screen on which a key could be pressed.</source>
        <translation>விசையை அழுத்தத் திரை எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>There is no screen on which text could be typed.</source>
        <translation>உரையைத் தட்டச்சு செய்யத் திரை எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Windows keeps keys from programs that run as administrator.</source>
        <translation>நிர்வாகியாக இயங்கும் நிரல்களுக்கு விசைகளை Windows அனுப்பாது.</translation>
    </message>
    <message>
        <source>The program went away.</source>
        <translation>அந்த நிரல் மூடப்பட்டது.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>X சேவையகம் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The program does not answer; only a part was typed.</source>
        <translation>நிரல் பதிலளிக்கவில்லை; ஒரு பகுதி மட்டுமே எழுதப்பட்டது.</translation>
    </message>
    <message>
        <source>Every key is taken, so that a letter has none.</source>
        <translation>எல்லா விசைகளும் பயன்பாட்டில் உள்ளன; ஓர் எழுத்துக்கு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Use a combination like Ctrl+Alt+Space or F9.</source>
        <translation>Ctrl+Alt+Space அல்லது F9 போன்ற சேர்க்கையைப் பயன்படுத்தவும்.</translation>
    </message>
    <message>
        <source>Nothing that could be a word is selected.</source>
        <translation>சொல்லாக இருக்கக்கூடிய எதுவும் தேர்ந்தெடுக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Select a name or a term first.</source>
        <translation>முதலில் ஒரு பெயரையோ சொல்லையோ தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>A term of the vocabulary has at most {most} characters; this one has {length}.</source>
        <translation>சொற்பட்டியலின் சொல்லுக்கு அதிகபட்சம் {most} எழுத்துகள்; இதில் {length} உள்ளன.</translation>
    </message>
    <message>
        <source>Select the name alone.</source>
        <translation>பெயரை மட்டும் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>The vocabulary has {count} terms already.</source>
        <translation>சொற்பட்டியலில் ஏற்கனவே {count} சொற்கள் உள்ளன.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>அவை வைக்கப்பட்டுள்ளன.</translation>
    </message>
    <message>
        <source>Take out terms that you no longer need.</source>
        <translation>இனி தேவையில்லாத சொற்களை நீக்கவும்.</translation>
    </message>
    <message>
        <source>Nothing has been dictated yet.</source>
        <translation>இதுவரை எதுவும் சொல்லி எழுதப்படவில்லை.</translation>
    </message>
    <message>
        <source>There is no text to take back.</source>
        <translation>திரும்பப் பெற உரை எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>The last text is in another program, and stays there.</source>
        <translation>கடைசி உரை வேறொரு நிரலில் உள்ளது, அங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>The last text was taken back.</source>
        <translation>கடைசி உரை திரும்பப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>அது பிடிப்புப்பலகையில் உள்ளது.</translation>
    </message>
    <message>
        <source>What was heard until then is on the clipboard.</source>
        <translation>அதுவரை கேட்டது பிடிப்புப்பலகையில் உள்ளது.</translation>
    </message>
    <message>
        <source>No sound came from the microphone.</source>
        <translation>மைக்ரோஃபோனிலிருந்து ஒலி எதுவும் வரவில்லை.</translation>
    </message>
    <message>
        <source>No words were heard; nothing was inserted.</source>
        <translation>சொற்கள் எதுவும் கேட்கவில்லை; எதுவும் செருகப்படவில்லை.</translation>
    </message>
    <message>
        <source>“{word}” is in the vocabulary now.</source>
        <translation>“{word}” இப்போது சொற்பட்டியலில் உள்ளது.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>கணினியைப் போல</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>வெளிர்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>இருள்</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>உயர் மாறுபாடு</translation>
    </message>
    <message>
        <source>Lines glide</source>
        <translation>வரிகள் நகரும்</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>எதுவும் நகராது</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>இந்தக் கணினி</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>விசை தேவை</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>பெரிய எழுத்து</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>சொந்தம்</translation>
    </message>
    <message>
        <source>What suits the program</source>
        <translation>நிரலுக்கு ஏற்றது</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ஒட்டவும்</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Clipboard only</source>
        <translation>பிடிப்புப்பலகை மட்டும்</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>இரண்டும்</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>பேசியது</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>White</source>
        <translation>வெள்ளை</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>பாலாடை</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>மஞ்சள்</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>ஆரஞ்சு</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>இளஞ்சிவப்பு</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>வான நீலம்</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>புதினா</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>கருப்பு</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>இரவு</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>கருநீலம்</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>வனம்</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>பழுப்பு</translation>
    </message>
    <message>
        <source>The style&apos;s own</source>
        <translation>பாணியின் நிறம்</translation>
    </message>
    <message>
        <source>Write a colour as in #ffd60a.</source>
        <translation>நிறத்தை #ffd60a போல எழுதவும்.</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, easy to read all day</source>
        <translation>மாறுபாடு {ratio}:1, நாள் முழுதும் எளிதாகப் படிக்கலாம்</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, good to read</source>
        <translation>மாறுபாடு {ratio}:1, படிக்க நல்லது</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, readable in large type only</source>
        <translation>மாறுபாடு {ratio}:1, பெரிய எழுத்தில் மட்டும் படிக்கலாம்</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, hard to read</source>
        <translation>மாறுபாடு {ratio}:1, படிக்கக் கடினம்</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>எப்போதும்</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ஒருபோதும் இல்லை</translation>
    </message>
    <message>
        <source>Sarvam&apos;s own</source>
        <translation>Sarvam முகவரி</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>s</source>
        <translation>வி.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>நாட்கள்</translation>
    </message>
    <message>
        <source>Take them again</source>
        <translation>மீண்டும் செய்</translation>
    </message>
    <message>
        <source>General</source>
        <translation>பொது</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>கேட்டல்</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>அறிதல்</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>வசனங்கள்</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>வசனப் பட்டை</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>சொல்லெழுத்து</translation>
    </message>
    <message>
        <source>History</source>
        <translation>வரலாறு</translation>
    </message>
    <message>
        <source>Key and privacy</source>
        <translation>விசை, தனியுரிமை</translation>
    </message>
    <message>
        <source>About</source>
        <translation>அறிமுகம்</translation>
    </message>
    <message>
        <source>Language of LiveLipi</source>
        <translation>LiveLipi மொழி</translation>
    </message>
    <message>
        <source>The language of menus, buttons and messages.</source>
        <translation>மெனுக்கள், பொத்தான்கள், செய்திகளின் மொழி.</translation>
    </message>
    <message>
        <source>Colours of the windows</source>
        <translation>சாளரங்களின் நிறங்கள்</translation>
    </message>
    <message>
        <source>Dark, light, or as the system has it.</source>
        <translation>இருள், வெளிர், அல்லது கணினியில் உள்ளபடி.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>அசைவு</translation>
    </message>
    <message>
        <source>Whether new lines glide into place or simply appear.</source>
        <translation>புதிய வரிகள் நகர்ந்து வர வேண்டுமா, நேரடியாகத் தோன்ற வேண்டுமா.</translation>
    </message>
    <message>
        <source>Tell screen readers</source>
        <translation>திரை வாசிப்பானுக்குச் சொல்</translation>
    </message>
    <message>
        <source>A screen reader says each finished caption.</source>
        <translation>முடிந்த ஒவ்வொரு வசனத்தையும் திரை வாசிப்பான் சொல்லும்.</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>சிஸ்டம் ட்ரேயில் ஐகான்</translation>
    </message>
    <message>
        <source>Start, stop and find the windows from the tray.</source>
        <translation>ட்ரேயில் இருந்து தொடங்க, நிறுத்த, சாளரங்களைக் காண.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>ட்ரேயில் தொடர்க</translation>
    </message>
    <message>
        <source>Closing the window leaves LiveLipi running in the tray.</source>
        <translation>சாளரத்தை மூடினாலும் LiveLipi ட்ரேயில் இயங்கும்.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>முதல் படிகள்</translation>
    </message>
    <message>
        <source>Microphone, languages and look, one after the other.</source>
        <translation>மைக்ரோஃபோன், மொழிகள், தோற்றம், ஒன்றன்பின் ஒன்றாக.</translation>
    </message>
    <message>
        <source>Listen at once</source>
        <translation>உடனே கேட்க</translation>
    </message>
    <message>
        <source>Start to listen as soon as LiveLipi is open.</source>
        <translation>LiveLipi திறந்ததும் கேட்கத் தொடங்கும்.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>பேசப்படும் மொழி</translation>
    </message>
    <message>
        <source>Captions are best when it is named.</source>
        <translation>மொழியைக் குறிப்பிட்டால் வசனங்கள் மிகச் சரியாக இருக்கும்.</translation>
    </message>
    <message>
        <source>English translation</source>
        <translation>ஆங்கில மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>Show an English translation with each caption.</source>
        <translation>ஒவ்வொரு வசனத்துடனும் ஆங்கில மொழிபெயர்ப்பைக் காட்டு.</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>அழுத்திப் பேசு</translation>
    </message>
    <message>
        <source>You are heard only while you hold a key.</source>
        <translation>விசையை அழுத்தியிருக்கும்போது மட்டுமே உங்கள் பேச்சு கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>பேச அழுத்திப் பிடிக்கவும்</translation>
    </message>
    <message>
        <source>Speak while you hold these keys, in any program.</source>
        <translation>எந்த நிரலிலும் இந்த விசைகளைப் பிடித்துக்கொண்டு பேசவும்.</translation>
    </message>
    <message>
        <source>Double tap for hands free</source>
        <translation>கைகளின்றிப் பேச இருமுறை தட்டவும்</translation>
    </message>
    <message>
        <source>Tap the held keys twice and talk on; tap once to end.</source>
        <translation>விசைகளை இருமுறை தட்டித் தொடர்ந்து பேசவும்; முடிக்க ஒருமுறை தட்டவும்.</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>தொடக்கமும் நிறுத்தமும்</translation>
    </message>
    <message>
        <source>These keys begin a turn, and end it.</source>
        <translation>இந்த விசைகள் பேச்சைத் தொடங்கும், முடிக்கும்.</translation>
    </message>
    <message>
        <source>Learn a word</source>
        <translation>சொல்லைக் கற்கவும்</translation>
    </message>
    <message>
        <source>Takes the selected word into your vocabulary.</source>
        <translation>தேர்ந்தெடுத்த சொல்லை உங்கள் சொற்பட்டியலில் சேர்க்கும்.</translation>
    </message>
    <message>
        <source>Hear the first word whole</source>
        <translation>முதல் சொல்லை முழுதாகக் கேட்கவும்</translation>
    </message>
    <message>
        <source>The microphone stays open; only the last 0.3 s is remembered. Off: the first 0.3 s of a turn may be lost.</source>
        <translation>மைக்ரோஃபோன் திறந்தே இருக்கும்; கடைசி 0.3 வி. மட்டுமே நினைவில் இருக்கும். அணைத்தால்: முதல் 0.3 வி. தவறலாம்.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>மைக்ரோஃபோன்</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>தொடக்கத்தில் ஒலி</translation>
    </message>
    <message>
        <source>A short sound, once you are really heard.</source>
        <translation>நீங்கள் உண்மையில் கேட்கும்போது ஒரு சிறு ஒலி.</translation>
    </message>
    <message>
        <source>How text gets in</source>
        <translation>உரை எப்படிச் செருகப்படும்</translation>
    </message>
    <message>
        <source>Pasting puts back what you had copied before.</source>
        <translation>ஒட்டிய பின் நீங்கள் முன்பு நகலெடுத்தது திரும்ப வரும்.</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>பிற நிரல்கள்</translation>
    </message>
    <message>
        <source>Some programs differ</source>
        <translation>சில நிரல்கள் வேறுபடும்</translation>
    </message>
    <message>
        <source>One a line: program=paste, type or clipboard.</source>
        <translation>வரிக்கு ஒன்று: program=paste, type அல்லது clipboard.</translation>
    </message>
    <message>
        <source>Spaces and capitals</source>
        <translation>இடைவெளிகளும் பெரிய எழுத்துகளும்</translation>
    </message>
    <message>
        <source>Each turn goes on where the one before ended.</source>
        <translation>ஒவ்வொரு பேச்சும் முந்தையது முடிந்த இடத்தில் தொடரும்.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>Spoken commands</source>
        <translation>பேச்சுக் கட்டளைகள்</translation>
    </message>
    <message>
        <source>“New line”, “comma” and the like are done, not written.</source>
        <translation>“புதிய வரி”, “காற்புள்ளி” போன்றவை செய்யப்படும், எழுதப்படாது.</translation>
    </message>
    <message>
        <source>Which commands</source>
        <translation>எந்தக் கட்டளைகள்</translation>
    </message>
    <message>
        <source>What is not marked is written as you say it.</source>
        <translation>குறிக்கப்படாதவை நீங்கள் சொன்னபடியே எழுதப்படும்.</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>மாற்றுகள்</translation>
    </message>
    <message>
        <source>One a line: what you say=&gt;what is written.</source>
        <translation>வரிக்கு ஒன்று: சொல்வது=&gt;எழுதப்படுவது.</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>சொற்பட்டியல்</translation>
    </message>
    <message>
        <source>Names and terms that you use, one a line.</source>
        <translation>நீங்கள் பயன்படுத்தும் பெயர்களும் சொற்களும், வரிக்கு ஒன்று.</translation>
    </message>
    <message>
        <source>What LiveLipi listens to.</source>
        <translation>LiveLipi எதைக் கேட்கிறது.</translation>
    </message>
    <message>
        <source>If the microphone is gone</source>
        <translation>மைக்ரோஃபோன் இல்லாவிட்டால்</translation>
    </message>
    <message>
        <source>These are tried instead, from the top down.</source>
        <translation>அப்போது இவை மேலிருந்து கீழாக முயலப்படும்.</translation>
    </message>
    <message>
        <source>Where words are recognized</source>
        <translation>சொற்கள் எங்கே அறியப்படுகின்றன</translation>
    </message>
    <message>
        <source>On this computer nothing leaves it; Sarvam knows more.</source>
        <translation>இந்தக் கணினியில் எதுவும் வெளியேறாது; Sarvam அதிகம் அறியும்.</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>இந்தக் கணினியின் மாடல்</translation>
    </message>
    <message>
        <source>Larger ones make fewer mistakes and need more time.</source>
        <translation>பெரியவை குறைவாகத் தவறு செய்யும், ஆனால் அதிக நேரம் எடுக்கும்.</translation>
    </message>
    <message>
        <source>Model at Sarvam</source>
        <translation>Sarvam மாடல்</translation>
    </message>
    <message>
        <source>Leave it empty for the one that Sarvam recommends.</source>
        <translation>Sarvam பரிந்துரைப்பதற்குக் காலியாக விடவும்.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>வேறு முகவரி</translation>
    </message>
    <message>
        <source>Of a service that speaks Sarvam&apos;s protocol.</source>
        <translation>Sarvam நெறிமுறையைப் பேசும் ஒரு சேவையின் முகவரி.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>பாணி</translation>
    </message>
    <message>
        <source>Colours and weight of the captions.</source>
        <translation>வசனங்களின் நிறங்களும் தடிமனும்.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>உரைகள்</translation>
    </message>
    <message>
        <source>What was said, its translation, or both.</source>
        <translation>பேசியது, அதன் மொழிபெயர்ப்பு, அல்லது இரண்டும்.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>வரிகள்</translation>
    </message>
    <message>
        <source>Lines of the overlay, for each text that is shown.</source>
        <translation>பட்டையில் காட்டப்படும் ஒவ்வோர் உரைக்குமான வரிகள்.</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>வாசிப்பு முறை</translation>
    </message>
    <message>
        <source>Only finished sentences: nothing changes while you read.</source>
        <translation>முடிந்த வாக்கியங்கள் மட்டும்: படிக்கும்போது எதுவும் மாறாது.</translation>
    </message>
    <message>
        <source>Mark the last word read</source>
        <translation>கடைசியாகப் படித்த சொல்லைக் குறி</translation>
    </message>
    <message>
        <source>A click on a word marks it, so you find back to it.</source>
        <translation>ஒரு சொல்லைக் கிளிக் செய்தால் அது குறிக்கப்படும்; மீண்டும் அங்கே வரலாம்.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>Height of its letters.</source>
        <translation>அதன் எழுத்துகளின் உயரம்.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>எழுத்துரு</translation>
    </message>
    <message>
        <source>For Latin letters; Indian scripts have their own.</source>
        <translation>லத்தீன் எழுத்துகளுக்கு; இந்திய எழுத்துகளுக்குத் தனி எழுத்துருக்கள் உள்ளன.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>நிறம்</translation>
    </message>
    <message>
        <source>Of its letters; the style has one of its own.</source>
        <translation>அதன் எழுத்துகளின் நிறம்; பாணிக்குத் தனி நிறம் உண்டு.</translation>
    </message>
    <message>
        <source>How solid the ground is</source>
        <translation>பின்னணியின் அடர்த்தி</translation>
    </message>
    <message>
        <source>0 % shows what lies behind, 100 % hides it.</source>
        <translation>0 % பின்னால் உள்ளதைக் காட்டும், 100 % மறைக்கும்.</translation>
    </message>
    <message>
        <source>Ground and letters</source>
        <translation>பின்னணியும் எழுத்துகளும்</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>பின்னணி நிறம்</translation>
    </message>
    <message>
        <source>Holds in the style “Own”.</source>
        <translation>“சொந்தம்” பாணிக்குப் பொருந்தும்.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>புறக்கோடு</translation>
    </message>
    <message>
        <source>Width of a line round each letter; helps over pictures.</source>
        <translation>ஒவ்வோர் எழுத்தையும் சுற்றிய கோட்டின் அகலம்; படங்களின் மேல் உதவும்.</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>நிழல்</translation>
    </message>
    <message>
        <source>Letters cast a soft shadow on what lies behind.</source>
        <translation>எழுத்துகள் பின்னால் உள்ளதன் மேல் மெல்லிய நிழல் விழச் செய்யும்.</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>வசனப் பட்டையைக் காட்டு</translation>
    </message>
    <message>
        <source>The caption bar above all other windows.</source>
        <translation>மற்ற எல்லாச் சாளரங்களுக்கும் மேலுள்ள வசனப் பட்டை.</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>கிளிக்குகளை ஊடுருவ விடு</translation>
    </message>
    <message>
        <source>Clicks go to what lies below; the tray brings it back.</source>
        <translation>கிளிக்குகள் கீழே உள்ளதற்குச் செல்லும்; ட்ரேயில் இருந்து மீட்கலாம்.</translation>
    </message>
    <message>
        <source>Hide while nobody speaks</source>
        <translation>யாரும் பேசாதபோது மறை</translation>
    </message>
    <message>
        <source>After so many seconds; it is back with the next word.</source>
        <translation>இத்தனை விநாடிகளுக்குப் பிறகு; அடுத்த சொல்லுடன் திரும்பும்.</translation>
    </message>
    <message>
        <source>Keep captions</source>
        <translation>வசனங்களைச் சேமி</translation>
    </message>
    <message>
        <source>Off: nothing that is said is written down.</source>
        <translation>முடக்கினால்: பேசுவது எதுவும் எழுதி வைக்கப்படாது.</translation>
    </message>
    <message>
        <source>Keep them for</source>
        <translation>எவ்வளவு காலம் வைக்க</translation>
    </message>
    <message>
        <source>Older sessions are deleted for good.</source>
        <translation>பழைய அமர்வுகள் நிரந்தரமாக நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>comes with LiveLipi</source>
        <translation>LiveLipi உடன் வருகிறது</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>நிறுவப்படவில்லை</translation>
    </message>
    <message>
        <source>a folder of your own</source>
        <translation>உங்கள் கோப்புறை</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>முன்னேற்றம்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>பதிவிறக்கு</translation>
    </message>
    <message>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {total} இல் {done}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>பதிவிறங்குகிறது…</translation>
    </message>
    <message>
        <source>{title} is on this computer.</source>
        <translation>{title} இந்தக் கணினியில் உள்ளது.</translation>
    </message>
    <message>
        <source>{title} is here but damaged. Fetch it again: {size}.</source>
        <translation>{title} உள்ளது, ஆனால் சேதமடைந்துள்ளது. மீண்டும் பதிவிறக்கவும்: {size}.</translation>
    </message>
    <message>
        <source>{title} is not here yet. It is fetched once: {size}.</source>
        <translation>{title} இன்னும் இல்லை. ஒருமுறை பதிவிறக்கப்படும்: {size}.</translation>
    </message>
    <message>
        <source>here</source>
        <translation>உள்ளது</translation>
    </message>
    <message>
        <source>to be fetched</source>
        <translation>பதிவிறக்க வேண்டும்</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} பதிவிறக்க வேண்டும்</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>அளவு தெரியவில்லை</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>An address begins with wss:// or ws://.</source>
        <translation>முகவரி wss:// அல்லது ws:// என்று தொடங்கும்.</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>இயல்பு நிலைக்குத் திருப்பு: {name}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>இயல்பு நிலைக்குத் திருப்பு</translation>
    </message>
    <message>
        <source>Add a microphone</source>
        <translation>மைக்ரோஃபோனைச் சேர்</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} ஐ மேலே நகர்த்து</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} ஐ கீழே நகர்த்து</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} ஐ அகற்று</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>செருகப்படவில்லை</translation>
    </message>
    <message>
        <source>Settings · LiveLipi</source>
        <translation>அமைப்புகள் · LiveLipi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>அமைப்புகளில் தேடு</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>மீட்டெடு</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>கிடைத்தவை</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”.</source>
        <translation>இங்கே “{words}” என்று எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>மீட்டெடு: {name}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Delays and losses</source>
        <translation>தாமதங்களும் இழப்புகளும்</translation>
    </message>
    <message>
        <source>Recorded now</source>
        <translation>இப்போது பதிவாவது</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>குரல்</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>இணைப்பு</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold to talk</source>
        <translation>பேச அழுத்திப் பிடிக்கவும்</translation>
    </message>
    <message>
        <source>Hold the mouse button here, or hold Space</source>
        <translation>இங்கே மவுஸ் பொத்தானை அல்லது ஸ்பேஸை அழுத்திப் பிடிக்கவும்</translation>
    </message>
    <message>
        <source>Listening — let go to finish</source>
        <translation>கேட்கிறது — முடிக்க விடவும்</translation>
    </message>
    <message>
        <source>or hold Space</source>
        <translation>அல்லது ஸ்பேஸைப் பிடிக்கவும்</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Line corrected.</source>
        <translation>வரி திருத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>The line reads as it was heard.</source>
        <translation>வரி கேட்டபடியே உள்ளது.</translation>
    </message>
    <message>
        <source>Line deleted.</source>
        <translation>வரி நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>This session is being recorded. Stop it first.</source>
        <translation>இந்த அமர்வு பதிவாகிறது. முதலில் நிறுத்தவும்.</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>அமர்வு நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>வரியைத் திருத்து</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc leaves it as it was</source>
        <translation>Enter சேமிக்கும் · Esc இருந்தபடி விடும்</translation>
    </message>
    <message>
        <source>Heard: {text}</source>
        <translation>கேட்டது: {text}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ஏற்றுமதி</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>வடிவம்</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>எந்த உரைகள்</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>நேரங்கள்</translation>
    </message>
    <message>
        <source>Write when each line was said</source>
        <translation>ஒவ்வொரு வரியும் எப்போது பேசப்பட்டது என எழுது</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>சேமி…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>எளிய உரை</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip வசனக் கோப்பு</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT வசனக் கோப்பு</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>அட்டவணை (CSV)</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>இரு உரைகளும்</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>பேசியது</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>Subtitles always have times</source>
        <translation>வசனக் கோப்புகளில் நேரம் எப்போதும் இருக்கும்</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>உரைப்பதிவை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} எழுதப்படுகிறது…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} என்று சேமிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>உரைப்பதிவு</translation>
    </message>
    <message>
        <source>Not recorded: gone when the program ends</source>
        <translation>பதிவாகவில்லை: நிரலை மூடியதும் போய்விடும்</translation>
    </message>
    <message>
        <source>Nothing is being recorded</source>
        <translation>எதுவும் பதிவாகவில்லை</translation>
    </message>
    <message>
        <source>Translation: {text}</source>
        <translation>மொழிபெயர்ப்பு: {text}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>திருத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>வரிகள்</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>புதியது</translation>
    </message>
    <message>
        <source>Back to the newest line</source>
        <translation>புதிய வரிக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <translation>நேரத்துடன் நகலெடு</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>திருத்து</translation>
    </message>
    <message>
        <source>Use what was heard</source>
        <translation>கேட்டதையே பயன்படுத்து</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>வரியை நீக்கு</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>அமர்வை நீக்கு</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>மீட்டெடு</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>ஒரு கணம்…</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>“{words}” க்கு எதுவும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Parts of words count; case does not.</source>
        <translation>சொற்களின் பகுதிகளும் பொருந்தும்; பெரிய, சிறிய எழுத்து வேறுபாடு இல்லை.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>தேடலை அழி</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>இன்னும் எதுவும் பேசவில்லை</translation>
    </message>
    <message>
        <source>Every line is kept here from the moment it is final.</source>
        <translation>ஒவ்வொரு வரியும் முடிந்த கணத்திலிருந்து இங்கே சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>What is said now can be read here until the program ends.</source>
        <translation>இப்போது பேசுவதை நிரல் மூடப்படும் வரை இங்கே படிக்கலாம்.</translation>
    </message>
    <message>
        <source>Recording settings</source>
        <translation>பதிவு அமைப்புகள்</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>தேடு (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>எல்லா அமர்வுகளும்</translation>
    </message>
    <message>
        <source>Look in all sessions, or only in the one shown</source>
        <translation>எல்லா அமர்வுகளிலும், அல்லது காட்டப்படுவதில் மட்டும் தேடு</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>முந்தைய முடிவு</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>முந்தைய முடிவு (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>அடுத்த முடிவு</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>அடுத்த முடிவு (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>முடிவுகள் இல்லை</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} இல் {n}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>அமர்வுகள்</translation>
    </message>
    <message>
        <source>Correct this line</source>
        <translation>இந்த வரியைத் திருத்து</translation>
    </message>
    <message>
        <source>Correct (F2)</source>
        <translation>திருத்து (F2)</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>இந்த வரியை நீக்கு</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>நீக்கு (Del)</translation>
    </message>
    <message>
        <source>Transcript – LiveLipi</source>
        <translation>உரைப்பதிவு – LiveLipi</translation>
    </message>
    <message>
        <source>Show or hide the sessions</source>
        <translation>அமர்வுகளைக் காட்டு அல்லது மறை</translation>
    </message>
    <message>
        <source>Export this session (Ctrl+E)</source>
        <translation>இந்த அமர்வை ஏற்றுமதி செய் (Ctrl+E)</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} வி.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} நிமிடம்</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} மணி {m} நிமிடம்</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>நேற்று</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>தானியங்கி</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 வரி</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n வரி</numerusform>
            <numerusform>%n வரிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 முடிவு</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n முடிவு</numerusform>
            <numerusform>%n முடிவுகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>இப்போது</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>பதிவாகவில்லை</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>பதிவாகிறது</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>பாதியில் நின்றது</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Caption overlay</source>
        <translation>வசனப் பட்டை</translation>
    </message>
    <message>
        <source>Clicks pass through the overlay</source>
        <translation>கிளிக்குகள் வசனப் பட்டையை ஊடுருவும்</translation>
    </message>
    <message>
        <source>Dictate, or stop dictating</source>
        <translation>சொல்லெழுத்தைத் தொடங்கவும் அல்லது நிறுத்தவும்</translation>
    </message>
    <message>
        <source>Insert the last dictation again</source>
        <translation>கடைசிச் சொல்லெழுத்தை மீண்டும் செருகவும்</translation>
    </message>
    <message>
        <source>Copy a recent caption</source>
        <translation>அண்மை வசனத்தை நகலெடு</translation>
    </message>
    <message>
        <source>Show LiveLipi</source>
        <translation>LiveLipi ஐக் காட்டு</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>உரைப்பதிவு</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>வெளியேறு</translation>
    </message>
    <message>
        <source>LiveLipi: not listening</source>
        <translation>LiveLipi: கேட்கவில்லை</translation>
    </message>
    <message>
        <source>LiveLipi: muted until you hold the key</source>
        <translation>LiveLipi: விசையை அழுத்தும் வரை ஒலியடக்கம்</translation>
    </message>
    <message>
        <source>LiveLipi: listening</source>
        <translation>LiveLipi: கேட்கிறது</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>கேட்பதை நிறுத்து</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>கேட்கத் தொடங்கு</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <source>Try it</source>
        <translation>முயன்று பார்</translation>
    </message>
    <message>
        <source>Field to try dictation in</source>
        <translation>சொல்லெழுத்தை முயற்சிக்கும் இடம்</translation>
    </message>
    <message>
        <source>Hold and speak</source>
        <translation>பிடித்துப் பேசவும்</translation>
    </message>
    <message>
        <source>Click here, hold {keys} and speak.</source>
        <translation>இங்கே சொடுக்கி, {keys} ஐப் பிடித்துக்கொண்டு பேசவும்.</translation>
    </message>
    <message>
        <source>Click here, hold the button above and speak.</source>
        <translation>இங்கே சொடுக்கி, மேலுள்ள பொத்தானைப் பிடித்துக்கொண்டு பேசவும்.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Not listening</source>
        <translation>கேட்கவில்லை</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>அமைதி</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>பேச்சு</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>முடிகிறது</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ஒலியடக்கம்</translation>
    </message>
</context>
<context>
    <name>VoiceLight</name>
    <message>
        <source>Voice: {state}</source>
        <translation>குரல்: {state}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Languages</source>
        <translation>மொழிகள்</translation>
    </message>
    <message>
        <source>What will be spoken?</source>
        <translation>எந்த மொழி பேசப்படும்?</translation>
    </message>
    <message>
        <source>Captions are best when the language is named.</source>
        <translation>மொழியைக் குறிப்பிட்டால் வசனங்கள் மிகச் சரியாக இருக்கும்.</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>பேசப்படும் மொழி</translation>
    </message>
    <message>
        <source>What your recognizer does not know is greyed out.</source>
        <translation>உங்கள் பேச்சறி இயக்கி அறியாதவை மங்கலாக உள்ளன.</translation>
    </message>
    <message>
        <source>English translation</source>
        <translation>ஆங்கில மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>Shown with each caption.</source>
        <translation>ஒவ்வொரு வசனத்துடனும் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>தோற்றம்</translation>
    </message>
    <message>
        <source>How shall captions look?</source>
        <translation>வசனங்கள் எப்படித் தோன்ற வேண்டும்?</translation>
    </message>
    <message>
        <source>The settings have more: fonts, colours, rows.</source>
        <translation>அமைப்புகளில் மேலும் உள்ளன: எழுத்துருக்கள், நிறங்கள், வரிகள்.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>அளவு</translation>
    </message>
    <message>
        <source>Height of the letters.</source>
        <translation>எழுத்துகளின் உயரம்.</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>மற்ற சாளரங்களுக்கு மேலே</translation>
    </message>
    <message>
        <source>Captions in a bar that stays above your other programs.</source>
        <translation>உங்கள் மற்ற நிரல்களுக்கு மேலே நிற்கும் பட்டையில் வசனங்கள்.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>மைக்ரோஃபோன்</translation>
    </message>
    <message>
        <source>Say something. Are you heard?</source>
        <translation>ஏதேனும் பேசுங்கள். உங்கள் குரல் கேட்கிறதா?</translation>
    </message>
    <message>
        <source>This is only a test: nothing is recorded, and nothing is sent.</source>
        <translation>இது சோதனை மட்டுமே: எதுவும் பதிவாகாது, எதுவும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>மைக்ரோஃபோனைத் திறக்கிறது…</translation>
    </message>
    <message>
        <source>Not a sound comes from it. Is it muted, or is it another one?</source>
        <translation>இதிலிருந்து ஒலியே வரவில்லை. ஒலியடக்கப்பட்டுள்ளதா, அல்லது வேறு மைக்ரோஃபோனா?</translation>
    </message>
    <message>
        <source>Nothing yet but the room. Say a few words.</source>
        <translation>இதுவரை அறையின் ஒலி மட்டுமே. சில சொற்கள் பேசுங்கள்.</translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation>உங்கள் குரல் கேட்கிறது.</translation>
    </message>
    <message>
        <source>You can go on: a sample is played instead.</source>
        <translation>நீங்கள் தொடரலாம்: பதிலாக மாதிரி இயக்கப்படும்.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>அறிதல்</translation>
    </message>
    <message>
        <source>Where are words recognized?</source>
        <translation>சொற்கள் எங்கே அறியப்பட வேண்டும்?</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>இதை எப்போது வேண்டுமானாலும் மாற்றலாம்.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>இந்தக் கணினி</translation>
    </message>
    <message>
        <source>Nothing you say leaves it, and no account is needed. Best for English; a small model knows few languages.</source>
        <translation>நீங்கள் பேசுவது எதுவும் வெளியேறாது, கணக்கும் தேவையில்லை. ஆங்கிலத்துக்குச் சிறந்தது; சிறிய மாடல் சில மொழிகளையே அறியும்.</translation>
    </message>
    <message>
        <source>22 languages of India and English. The sound that is heard goes to Sarvam over the internet; needs a key from there.</source>
        <translation>இந்தியாவின் 22 மொழிகளும் ஆங்கிலமும். கேட்கும் ஒலி இணையம் வழியே Sarvam க்குச் செல்லும்; அங்கிருந்து ஒரு விசை தேவை.</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>படி {number}/{count}: {name}</translation>
    </message>
    <message>
        <source>Welcome to LiveLipi</source>
        <translation>LiveLipi க்கு வரவேற்கிறோம்</translation>
    </message>
    <message>
        <source>Language of LiveLipi</source>
        <translation>LiveLipi மொழி</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>எல்லாம் தவிர்</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>மாதிரியை இயக்கு</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>தொடங்கு</translation>
    </message>
</context>
</TS>
