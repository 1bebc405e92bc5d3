<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Version {version} on Python {python} and Qt {qt}.</source>
        <translation>সংস্করণ {version}, Python {python} ও Qt {qt}-এ।</translation>
    </message>
    <message>
        <source>Speech becomes captions and translations as it is spoken.</source>
        <translation>বলার সঙ্গে সঙ্গেই কথা ক্যাপশন ও অনুবাদ হয়ে যায়।</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>লাইসেন্স</translation>
    </message>
    <message>
        <source>LiveLipi itself is under the MIT licence.</source>
        <translation>LiveLipi নিজে MIT লাইসেন্সের অধীনে।</translation>
    </message>
    <message>
        <source>About LiveLipi version licence fonts icons</source>
        <translation>LiveLipi পরিচয় তথ্য সংস্করণ লাইসেন্স ফন্ট আইকন</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Listening</source>
        <translation>শোনা হচ্ছে</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>শেষ হচ্ছে</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>আগেই শেষ</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>ক্যাপশন</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>সর্বশেষ</translation>
    </message>
    <message>
        <source>Back to the newest caption</source>
        <translation>সর্বশেষ ক্যাপশনে ফিরুন</translation>
    </message>
</context>
<context>
    <name>CombinationEditor</name>
    <message>
        <source>No keys: {name}</source>
        <translation>কোনো কী নেই: {name}</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>কোনো কী নেই</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>কীগুলো চাপুন…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>কোনোটি নয়</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Off</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Warming up…</source>
        <translation>তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>তৈরি</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>কানেক্ট হচ্ছে…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>লাইভ</translation>
    </message>
    <message>
        <source>Reconnecting… sound is kept</source>
        <translation>আবার কানেক্ট… শব্দ আছে</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>শেষ হচ্ছে…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>কানেক্ট নেই</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Microphone</source>
        <translation>মাইক্রোফোন</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>যে ভাষায় বলা হবে</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>ইংরেজিতে অনুবাদ করুন</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>চেপে ধরে বলুন</translation>
    </message>
    <message>
        <source>Sound goes out only while you hold Space</source>
        <translation>স্পেস চেপে ধরে রাখলেই শুধু শব্দ যায়</translation>
    </message>
    <message>
        <source>Clear the captions</source>
        <translation>ক্যাপশন মুছুন</translation>
    </message>
    <message>
        <source>Captions in a bar above all windows</source>
        <translation>সব উইন্ডোর ওপরে একটি বারে ক্যাপশন</translation>
    </message>
    <message>
        <source>Read, search and export what was said</source>
        <translation>যা বলা হয়েছে তা পড়ুন, খুঁজুন ও এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Caption overlay</source>
        <translation>ক্যাপশন বার</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ট্রান্সক্রিপ্ট</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>English translation; rough with this model</source>
        <translation>ইংরেজি অনুবাদ; এই মডেলে মোটামুটি</translation>
    </message>
    <message>
        <source>Show an English translation</source>
        <translation>ইংরেজি অনুবাদ দেখান</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>ডিফল্ট মাইক্রোফোন</translation>
    </message>
    <message>
        <source>what the computer plays</source>
        <translation>কম্পিউটারে যা বাজে</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>লাগানো নেই</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>স্বয়ংক্রিয়</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>অনুবাদ</translation>
    </message>
    <message>
        <source>{model} cannot translate</source>
        <translation>{model} অনুবাদ করতে পারে না</translation>
    </message>
    <message>
        <source>Translate · rough</source>
        <translation>অনুবাদ · মোটামুটি</translation>
    </message>
</context>
<context>
    <name>Delays</name>
    <message>
        <source>{seconds} s of sound lost</source>
        <translation>{seconds} সে. শব্দ হারিয়েছে</translation>
    </message>
    <message>
        <source>Words after {seconds} s</source>
        <translation>শব্দ {seconds} সেকেন্ড পরে</translation>
    </message>
    <message>
        <source>sentence after {seconds} s</source>
        <translation>বাক্য {seconds} সেকেন্ড পরে</translation>
    </message>
    <message>
        <source>translation after {seconds} s</source>
        <translation>অনুবাদ {seconds} সেকেন্ড পরে</translation>
    </message>
    <message>
        <source>No text yet, so no delays</source>
        <translation>এখনও কোনো লেখা নেই, তাই দেরিও নেই</translation>
    </message>
    <message>
        <source>no sound lost</source>
        <translation>কোনো শব্দ হারায়নি</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Play the sample</source>
        <translation>নমুনা চালান</translation>
    </message>
    <message>
        <source>Captions for a short recording that comes with LiveLipi</source>
        <translation>LiveLipi-র সঙ্গে আসা একটি ছোট রেকর্ডিংয়ের ক্যাপশন</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Settings file</source>
        <translation>সেটিংস ফাইল</translation>
    </message>
    <message>
        <source>Path of the settings file</source>
        <translation>সেটিংস ফাইলের পাথ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ফাইলটি খুলুন</translation>
    </message>
    <message>
        <source>There is no file yet: everything is as LiveLipi came. The first change makes it.</source>
        <translation>এখনও কোনো ফাইল নেই: সবকিছু LiveLipi-র শুরুর মতোই আছে। প্রথম বদলেই এটি তৈরি হবে।</translation>
    </message>
    <message>
        <source>No program here opens it. Open it by its path.</source>
        <translation>এখানে কোনো প্রোগ্রাম এটি খোলে না। পাথ ধরে খুলুন।</translation>
    </message>
    <message>
        <source>What is wrong with the settings file</source>
        <translation>সেটিংস ফাইলে কী ভুল</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Clicks pass through. Click here to stop that.</source>
        <translation>ক্লিক নিচে চলে যায়। তা বন্ধ করতে এখানে ক্লিক করুন।</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>Smaller letters</source>
        <translation>ছোট অক্ষর</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>বড় অক্ষর</translation>
    </message>
    <message>
        <source>Let clicks pass through</source>
        <translation>ক্লিক নিচে যেতে দিন</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ট্রান্সক্রিপ্ট</translation>
    </message>
    <message>
        <source>Settings of captions</source>
        <translation>ক্যাপশনের সেটিংস</translation>
    </message>
    <message>
        <source>Close the captions bar</source>
        <translation>ক্যাপশন বার বন্ধ করুন</translation>
    </message>
    <message>
        <source>Captions bar</source>
        <translation>ক্যাপশন বার</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>শোনা থামান</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>শোনা শুরু করুন</translation>
    </message>
    <message>
        <source>Talking; let go to finish</source>
        <translation>আপনি বলছেন; শেষ করতে ছাড়ুন</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>বলতে চেপে ধরুন</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>যা বলা হয়েছে</translation>
    </message>
    <message>
        <source>What was said and its translation</source>
        <translation>যা বলা হয়েছে ও তার অনুবাদ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>অনুবাদ</translation>
    </message>
    <message>
        <source>{text} (translation is off)</source>
        <translation>{text} (অনুবাদ বন্ধ আছে)</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Warming up</source>
        <translation>তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>The recognizer is loading. You can press Start already.</source>
        <translation>কথা শনাক্ত করার ব্যবস্থা লোড হচ্ছে। এখনই “শুরু করুন” চাপতে পারেন।</translation>
    </message>
    <message>
        <source>Captions appear here</source>
        <translation>ক্যাপশন এখানে দেখা যায়</translation>
    </message>
    <message>
        <source>From a microphone, or from the sample.</source>
        <translation>মাইক্রোফোন থেকে, বা নমুনা থেকে।</translation>
    </message>
    <message>
        <source>Press Start, then hold Space</source>
        <translation>“শুরু করুন” চাপুন, তারপর স্পেস চেপে ধরুন</translation>
    </message>
    <message>
        <source>You are heard only while you hold it.</source>
        <translation>ওটি চেপে ধরে রাখলেই শুধু আপনার কথা শোনা হয়।</translation>
    </message>
    <message>
        <source>What you say is written here as you speak, recognized on this computer.</source>
        <translation>আপনি যা বলেন তা সঙ্গে সঙ্গে এখানে লেখা হয়; শনাক্ত হয় এই কম্পিউটারেই।</translation>
    </message>
    <message>
        <source>What you say is written here as you speak, recognized with Sarvam AI.</source>
        <translation>আপনি যা বলেন তা সঙ্গে সঙ্গে এখানে লেখা হয়; শনাক্ত করে Sarvam AI।</translation>
    </message>
    <message>
        <source>Press Start and speak</source>
        <translation>“শুরু করুন” চেপে বলুন</translation>
    </message>
    <message>
        <source>What you say is written here as you speak.</source>
        <translation>আপনি যা বলেন তা সঙ্গে সঙ্গে এখানে লেখা হয়।</translation>
    </message>
    <message>
        <source>Hold Space and speak</source>
        <translation>স্পেস চেপে ধরে বলুন</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>শোনা হচ্ছে…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>আবার কানেক্ট হচ্ছে…</translation>
    </message>
    <message>
        <source>What you say meanwhile is kept, and written when the connection is back.</source>
        <translation>এর মধ্যে যা বলেন তা রাখা থাকে, কানেকশন ফিরলে লেখা হয়।</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>একটু অপেক্ষা…</translation>
    </message>
    <message>
        <source>What is heard meanwhile waits, and is not lost.</source>
        <translation>এর মধ্যে যা শোনা যায় তা জমা থাকে, হারায় না।</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Paste a key here; it is not shown</source>
        <translation>কী এখানে পেস্ট করুন; তা দেখানো হয় না</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API কী</translation>
    </message>
    <message>
        <source>What is typed is not shown, and never shown back.</source>
        <translation>যা টাইপ করেন তা দেখানো হয় না, পরেও কখনও না।</translation>
    </message>
    <message>
        <source>Keep and try it</source>
        <translation>রেখে পরীক্ষা করুন</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>রাখুন</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>কী ভুলে যান</translation>
    </message>
    <message>
        <source>API key keyring Sarvam try forget</source>
        <translation>API কী কীরিং Sarvam পরীক্ষা ভুলে যান</translation>
    </message>
    <message>
        <source>Key for Sarvam AI</source>
        <translation>Sarvam AI-এর কী</translation>
    </message>
    <message>
        <source>Key for {address}</source>
        <translation>{address}-এর কী</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>পরীক্ষা করুন</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>এই কম্পিউটার থেকে কী বাইরে যায়</translation>
    </message>
    <message>
        <source>Captions are kept in the history, on this computer only.</source>
        <translation>ক্যাপশন ইতিহাসে রাখা হয়, শুধু এই কম্পিউটারে।</translation>
    </message>
    <message>
        <source>Captions are not kept anywhere.</source>
        <translation>ক্যাপশন কোথাও রাখা হয় না।</translation>
    </message>
    <message>
        <source>Nothing. Words are recognized here, without an account and offline.</source>
        <translation>কিছুই না। শব্দ এখানেই শনাক্ত হয়, অ্যাকাউন্ট ও ইন্টারনেট ছাড়াই।</translation>
    </message>
    <message>
        <source>The sound that is heard, while you listen, goes to {address}.</source>
        <translation>শোনার সময় যে শব্দ আসে তা {address}-এ যায়।</translation>
    </message>
    <message>
        <source>The sound that is heard, while you listen, goes to Sarvam AI over an encrypted connection, with your key. What Sarvam keeps of it, its own terms say.</source>
        <translation>শোনার সময় যে শব্দ আসে তা এনক্রিপ্ট করা কানেকশনে, আপনার কী-সহ, Sarvam AI-এ যায়। তার কী Sarvam রাখে, তা তাদের শর্তে বলা আছে।</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>কীরিংয়ে দেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>The key is in the keyring of your system.</source>
        <translation>কী আপনার সিস্টেমের কীরিংয়ে আছে।</translation>
    </message>
    <message>
        <source>The key is taken from {variable}.</source>
        <translation>কী {variable} থেকে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>The key holds until LiveLipi ends.</source>
        <translation>LiveLipi বন্ধ হওয়া পর্যন্ত কী থাকবে।</translation>
    </message>
    <message>
        <source>There is no key yet. You get one in your account at Sarvam AI.</source>
        <translation>এখনও কোনো কী নেই। Sarvam AI-এ আপনার অ্যাকাউন্টে তা পাবেন।</translation>
    </message>
    <message>
        <source>Trying it: opening a session…</source>
        <translation>পরীক্ষা চলছে: সেশন খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>Putting it into the keyring…</source>
        <translation>কীরিংয়ে রাখা হচ্ছে…</translation>
    </message>
    <message>
        <source>It works: the service took the key.</source>
        <translation>কাজ করছে: পরিষেবা কী গ্রহণ করেছে।</translation>
    </message>
    <message>
        <source>The try was cancelled.</source>
        <translation>পরীক্ষা বাতিল হয়েছে।</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>in Latin letters</source>
        <translation>ল্যাটিন অক্ষরে</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>মোটামুটি</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Loudness</source>
        <translation>শব্দের মাত্রা</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Wayland does not let a program keep a window above the others. Choose “Always on Top” in your desktop&apos;s own menu for the captions.</source>
        <translation>Wayland কোনো প্রোগ্রামকে নিজের উইন্ডো অন্য সবার ওপরে রাখতে দেয় না। ক্যাপশনের জন্য আপনার ডেস্কটপের মেনুতে “সবসময় ওপরে” বেছে নিন।</translation>
    </message>
    <message>
        <source>Wayland does not let a program place its windows. Captions open where the desktop puts them; only their size is remembered.</source>
        <translation>Wayland কোনো প্রোগ্রামকে নিজের উইন্ডোর জায়গা ঠিক করতে দেয় না। ডেস্কটপ যেখানে রাখে ক্যাপশন সেখানেই খোলে; শুধু আকার মনে রাখা হয়।</translation>
    </message>
    <message>
        <source>Wayland gives the keyboard to a window that is clicked. Let clicks pass through the captions to keep typing where you are.</source>
        <translation>যে উইন্ডোতে ক্লিক হয় Wayland তাকেই কীবোর্ড দেয়। যেখানে আছেন সেখানেই টাইপ করতে ক্লিক ক্যাপশনের নিচে যেতে দিন।</translation>
    </message>
    <message>
        <source>With XWayland installed, all of this works.</source>
        <translation>XWayland ইনস্টল থাকলে এ সবই কাজ করে।</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>“{line}” is not of the kind “{example}”.</source>
        <translation>“{line}” “{example}”-এর মতো নয়।</translation>
    </message>
    <message>
        <source>my address=&gt;12 Gandhi Road, Bengaluru</source>
        <translation>আমার ঠিকানা=&gt;12 গান্ধী রোড, বেঙ্গালুরু</translation>
    </message>
    <message>
        <source>Sarvam</source>
        <translation>সর্বম</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Preview of the captions</source>
        <translation>ক্যাপশনের প্রিভিউ</translation>
    </message>
    <message>
        <source>{percent} % of its size</source>
        <translation>নিজের আকারের {percent} %</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Play the sample</source>
        <translation>নমুনা চালান</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>বার্তাটি সরান</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>সূচনা: {text}</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>সতর্কতা: {text}</translation>
    </message>
    <message>
        <source>Error: {text}</source>
        <translation>ত্রুটি: {text}</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Loudness</source>
        <translation>শব্দের মাত্রা</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>LiveLipi captions</source>
        <translation>LiveLipi ক্যাপশন</translation>
    </message>
</context>
<context>
    <name>OverlayStrip</name>
    <message>
        <source>Dismiss the message</source>
        <translation>বার্তাটি সরান</translation>
    </message>
    <message>
        <source>The push-to-talk key is held</source>
        <translation>“চেপে ধরে বলুন” কী চাপা আছে</translation>
    </message>
    <message>
        <source>Push-to-talk: hold the key and speak</source>
        <translation>চেপে ধরে বলুন: কী চেপে ধরে কথা বলুন</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>এই কম্পিউটার</translation>
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
        <translation>LiveLipi শ্রুতলিখন</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>মাইক্রোফোন খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>শুনছে</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>লিখছে…</translation>
    </message>
    <message>
        <source>Nothing inserted</source>
        <translation>কিছু বসানো হয়নি</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>বাতিল হয়েছে</translation>
    </message>
    <message>
        <source>Dictation did not work</source>
        <translation>শ্রুতলিখন হয়নি</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>শ্রুতলিখন</translation>
    </message>
    <message>
        <source>Dictation: listening to {device}</source>
        <translation>শ্রুতলিখন: {device} শুনছে</translation>
    </message>
    <message>
        <source>Dictation: listening, hands free</source>
        <translation>শ্রুতলিখন: শুনছে, হাত খালি</translation>
    </message>
    <message>
        <source>Inserted into {program}</source>
        <translation>{program}-এ বসানো হয়েছে</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>বসানো হয়েছে</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Place and size</source>
        <translation>স্থান ও আকার</translation>
    </message>
    <message>
        <source>Drag it by its middle or its edges; it comes back there.</source>
        <translation>মাঝখান বা কিনারা ধরে টানুন; এটি সেখানেই ফিরে আসবে।</translation>
    </message>
    <message>
        <source>Back to its first place</source>
        <translation>প্রথম জায়গায় ফেরান</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>সব বাছুন</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>এক ধাপ বাড়ান</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>এক ধাপ কমান</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>এখানে দেখুন:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ফাইলের নাম:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>ফাইলের ধরন:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সেভ করুন</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>নতুন নামে সেভ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ওপরের ফোল্ডার</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>নতুন ফোল্ডার তৈরি করুন</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>নাম বদলান</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>লুকানো ফাইল দেখান</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>সাইডবার</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ওপরের ফোল্ডারে যান</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>নতুন ফোল্ডার তৈরি করুন</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 আগে থেকেই আছে।
তার জায়গায় এটি রাখবেন?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>বদলের তারিখ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>কম্পিউটার</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাট করুন</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বাছুন</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সেভ করুন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>না</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাট করুন</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>লিংকের ঠিকানা কপি করুন</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বাছুন</translation>
    </message>
</context>
<context>
    <name>RollUpView</name>
    <message>
        <source>Captions</source>
        <translation>ক্যাপশন</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Captions are not being recorded.</source>
        <translation>ক্যাপশন রেকর্ড হচ্ছে না।</translation>
    </message>
    <message>
        <source>They are shown all the same.</source>
        <translation>তবু সেগুলো দেখানো হয়।</translation>
    </message>
    <message>
        <source>The history needs SQLite {wanted} or newer; Python has {found}.</source>
        <translation>ইতিহাসের জন্য SQLite {wanted} বা নতুন লাগে; Python-এ {found} আছে।</translation>
    </message>
    <message>
        <source>Use a newer Python, or --no-history.</source>
        <translation>নতুন Python নিন, বা --no-history ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <translation>{path} অন্য প্রোগ্রামের ডেটাবেস।</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>তাতে হাত দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Move it away, or use --no-history.</source>
        <translation>সেটি সরিয়ে রাখুন, বা --no-history ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>{path} was written by a newer LiveLipi.</source>
        <translation>{path} নতুন LiveLipi-র লেখা।</translation>
    </message>
    <message>
        <source>Use that version, or --no-history.</source>
        <translation>সেই সংস্করণ, বা --no-history ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The history {path} cannot be opened: {reason}.</source>
        <translation>ইতিহাস {path} খোলা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>Mend the folder&apos;s permissions or room, or use --no-history.</source>
        <translation>ফোল্ডারের অনুমতি বা জায়গা ঠিক করুন, বা --no-history ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written.</source>
        <translation>ডিস্ক ভরে গেছে: ইতিহাস লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The history {path} cannot be opened or written.</source>
        <translation>ইতিহাস {path} খোলা বা লেখা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Mend its permissions, or use --no-history.</source>
        <translation>তার অনুমতি ঠিক করুন, বা --no-history ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The disk failed while the history {path} was used.</source>
        <translation>ইতিহাস {path} ব্যবহারের সময় ডিস্ক ব্যর্থ হয়েছে।</translation>
    </message>
    <message>
        <source>Another program has locked the history for more than {seconds} s.</source>
        <translation>অন্য প্রোগ্রাম {seconds} সেকেন্ডের বেশি ইতিহাস আটকে রেখেছে।</translation>
    </message>
    <message>
        <source>Close what else uses {path}.</source>
        <translation>{path} ব্যবহার করছে এমন অন্য প্রোগ্রাম বন্ধ করুন।</translation>
    </message>
    <message>
        <source>The history {path} is damaged.</source>
        <translation>ইতিহাস {path} নষ্ট হয়েছে।</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>সেটি যেমন আছে তেমনই রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>The history cannot be written: {reason}.</source>
        <translation>ইতিহাস লেখা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>এখনও কোনো ইতিহাস নেই।</translation>
    </message>
    <message>
        <source>This session is not in the history any more.</source>
        <translation>এই সেশন আর ইতিহাসে নেই।</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} লেখা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>The history is as it was.</source>
        <translation>ইতিহাস আগের মতোই আছে।</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>অন্য জায়গা বাছুন, বা জায়গা করুন।</translation>
    </message>
    <message>
        <source>There is no line {number} in session {session}.</source>
        <translation>সেশন {session}-এ লাইন {number} নেই।</translation>
    </message>
    <message>
        <source>`livelipi history show {session} --numbers` names what there is.</source>
        <translation>কী কী আছে তা `livelipi history show {session} --numbers` দেখায়।</translation>
    </message>
    <message>
        <source>A line needs words.</source>
        <translation>লাইনে শব্দ থাকতে হবে।</translation>
    </message>
    <message>
        <source>Delete it instead.</source>
        <translation>চাইলে সেটি মুছে দিন।</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path}: {reason}.</source>
        <translation>সেটিংস {path}-এ লেখা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>প্রোগ্রাম বন্ধ হওয়া পর্যন্ত সেগুলো চলবে।</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} পড়া যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>Nothing is recorded meanwhile.</source>
        <translation>এর মধ্যে কিছু রেকর্ড হয় না।</translation>
    </message>
    <message>
        <source>{path} is no valid TOML: {details}.</source>
        <translation>{path} সঠিক TOML নয়: {details}।</translation>
    </message>
    <message>
        <source>It was set aside as {name}.</source>
        <translation>সেটি {name} নামে আলাদা রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Nothing is recorded until you say so in the settings.</source>
        <translation>আপনি সেটিংসে না বলা পর্যন্ত কিছু রেকর্ড হবে না।</translation>
    </message>
    <message>
        <source>Nothing is recorded until the table [history] is mended.</source>
        <translation>[history] সারণি ঠিক না হওয়া পর্যন্ত কিছু রেকর্ড হবে না।</translation>
    </message>
    <message>
        <source>{setting} is not known; it is left as it is.</source>
        <translation>{setting} চেনা নয়; যেমন আছে তেমনই রাখা হলো।</translation>
    </message>
    <message>
        <source>{setting} must be a table: [{table}].</source>
        <translation>{setting} একটি সারণি হতে হবে: [{table}]।</translation>
    </message>
    <message>
        <source>{setting} must be {reason}; the default is used.</source>
        <translation>{setting} হতে হবে: {reason}; এখন ডিফল্ট চলছে।</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>{names}-এর একটি</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true বা false</translation>
    </message>
    <message>
        <source>a whole number from {least} to {greatest}</source>
        <translation>{least} থেকে {greatest} পর্যন্ত পূর্ণ সংখ্যা</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>লেখার তালিকা, যেমন [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>উদ্ধৃতি চিহ্নের মধ্যে লেখা</translation>
    </message>
    <message>
        <source>a colour such as &quot;#1e90ff&quot;, or &quot;&quot; for the style&apos;s own</source>
        <translation>&quot;#1e90ff&quot;-এর মতো রং, বা স্টাইলের নিজের রঙের জন্য &quot;&quot;</translation>
    </message>
    <message>
        <source>a language code such as &quot;hi-IN&quot;, or &quot;auto&quot; to have it detected</source>
        <translation>&quot;hi-IN&quot;-এর মতো ভাষা কোড, বা নিজে চিনে নিতে &quot;auto&quot;</translation>
    </message>
    <message>
        <source>an address that begins with &quot;wss://&quot; or &quot;ws://&quot;, or &quot;&quot; for Sarvam&apos;s own</source>
        <translation>&quot;wss://&quot; বা &quot;ws://&quot; দিয়ে শুরু ঠিকানা, বা Sarvam-এর নিজেরটির জন্য &quot;&quot;</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>অনুমতি নেই</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ডিস্কে জায়গা নেই</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>এমন ফাইল বা ফোল্ডার নেই</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ফাইল সিস্টেমে শুধু পড়া যায়</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ইনপুট/আউটপুট ত্রুটি</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>এটি একটি ফোল্ডার</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>স্বয়ংক্রিয়</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ইংরেজি</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>হিন্দি</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>বাংলা</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>গুজরাটি</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>কন্নড়</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>মালয়ালম</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>মারাঠি</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>ওড়িয়া</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>পাঞ্জাবি</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>তামিল</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>তেলুগু</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>উর্দু</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>অসমিয়া</translation>
    </message>
    <message>
        <source>Bodo</source>
        <translation>বোড়ো</translation>
    </message>
    <message>
        <source>Dogri</source>
        <translation>ডোগরি</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>কোঙ্কণি</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>কাশ্মীরি</translation>
    </message>
    <message>
        <source>Maithili</source>
        <translation>মৈথিলী</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <translation>মণিপুরি</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>নেপালি</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>সংস্কৃত</translation>
    </message>
    <message>
        <source>Santali</source>
        <translation>সাঁওতালি</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>সিন্ধি</translation>
    </message>
    <message>
        <source>{language} is written in Latin letters by {model}</source>
        <translation>{model} {language} ল্যাটিন অক্ষরে লেখে</translation>
    </message>
    <message>
        <source>{language} is rough with {model}</source>
        <translation>{model} দিয়ে {language} মোটামুটি আসে</translation>
    </message>
    <message>
        <source>{model} cannot transcribe {language}</source>
        <translation>{model} {language} লিখতে পারে না</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>এই কম্পিউটার</translation>
    </message>
    <message>
        <source>This computer · {model}</source>
        <translation>এই কম্পিউটার · {model}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>ডিফল্ট মাইক্রোফোন</translation>
    </message>
    <message>
        <source>[{seconds} s of sound lost]</source>
        <translation>[{seconds} সেকেন্ড শব্দ হারিয়েছে]</translation>
    </message>
    <message>
        <source>The recognizer on this computer did not say that it is ready.</source>
        <translation>এই কম্পিউটারের শনাক্তকরণ ব্যবস্থা তৈরি বলে জানায়নি।</translation>
    </message>
    <message>
        <source>The recognizer ended {times} times soon after its start.</source>
        <translation>শনাক্তকরণ ব্যবস্থা শুরুর পরপরই {times} বার বন্ধ হয়েছে।</translation>
    </message>
    <message>
        <source>It said last: {words}</source>
        <translation>শেষে বলেছে: {words}</translation>
    </message>
    <message>
        <source>Look at `livelipi doctor`, then start again.</source>
        <translation>`livelipi doctor` দেখুন, তারপর আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>The recognizer was not ready after {minutes} minutes.</source>
        <translation>{minutes} মিনিট পরেও শনাক্তকরণ ব্যবস্থা তৈরি হয়নি।</translation>
    </message>
    <message>
        <source>The recognizer ended before it was ready (exit code {code}).</source>
        <translation>তৈরি হওয়ার আগেই শনাক্তকরণ ব্যবস্থা বন্ধ হয়েছে (এক্সিট কোড {code})।</translation>
    </message>
    <message>
        <source>This computer is slow: captions grow every {seconds} s, from {model}.</source>
        <translation>এই কম্পিউটার ধীর: {model} দিয়ে প্রতি {seconds} সেকেন্ডে ক্যাপশন বাড়ে।</translation>
    </message>
    <message>
        <source>Choose another language, or recognize at Sarvam AI.</source>
        <translation>অন্য ভাষা বাছুন, বা Sarvam AI দিয়ে শনাক্ত করুন।</translation>
    </message>
    <message>
        <source>{model} cannot transcribe {language}.</source>
        <translation>{model} {language} লিখতে পারে না।</translation>
    </message>
    <message>
        <source>{model} cannot translate.</source>
        <translation>{model} অনুবাদ করতে পারে না।</translation>
    </message>
    <message>
        <source>{model} knows English only.</source>
        <translation>{model} শুধু ইংরেজি জানে।</translation>
    </message>
    <message>
        <source>Choose English without translation, or another model.</source>
        <translation>অনুবাদ ছাড়া ইংরেজি বাছুন, বা অন্য মডেল।</translation>
    </message>
    <message>
        <source>The translation stopped.</source>
        <translation>অনুবাদ থেমে গেছে।</translation>
    </message>
    <message>
        <source>Captions go on.</source>
        <translation>ক্যাপশন চলতে থাকবে।</translation>
    </message>
    <message>
        <source>A segment could not be turned into text: {reason}.</source>
        <translation>একটি অংশ লেখায় আনা যায়নি: {reason}।</translation>
    </message>
    <message>
        <source>The captions before it are kept, and those after it go on.</source>
        <translation>তার আগের ক্যাপশন রাখা আছে, পরেরগুলো চলতে থাকবে।</translation>
    </message>
    <message>
        <source>The voice detector inside the faster-whisper package cannot be read: {reason}.</source>
        <translation>faster-whisper প্যাকেজের কণ্ঠ শনাক্তকারী পড়া যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>Install faster-whisper again.</source>
        <translation>faster-whisper আবার ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>The font {name} is damaged.</source>
        <translation>{name} ফন্টটি নষ্ট।</translation>
    </message>
    <message>
        <source>Install LiveLipi again.</source>
        <translation>LiveLipi আবার ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>{name} নামে কোনো মডেল নেই।</translation>
    </message>
    <message>
        <source>Choose one of {names}, or give the directory of a model.</source>
        <translation>{names}-এর একটি বাছুন, বা কোনো মডেলের ফোল্ডার দিন।</translation>
    </message>
    <message>
        <source>There is no model directory {name}.</source>
        <translation>{name} নামে কোনো মডেল ফোল্ডার নেই।</translation>
    </message>
    <message>
        <source>Give one that exists, or choose one of {names}.</source>
        <translation>আছে এমন ফোল্ডার দিন, বা {names}-এর একটি বাছুন।</translation>
    </message>
    <message>
        <source>The model directory {path} lacks {names}.</source>
        <translation>মডেল ফোল্ডার {path}-এ {names} নেই।</translation>
    </message>
    <message>
        <source>Name a directory with a Whisper model converted for CTranslate2.</source>
        <translation>CTranslate2-এর জন্য রূপান্তরিত Whisper মডেল আছে এমন ফোল্ডার দিন।</translation>
    </message>
    <message>
        <source>The model in {path} cannot be used: {reason}.</source>
        <translation>{path}-এর মডেল ব্যবহার করা যায় না: {reason}।</translation>
    </message>
    <message>
        <source>Copy the model there again, or choose a model by name.</source>
        <translation>মডেলটি সেখানে আবার কপি করুন, বা নাম ধরে মডেল বাছুন।</translation>
    </message>
    <message>
        <source>The model in {path} cannot be loaded: {reason}.</source>
        <translation>{path}-এর মডেল লোড করা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>Remove that directory; the model is fetched again at the next start.</source>
        <translation>ফোল্ডারটি সরিয়ে দিন; পরের বার শুরু হলে মডেল আবার ডাউনলোড হবে।</translation>
    </message>
    <message>
        <source>{model} in {path} is damaged: {reason}.</source>
        <translation>{path}-এ {model} নষ্ট: {reason}।</translation>
    </message>
    <message>
        <source>Run “livelipi model fetch {name}” to fetch it again.</source>
        <translation>আবার ডাউনলোড করতে “livelipi model fetch {name}” চালান।</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} নেই</translation>
    </message>
    <message>
        <source>{name} ends too early</source>
        <translation>{name} অসম্পূর্ণ</translation>
    </message>
    <message>
        <source>{name} is no list of words</source>
        <translation>{name} শব্দের তালিকা নয়</translation>
    </message>
    <message>
        <source>{name} is not a Whisper model in CTranslate2&apos;s format</source>
        <translation>{name} CTranslate2 ফরম্যাটের Whisper মডেল নয়</translation>
    </message>
    <message>
        <source>{name} has {found} bytes instead of {size}</source>
        <translation>{name}-এ {size}-এর বদলে {found} বাইট আছে</translation>
    </message>
    <message>
        <source>{name} has the right size, but its SHA-256 is wrong</source>
        <translation>{name}-এর আকার ঠিক, কিন্তু SHA-256 ভুল</translation>
    </message>
    <message>
        <source>its list of checksums is missing</source>
        <translation>তার চেকসামের তালিকা নেই</translation>
    </message>
    <message>
        <source>Waiting for another LiveLipi that is fetching {model}</source>
        <translation>অন্য LiveLipi {model} ডাউনলোড করছে, তার অপেক্ষা</translation>
    </message>
    <message>
        <source>Downloading {model} from the model hub</source>
        <translation>মডেল হাব থেকে {model} ডাউনলোড হচ্ছে</translation>
    </message>
    <message>
        <source>Downloading {model} from the package index</source>
        <translation>প্যাকেজ ইনডেক্স থেকে {model} ডাউনলোড হচ্ছে</translation>
    </message>
    <message>
        <source>Putting {model} together</source>
        <translation>{model} জোড়া দেওয়া হচ্ছে</translation>
    </message>
    <message>
        <source>Fetching {model} was interrupted.</source>
        <translation>{model} ডাউনলোড মাঝপথে থেমেছে।</translation>
    </message>
    <message>
        <source>{model} could not be fetched: {reasons}.</source>
        <translation>{model} ডাউনলোড করা যায়নি: {reasons}।</translation>
    </message>
    <message>
        <source>the model hub answered {code}</source>
        <translation>মডেল হাব {code} উত্তর দিয়েছে</translation>
    </message>
    <message>
        <source>the model hub cannot be reached</source>
        <translation>মডেল হাবে পৌঁছানো যাচ্ছে না</translation>
    </message>
    <message>
        <source>the model hub lists no files for it</source>
        <translation>মডেল হাবে এর কোনো ফাইল নেই</translation>
    </message>
    <message>
        <source>the connection to the model hub broke</source>
        <translation>মডেল হাবের সঙ্গে কানেকশন কেটে গেছে</translation>
    </message>
    <message>
        <source>what the model hub sent does not match its checksum</source>
        <translation>মডেল হাব যা পাঠিয়েছে তা চেকসামের সঙ্গে মেলে না</translation>
    </message>
    <message>
        <source>{name} is not what the hub lists</source>
        <translation>{name} হাবে যেমন লেখা তেমন নয়</translation>
    </message>
    <message>
        <source>the package index does not carry it</source>
        <translation>প্যাকেজ ইনডেক্সে এটি নেই</translation>
    </message>
    <message>
        <source>the package index has no file for it</source>
        <translation>প্যাকেজ ইনডেক্সে এর ফাইল নেই</translation>
    </message>
    <message>
        <source>the package index cannot be reached</source>
        <translation>প্যাকেজ ইনডেক্সে পৌঁছানো যাচ্ছে না</translation>
    </message>
    <message>
        <source>the package index did not give it ({reason})</source>
        <translation>প্যাকেজ ইনডেক্স এটি দেয়নি ({reason})</translation>
    </message>
    <message>
        <source>what the package index has does not match its checksum</source>
        <translation>প্যাকেজ ইনডেক্সে যা আছে তা চেকসামের সঙ্গে মেলে না</translation>
    </message>
    <message>
        <source>pip is not installed, which fetches it from the package index</source>
        <translation>প্যাকেজ ইনডেক্স থেকে যা আনে সেই pip ইনস্টল নেই</translation>
    </message>
    <message>
        <source>pip failed</source>
        <translation>pip ব্যর্থ হয়েছে</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>কানেকশন দেখে নিন।</translation>
    </message>
    <message>
        <source>“livelipi model fetch {name}” goes on from here.</source>
        <translation>“livelipi model fetch {name}” এখান থেকেই এগোয়।</translation>
    </message>
    <message>
        <source>The {size} that are already here are kept.</source>
        <translation>যে {size} এসে গেছে তা রাখা আছে।</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full: {reason}.</source>
        <translation>{path} যে ডিস্কে আছে তা ভরে গেছে: {reason}।</translation>
    </message>
    <message>
        <source>{needed} are needed and {free} are free</source>
        <translation>{needed} দরকার, {free} ফাঁকা আছে</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>জায়গা করুন।</translation>
    </message>
    <message>
        <source>{model} cannot be kept in {path}: {reason}.</source>
        <translation>{model} {path}-এ রাখা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>Make that folder writable, or give the directory of a model.</source>
        <translation>ফোল্ডারটিতে লেখার অনুমতি দিন, বা কোনো মডেলের ফোল্ডার দিন।</translation>
    </message>
    <message>
        <source>Sarvam AI needs an API key.</source>
        <translation>Sarvam AI-এর জন্য API কী লাগে।</translation>
    </message>
    <message>
        <source>Store it with `livelipi key set`, or set LIVELIPI_API_KEY; without a key, --service local recognizes on this computer.</source>
        <translation>এটি `livelipi key set` দিয়ে রাখুন, বা LIVELIPI_API_KEY-তে দিন; কী ছাড়া --service local এই কম্পিউটারেই শনাক্ত করে।</translation>
    </message>
    <message>
        <source>No API key was given.</source>
        <translation>কোনো API কী দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Give one in LIVELIPI_API_KEY.</source>
        <translation>LIVELIPI_API_KEY-তে কী দিন।</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has.</source>
        <translation>API কী-তে এমন অক্ষর আছে যা কোনো কী-তে থাকে না।</translation>
    </message>
    <message>
        <source>Copy it again, without quotes.</source>
        <translation>উদ্ধৃতি চিহ্ন ছাড়া আবার কপি করুন।</translation>
    </message>
    <message>
        <source>The service&apos;s address is no WebSocket address.</source>
        <translation>পরিষেবার ঠিকানাটি WebSocket ঠিকানা নয়।</translation>
    </message>
    <message>
        <source>It starts with wss:// (or ws:// on this computer).</source>
        <translation>এটি wss:// দিয়ে শুরু হয় (বা এই কম্পিউটারে ws:// দিয়ে)।</translation>
    </message>
    <message>
        <source>The service&apos;s address may hold neither a key nor parameters.</source>
        <translation>পরিষেবার ঠিকানায় কী বা প্যারামিটার কোনোটাই থাকতে পারে না।</translation>
    </message>
    <message>
        <source>{model} takes no key terms; saaras:v4 does.</source>
        <translation>{model} মূল শব্দ নেয় না; saaras:v4 নেয়।</translation>
    </message>
    <message>
        <source>At most {count} key terms can be given.</source>
        <translation>সর্বাধিক {count}টি মূল শব্দ দেওয়া যায়।</translation>
    </message>
    <message>
        <source>A key term has at most {count} characters.</source>
        <translation>একটি মূল শব্দে সর্বাধিক {count}টি অক্ষর থাকে।</translation>
    </message>
    <message>
        <source>The service did not begin to listen in time.</source>
        <translation>পরিষেবা সময়মতো শুনতে শুরু করেনি।</translation>
    </message>
    <message>
        <source>The service does not offer live partial captions to this account.</source>
        <translation>বলতে বলতে তৈরি হওয়া ক্যাপশন পরিষেবা এই অ্যাকাউন্টে দেয় না।</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <translation>সেখান থেকে বলা হয়েছে: {words}</translation>
    </message>
    <message>
        <source>Captions go on sentence by sentence.</source>
        <translation>ক্যাপশন বাক্য ধরে ধরে চলতে থাকবে।</translation>
    </message>
    <message>
        <source>There is no streaming service at this address.</source>
        <translation>এই ঠিকানায় কোনো স্ট্রিমিং পরিষেবা নেই।</translation>
    </message>
    <message>
        <source>Check the service&apos;s address.</source>
        <translation>পরিষেবার ঠিকানা দেখে নিন।</translation>
    </message>
    <message>
        <source>Something between here and the service answered in its place.</source>
        <translation>এখান থেকে পরিষেবার মাঝে অন্য কিছু তার হয়ে উত্তর দিয়েছে।</translation>
    </message>
    <message>
        <source>Check whether the network wants you to sign in.</source>
        <translation>নেটওয়ার্ক সাইন ইন চাইছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>The connection to the service ended.</source>
        <translation>পরিষেবার সঙ্গে কানেকশন শেষ হয়েছে।</translation>
    </message>
    <message>
        <source>The service&apos;s certificate cannot be trusted.</source>
        <translation>পরিষেবার সার্টিফিকেট বিশ্বাস করা যায় না।</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or who stands between it and the service.</source>
        <translation>এই কম্পিউটারের ঘড়ি দেখুন, বা এর ও পরিষেবার মাঝে কে আছে দেখুন।</translation>
    </message>
    <message>
        <source>Nobody answers at the service&apos;s address.</source>
        <translation>পরিষেবার ঠিকানায় কেউ সাড়া দেয় না।</translation>
    </message>
    <message>
        <source>The service does not answer in time.</source>
        <translation>পরিষেবা সময়মতো সাড়া দিচ্ছে না।</translation>
    </message>
    <message>
        <source>The connection to the service broke.</source>
        <translation>পরিষেবার সঙ্গে কানেকশন কেটে গেছে।</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>পরিষেবায় পৌঁছানো যাচ্ছে না।</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>নেটওয়ার্ক দেখে নিন।</translation>
    </message>
    <message>
        <source>The service refused the API key.</source>
        <translation>পরিষেবা API কী ফিরিয়ে দিয়েছে।</translation>
    </message>
    <message>
        <source>Check the key and start again.</source>
        <translation>কী দেখে নিয়ে আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up.</source>
        <translation>অ্যাকাউন্টের কোটা ফুরিয়েছে।</translation>
    </message>
    <message>
        <source>Top up the account, or caption on this computer.</source>
        <translation>অ্যাকাউন্টে টাকা ভরুন, বা এই কম্পিউটারেই ক্যাপশন করুন।</translation>
    </message>
    <message>
        <source>The service is asked too often.</source>
        <translation>পরিষেবাকে খুব ঘন ঘন অনুরোধ করা হচ্ছে।</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>পরিষেবা অনুরোধ ফিরিয়ে দিয়েছে।</translation>
    </message>
    <message>
        <source>The service had an error of its own.</source>
        <translation>পরিষেবার নিজেরই একটি ত্রুটি হয়েছে।</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept.</source>
        <translation>এ পর্যন্ত সব ক্যাপশন রাখা আছে।</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept, and {seconds} s of sound wait.</source>
        <translation>এ পর্যন্ত সব ক্যাপশন রাখা আছে, আর {seconds} সেকেন্ড শব্দ অপেক্ষায় আছে।</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept; {seconds} s of sound got no caption.</source>
        <translation>এ পর্যন্ত সব ক্যাপশন রাখা আছে; {seconds} সেকেন্ড শব্দের ক্যাপশন হয়নি।</translation>
    </message>
    <message>
        <source>The service did not answer the last words in time.</source>
        <translation>শেষ কথাগুলোর জবাব পরিষেবা সময়মতো দেয়নি।</translation>
    </message>
    <message>
        <source>The service does not answer any more.</source>
        <translation>পরিষেবা আর সাড়া দিচ্ছে না।</translation>
    </message>
    <message>
        <source>The service did not answer within {seconds} s.</source>
        <translation>পরিষেবা {seconds} সেকেন্ডে সাড়া দেয়নি।</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>কোনো কী দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Paste it into the field.</source>
        <translation>এটি ঘরে পেস্ট করুন।</translation>
    </message>
    <message>
        <source>That is no API key: it holds blanks or unprintable signs.</source>
        <translation>এটি API কী নয়: এতে ফাঁকা বা ছাপা যায় না এমন চিহ্ন আছে।</translation>
    </message>
    <message>
        <source>The key is used until the program ends.</source>
        <translation>প্রোগ্রাম বন্ধ হওয়া পর্যন্ত এই কী চলবে।</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>কানেকশন দেখে নিয়ে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The keyring took the key but does not give it back.</source>
        <translation>কীরিং কী নিয়েছে, কিন্তু ফেরত দিচ্ছে না।</translation>
    </message>
    <message>
        <source>Set {variable} instead.</source>
        <translation>তার বদলে {variable} সেট করুন।</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} s.</source>
        <translation>কীরিং {seconds} সেকেন্ডে সাড়া দেয়নি।</translation>
    </message>
    <message>
        <source>Unlock it, if it asks for its password, or set {variable}.</source>
        <translation>পাসওয়ার্ড চাইলে তালা খুলুন, বা {variable} সেট করুন।</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>কীরিং কাজ করেনি ({kind})।</translation>
    </message>
    <message>
        <source>Unlock it, or set {variable}.</source>
        <translation>তালা খুলুন, বা {variable} সেট করুন।</translation>
    </message>
    <message>
        <source>There is no keyring here that keeps secrets.</source>
        <translation>গোপন জিনিস রাখার মতো কোনো কীরিং এখানে নেই।</translation>
    </message>
    <message>
        <source>The key was not stored anywhere.</source>
        <translation>কী কোথাও রাখা হয়নি।</translation>
    </message>
    <message>
        <source>Set {variable}, or give the key with --key-stdin for one run; on Linux a keyring comes with GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>{variable} সেট করুন, বা একবারের জন্য --key-stdin দিয়ে কী দিন; Linux-এ GNOME Keyring, KWallet বা KeePassXC-র সঙ্গে কীরিং আসে।</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>কোনো মাইক্রোফোন পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>Plug one in, or choose the computer&apos;s own sound.</source>
        <translation>একটি লাগান, বা কম্পিউটারের নিজের শব্দ বাছুন।</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>একটি লাগিয়ে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not there.</source>
        <translation>মাইক্রোফোন “{device}” নেই।</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>সেটি লাগান, বা অন্যটি বাছুন।</translation>
    </message>
    <message>
        <source>PortAudio cannot reach the sound server: ALSA&apos;s PulseAudio plugin is not installed.</source>
        <translation>PortAudio সাউন্ড সার্ভারে পৌঁছাতে পারছে না: ALSA-র PulseAudio প্লাগইন ইনস্টল নেই।</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libasound2-plugins; Fedora: sudo dnf install alsa-plugins-pulseaudio).</source>
        <translation>এটি ইনস্টল করুন (Debian, Ubuntu: sudo apt install libasound2-plugins; Fedora: sudo dnf install alsa-plugins-pulseaudio)।</translation>
    </message>
    <message>
        <source>The microphone “{device}” is gone.</source>
        <translation>মাইক্রোফোন “{device}” চলে গেছে।</translation>
    </message>
    <message>
        <source>The microphone “{device}” delivers no sound any more.</source>
        <translation>মাইক্রোফোন “{device}” থেকে আর শব্দ আসছে না।</translation>
    </message>
    <message>
        <source>Everything it heard until then is kept.</source>
        <translation>ততক্ষণ যা শোনা গেছে সব রাখা আছে।</translation>
    </message>
    <message>
        <source>See that it is plugged in and switched on, or choose another one; then start again.</source>
        <translation>সেটি লাগানো ও চালু আছে কি না দেখুন, বা অন্যটি বাছুন; তারপর আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>PortAudio, the library that records sound, is not installed.</source>
        <translation>শব্দ রেকর্ড করার লাইব্রেরি PortAudio ইনস্টল নেই।</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libportaudio2; Fedora: sudo dnf install portaudio), then start LiveLipi again.</source>
        <translation>এটি ইনস্টল করে (Debian, Ubuntu: sudo apt install libportaudio2; Fedora: sudo dnf install portaudio), LiveLipi আবার চালু করুন।</translation>
    </message>
    <message>
        <source>The sound system could not be started: {reason}.</source>
        <translation>শব্দ ব্যবস্থা চালু করা যায়নি: {reason}।</translation>
    </message>
    <message>
        <source>See whether other programs can record, then try again.</source>
        <translation>অন্য প্রোগ্রাম রেকর্ড করতে পারে কি না দেখে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The microphone “{device}” could not be opened: {reason}.</source>
        <translation>মাইক্রোফোন “{device}” খোলা যায়নি: {reason}।</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>সেটি চলে গেছে</translation>
    </message>
    <message>
        <source>See that it is plugged in and that no other program holds it, or choose another one.</source>
        <translation>সেটি লাগানো আছে ও অন্য প্রোগ্রাম ধরে রাখেনি দেখুন, বা অন্যটি বাছুন।</translation>
    </message>
    <message>
        <source>“{device}” is heard instead.</source>
        <translation>তার বদলে “{device}” শোনা হচ্ছে।</translation>
    </message>
    <message>
        <source>LiveLipi goes on as soon as it, or another one, is heard.</source>
        <translation>সেটি বা অন্য কোনোটি শোনা গেলেই LiveLipi এগোবে।</translation>
    </message>
    <message>
        <source>{seconds} s of sound are missing.</source>
        <translation>{seconds} সেকেন্ড শব্দ বাদ পড়েছে।</translation>
    </message>
    <message>
        <source>“{device}” is heard again.</source>
        <translation>“{device}” আবার শোনা যাচ্ছে।</translation>
    </message>
    <message>
        <source>“{device}” is heard now.</source>
        <translation>এখন “{device}” শোনা হচ্ছে।</translation>
    </message>
    <message>
        <source>“{device}” is heard now instead of “{before}”.</source>
        <translation>এখন “{before}”-এর বদলে “{device}” শোনা হচ্ছে।</translation>
    </message>
    <message>
        <source>“{device}”, or this computer, is too slow: {seconds} s of sound are missing.</source>
        <translation>“{device}” বা এই কম্পিউটার খুব ধীর: {seconds} সেকেন্ড শব্দ বাদ পড়েছে।</translation>
    </message>
    <message>
        <source>“{device}” delivers only digital silence: is it muted?</source>
        <translation>“{device}” থেকে একেবারে নীরবতা আসছে: সেটি কি মিউট?</translation>
    </message>
    <message>
        <source>“{path}” cannot be read to its end: {reason}.</source>
        <translation>“{path}” শেষ পর্যন্ত পড়া যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>What was heard until there is kept.</source>
        <translation>সে পর্যন্ত যা শোনা গেছে রাখা আছে।</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>“{path}” একটি ফোল্ডার।</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>তার ভেতরের ফাইলের নাম দিন।</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>“{path}” ফাঁকা।</translation>
    </message>
    <message>
        <source>Choose a file with sound in it.</source>
        <translation>শব্দ আছে এমন ফাইল বাছুন।</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>“{path}” নামে ফাইল নেই।</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>তার নাম দেখে নিন।</translation>
    </message>
    <message>
        <source>“{path}” may not be read.</source>
        <translation>“{path}” পড়ার অনুমতি নেই।</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>তার মালিকের কাছে অনুমতি নিন।</translation>
    </message>
    <message>
        <source>“{path}” is no sound that can be read.</source>
        <translation>“{path}” পড়া যায় এমন শব্দ নয়।</translation>
    </message>
    <message>
        <source>Choose a sound or film file: WAV, MP3, M4A, Ogg, FLAC, MP4 …</source>
        <translation>শব্দ বা ভিডিও ফাইল বাছুন: WAV, MP3, M4A, Ogg, FLAC, MP4 …</translation>
    </message>
    <message>
        <source>{combination} is taken by {holder}.</source>
        <translation>{combination} আগে থেকেই {holder}-এর কাছে আছে।</translation>
    </message>
    <message>
        <source>Choose another combination.</source>
        <translation>অন্য কী-সমন্বয় বেছে নিন।</translation>
    </message>
    <message>
        <source>Free now: {combinations}.</source>
        <translation>এখন খালি: {combinations}।</translation>
    </message>
    <message>
        <source>Hotkeys need the package pynput: {reason}.</source>
        <translation>হটকির জন্য pynput প্যাকেজ দরকার: {reason}।</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Input Monitoring.</source>
        <translation>System Settings, Privacy &amp; Security, Input Monitoring-এ এর অনুমতি দিন।</translation>
    </message>
    <message>
        <source>Bind `livelipi ctl ptt-down` and `livelipi ctl ptt-up` to a key in the settings of your desktop; the keys inside LiveLipi&apos;s own window work everywhere.</source>
        <translation>আপনার ডেস্কটপের সেটিংসে `livelipi ctl ptt-down` ও `livelipi ctl ptt-up` একটি কী-র সঙ্গে যুক্ত করুন; LiveLipi-র নিজের উইন্ডোর কী সবখানে কাজ করে।</translation>
    </message>
    <message>
        <source>This desktop tells when a hotkey is pressed but not when it is let go, so it cannot be held: press it to begin and again to end.</source>
        <translation>এই ডেস্কটপ হটকি চাপার খবর দেয়, ছাড়ার নয়, তাই ধরে রাখা যায় না: শুরু করতে চাপুন, শেষ করতে আবার চাপুন।</translation>
    </message>
    <message>
        <source>On Wayland no program can have Esc for a while.</source>
        <translation>Wayland-এ কোনো প্রোগ্রাম কিছুক্ষণের জন্য Esc নিতে পারে না।</translation>
    </message>
    <message>
        <source>Cancel from LiveLipi&apos;s own windows instead.</source>
        <translation>বরং LiveLipi-র নিজের উইন্ডো থেকে বাতিল করুন।</translation>
    </message>
    <message>
        <source>The hotkeys are closed.</source>
        <translation>হটকি বন্ধ আছে।</translation>
    </message>
    <message>
        <source>The hotkeys do not work any more: {reason}.</source>
        <translation>হটকি আর কাজ করছে না: {reason}।</translation>
    </message>
    <message>
        <source>The desktop did not allow {combination}.</source>
        <translation>ডেস্কটপ {combination}-এর অনুমতি দেয়নি।</translation>
    </message>
    <message>
        <source>The desktop refuses hotkeys to LiveLipi: {reason}.</source>
        <translation>ডেস্কটপ LiveLipi-কে হটকি দিচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>This desktop has no {part}.</source>
        <translation>এই ডেস্কটপে {part} নেই।</translation>
    </message>
    <message>
        <source>The screen {name} does not let LiveLipi listen to keys: {reason}.</source>
        <translation>পর্দা {name} LiveLipi-কে কী শুনতে দিচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>The screen {name} is gone, and the hotkeys with it.</source>
        <translation>পর্দা {name} আর নেই, সঙ্গে হটকিও।</translation>
    </message>
    <message>
        <source>Start LiveLipi again.</source>
        <translation>LiveLipi আবার চালু করুন।</translation>
    </message>
    <message>
        <source>The text could not be inserted.</source>
        <translation>লেখাটি বসানো যায়নি।</translation>
    </message>
    <message>
        <source>Nothing is written into a password field.</source>
        <translation>পাসওয়ার্ডের ঘরে কিছু লেখা হয় না।</translation>
    </message>
    <message>
        <source>The focus went from {before} to {after} meanwhile.</source>
        <translation>ইতিমধ্যে ফোকাস {before} থেকে {after}-এ চলে গেছে।</translation>
    </message>
    <message>
        <source>A key was held down all the time.</source>
        <translation>একটি কী সারাক্ষণ চাপা ছিল।</translation>
    </message>
    <message>
        <source>There is no screen on which a key could be pressed.</source>
        <translation>কী চাপার মতো কোনো পর্দা নেই।</translation>
    </message>
    <message>
        <source>There is no screen on which text could be typed.</source>
        <translation>লেখা টাইপ করার মতো কোনো পর্দা নেই।</translation>
    </message>
    <message>
        <source>Windows keeps keys from programs that run as administrator.</source>
        <translation>অ্যাডমিনিস্ট্রেটর হিসেবে চলা প্রোগ্রামে Windows কী পৌঁছাতে দেয় না।</translation>
    </message>
    <message>
        <source>The program went away.</source>
        <translation>প্রোগ্রামটি বন্ধ হয়ে গেছে।</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>X সার্ভার সাড়া দিচ্ছে না।</translation>
    </message>
    <message>
        <source>The program does not answer; only a part was typed.</source>
        <translation>প্রোগ্রাম সাড়া দিচ্ছে না; কেবল একটি অংশ লেখা হয়েছে।</translation>
    </message>
    <message>
        <source>Every key is taken, so that a letter has none.</source>
        <translation>সব কী ব্যবহারে আছে, তাই একটি অক্ষরের জন্য কোনোটি নেই।</translation>
    </message>
    <message>
        <source>Use a combination like Ctrl+Alt+Space or F9.</source>
        <translation>Ctrl+Alt+Space বা F9-এর মতো সমন্বয় ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Nothing that could be a word is selected.</source>
        <translation>শব্দ হতে পারে এমন কিছু বেছে নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Select a name or a term first.</source>
        <translation>আগে একটি নাম বা শব্দ বেছে নিন।</translation>
    </message>
    <message>
        <source>A term of the vocabulary has at most {most} characters; this one has {length}.</source>
        <translation>শব্দভান্ডারের শব্দে বড়জোর {most}টি অক্ষর থাকে; এতে {length}টি আছে।</translation>
    </message>
    <message>
        <source>Select the name alone.</source>
        <translation>শুধু নামটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The vocabulary has {count} terms already.</source>
        <translation>শব্দভান্ডারে আগে থেকেই {count}টি শব্দ আছে।</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>সেগুলো রাখা আছে।</translation>
    </message>
    <message>
        <source>Take out terms that you no longer need.</source>
        <translation>যেসব শব্দ আর দরকার নেই সেগুলো সরান।</translation>
    </message>
    <message>
        <source>Nothing has been dictated yet.</source>
        <translation>এখনও কিছু বলে লেখা হয়নি।</translation>
    </message>
    <message>
        <source>There is no text to take back.</source>
        <translation>ফিরিয়ে নেওয়ার মতো কোনো লেখা নেই।</translation>
    </message>
    <message>
        <source>The last text is in another program, and stays there.</source>
        <translation>শেষ লেখাটি অন্য প্রোগ্রামে আছে, সেখানেই থাকবে।</translation>
    </message>
    <message>
        <source>The last text was taken back.</source>
        <translation>শেষ লেখাটি ফিরিয়ে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>এটি ক্লিপবোর্ডে আছে।</translation>
    </message>
    <message>
        <source>What was heard until then is on the clipboard.</source>
        <translation>ততক্ষণ যা শোনা গেছে তা ক্লিপবোর্ডে আছে।</translation>
    </message>
    <message>
        <source>No sound came from the microphone.</source>
        <translation>মাইক্রোফোন থেকে কোনো শব্দ আসেনি।</translation>
    </message>
    <message>
        <source>No words were heard; nothing was inserted.</source>
        <translation>কোনো শব্দ শোনা যায়নি; কিছুই বসানো হয়নি।</translation>
    </message>
    <message>
        <source>“{word}” is in the vocabulary now.</source>
        <translation>“{word}” এখন শব্দভান্ডারে আছে।</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>সিস্টেম অনুযায়ী</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>উচ্চ কনট্রাস্ট</translation>
    </message>
    <message>
        <source>Lines glide</source>
        <translation>লাইন গড়িয়ে আসে</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>কিছুই নড়ে না</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>এই কম্পিউটার</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>কী লাগবে</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>বড় হরফ</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>নিজের</translation>
    </message>
    <message>
        <source>What suits the program</source>
        <translation>প্রোগ্রামের জন্য যা মানানসই</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Clipboard only</source>
        <translation>শুধু ক্লিপবোর্ড</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>দুটোই</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>যা বলা হয়েছে</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>অনুবাদ</translation>
    </message>
    <message>
        <source>White</source>
        <translation>সাদা</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>ক্রিম</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>হলুদ</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>কমলা</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>গোলাপি</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>আকাশি</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>মিন্ট</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>কালো</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>রাত</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>গাঢ় নীল</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>বন</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>বাদামি</translation>
    </message>
    <message>
        <source>The style&apos;s own</source>
        <translation>স্টাইলের নিজের</translation>
    </message>
    <message>
        <source>Write a colour as in #ffd60a.</source>
        <translation>রং #ffd60a-এর মতো করে লিখুন।</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, easy to read all day</source>
        <translation>কনট্রাস্ট {ratio}:1, সারা দিন সহজে পড়া যায়</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, good to read</source>
        <translation>কনট্রাস্ট {ratio}:1, পড়তে ভালো</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, readable in large type only</source>
        <translation>কনট্রাস্ট {ratio}:1, শুধু বড় হরফে পড়া যায়</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, hard to read</source>
        <translation>কনট্রাস্ট {ratio}:1, পড়া কঠিন</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>চিরকাল</translation>
    </message>
    <message>
        <source>never</source>
        <translation>কখনও না</translation>
    </message>
    <message>
        <source>Sarvam&apos;s own</source>
        <translation>Sarvam-এর নিজের</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>s</source>
        <translation>সে.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Take them again</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>General</source>
        <translation>সাধারণ</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>শোনা</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>শনাক্তকরণ</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>ক্যাপশন</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>ক্যাপশন বার</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>শ্রুতলিখন</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>Key and privacy</source>
        <translation>কী ও গোপনীয়তা</translation>
    </message>
    <message>
        <source>About</source>
        <translation>পরিচয়</translation>
    </message>
    <message>
        <source>Language of LiveLipi</source>
        <translation>LiveLipi-র ভাষা</translation>
    </message>
    <message>
        <source>The language of menus, buttons and messages.</source>
        <translation>মেনু, বোতাম ও বার্তার ভাষা।</translation>
    </message>
    <message>
        <source>Colours of the windows</source>
        <translation>উইন্ডোর রং</translation>
    </message>
    <message>
        <source>Dark, light, or as the system has it.</source>
        <translation>গাঢ়, হালকা, বা সিস্টেমে যেমন।</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>নড়াচড়া</translation>
    </message>
    <message>
        <source>Whether new lines glide into place or simply appear.</source>
        <translation>নতুন লাইন গড়িয়ে আসবে, নাকি সরাসরি দেখা দেবে।</translation>
    </message>
    <message>
        <source>Tell screen readers</source>
        <translation>স্ক্রিন রিডারকে জানান</translation>
    </message>
    <message>
        <source>A screen reader says each finished caption.</source>
        <translation>প্রতিটি শেষ হওয়া ক্যাপশন স্ক্রিন রিডার পড়ে শোনায়।</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>সিস্টেম ট্রেতে আইকন</translation>
    </message>
    <message>
        <source>Start, stop and find the windows from the tray.</source>
        <translation>ট্রে থেকে শুরু করুন, থামান ও উইন্ডো খুঁজে নিন।</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>ট্রেতে চলতে থাকুক</translation>
    </message>
    <message>
        <source>Closing the window leaves LiveLipi running in the tray.</source>
        <translation>উইন্ডো বন্ধ করলেও LiveLipi ট্রেতে চলতে থাকে।</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>প্রথম ধাপ</translation>
    </message>
    <message>
        <source>Microphone, languages and look, one after the other.</source>
        <translation>মাইক্রোফোন, ভাষা ও চেহারা, একে একে।</translation>
    </message>
    <message>
        <source>Listen at once</source>
        <translation>সঙ্গে সঙ্গে শোনা</translation>
    </message>
    <message>
        <source>Start to listen as soon as LiveLipi is open.</source>
        <translation>LiveLipi খুললেই শোনা শুরু হবে।</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>যে ভাষায় বলা হবে</translation>
    </message>
    <message>
        <source>Captions are best when it is named.</source>
        <translation>ভাষা বলে দিলে ক্যাপশন সবচেয়ে ভালো হয়।</translation>
    </message>
    <message>
        <source>English translation</source>
        <translation>ইংরেজি অনুবাদ</translation>
    </message>
    <message>
        <source>Show an English translation with each caption.</source>
        <translation>প্রতিটি ক্যাপশনের সঙ্গে ইংরেজি অনুবাদ দেখান।</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>চেপে ধরে বলুন</translation>
    </message>
    <message>
        <source>You are heard only while you hold a key.</source>
        <translation>কী চেপে ধরে রাখলেই শুধু আপনার কথা শোনা হয়।</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>বলতে চেপে ধরুন</translation>
    </message>
    <message>
        <source>Speak while you hold these keys, in any program.</source>
        <translation>যেকোনো প্রোগ্রামে এই কীগুলো চেপে ধরে বলুন।</translation>
    </message>
    <message>
        <source>Double tap for hands free</source>
        <translation>হাত খালি রাখতে দুবার চাপুন</translation>
    </message>
    <message>
        <source>Tap the held keys twice and talk on; tap once to end.</source>
        <translation>কীগুলো দুবার চেপে বলে যান; শেষ করতে একবার চাপুন।</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>শুরু ও শেষ</translation>
    </message>
    <message>
        <source>These keys begin a turn, and end it.</source>
        <translation>এই কীগুলো বলা শুরু করে, আবার শেষও করে।</translation>
    </message>
    <message>
        <source>Learn a word</source>
        <translation>শব্দ শেখান</translation>
    </message>
    <message>
        <source>Takes the selected word into your vocabulary.</source>
        <translation>বেছে নেওয়া শব্দটি আপনার শব্দভান্ডারে নেয়।</translation>
    </message>
    <message>
        <source>Hear the first word whole</source>
        <translation>প্রথম শব্দ পুরো শুনুন</translation>
    </message>
    <message>
        <source>The microphone stays open; only the last 0.3 s is remembered. Off: the first 0.3 s of a turn may be lost.</source>
        <translation>মাইক্রোফোন খোলা থাকে; কেবল শেষ 0.3 সে. মনে থাকে। বন্ধ: শুরুর 0.3 সে. হারাতে পারে।</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>মাইক্রোফোন</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>শুরুতে শব্দ</translation>
    </message>
    <message>
        <source>A short sound, once you are really heard.</source>
        <translation>আপনাকে সত্যি শোনা গেলে ছোট একটি শব্দ।</translation>
    </message>
    <message>
        <source>How text gets in</source>
        <translation>লেখা কীভাবে বসবে</translation>
    </message>
    <message>
        <source>Pasting puts back what you had copied before.</source>
        <translation>পেস্টের পর আপনার আগের কপি করা জিনিস ফিরে আসে।</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>অন্য প্রোগ্রাম</translation>
    </message>
    <message>
        <source>Some programs differ</source>
        <translation>কিছু প্রোগ্রাম আলাদা</translation>
    </message>
    <message>
        <source>One a line: program=paste, type or clipboard.</source>
        <translation>প্রতি লাইনে একটি: program=paste, type বা clipboard।</translation>
    </message>
    <message>
        <source>Spaces and capitals</source>
        <translation>ফাঁকা জায়গা ও বড় হাতের অক্ষর</translation>
    </message>
    <message>
        <source>Each turn goes on where the one before ended.</source>
        <translation>প্রতিবার আগের শেষ থেকেই চলতে থাকে।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Spoken commands</source>
        <translation>মুখের আদেশ</translation>
    </message>
    <message>
        <source>“New line”, “comma” and the like are done, not written.</source>
        <translation>“নতুন লাইন”, “কমা” ইত্যাদি করা হয়, লেখা হয় না।</translation>
    </message>
    <message>
        <source>Which commands</source>
        <translation>কোন আদেশগুলো</translation>
    </message>
    <message>
        <source>What is not marked is written as you say it.</source>
        <translation>যেগুলোয় চিহ্ন নেই, সেগুলো যেমন বলেন তেমনই লেখা হয়।</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>প্রতিস্থাপন</translation>
    </message>
    <message>
        <source>One a line: what you say=&gt;what is written.</source>
        <translation>প্রতি লাইনে একটি: যা বলেন=&gt;যা লেখা হয়।</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>শব্দভান্ডার</translation>
    </message>
    <message>
        <source>Names and terms that you use, one a line.</source>
        <translation>আপনি যেসব নাম ও শব্দ ব্যবহার করেন, প্রতি লাইনে একটি।</translation>
    </message>
    <message>
        <source>What LiveLipi listens to.</source>
        <translation>LiveLipi কী শোনে।</translation>
    </message>
    <message>
        <source>If the microphone is gone</source>
        <translation>মাইক্রোফোন না থাকলে</translation>
    </message>
    <message>
        <source>These are tried instead, from the top down.</source>
        <translation>তখন এগুলো ওপর থেকে নিচে চেষ্টা করা হয়।</translation>
    </message>
    <message>
        <source>Where words are recognized</source>
        <translation>শব্দ কোথায় শনাক্ত হয়</translation>
    </message>
    <message>
        <source>On this computer nothing leaves it; Sarvam knows more.</source>
        <translation>এই কম্পিউটারে কিছুই বাইরে যায় না; Sarvam বেশি জানে।</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>এই কম্পিউটারের মডেল</translation>
    </message>
    <message>
        <source>Larger ones make fewer mistakes and need more time.</source>
        <translation>বড় মডেল ভুল কম করে, তবে সময় বেশি নেয়।</translation>
    </message>
    <message>
        <source>Model at Sarvam</source>
        <translation>Sarvam-এর মডেল</translation>
    </message>
    <message>
        <source>Leave it empty for the one that Sarvam recommends.</source>
        <translation>Sarvam যেটি সুপারিশ করে তার জন্য ফাঁকা রাখুন।</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>অন্য ঠিকানা</translation>
    </message>
    <message>
        <source>Of a service that speaks Sarvam&apos;s protocol.</source>
        <translation>এমন পরিষেবার, যা Sarvam-এর প্রোটোকল বোঝে।</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>স্টাইল</translation>
    </message>
    <message>
        <source>Colours and weight of the captions.</source>
        <translation>ক্যাপশনের রং ও ওজন।</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>What was said, its translation, or both.</source>
        <translation>যা বলা হয়েছে, তার অনুবাদ, বা দুটোই।</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Lines of the overlay, for each text that is shown.</source>
        <translation>বারে দেখানো প্রতিটি লেখার লাইন।</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>পড়ার মোড</translation>
    </message>
    <message>
        <source>Only finished sentences: nothing changes while you read.</source>
        <translation>শুধু সম্পূর্ণ বাক্য: পড়ার সময় কিছু বদলায় না।</translation>
    </message>
    <message>
        <source>Mark the last word read</source>
        <translation>শেষ পড়া শব্দে চিহ্ন দিন</translation>
    </message>
    <message>
        <source>A click on a word marks it, so you find back to it.</source>
        <translation>কোনো শব্দে ক্লিক করলে তা চিহ্নিত হয়, যাতে আবার সেখানে ফেরা যায়।</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Height of its letters.</source>
        <translation>এর অক্ষরের উচ্চতা।</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>ফন্ট</translation>
    </message>
    <message>
        <source>For Latin letters; Indian scripts have their own.</source>
        <translation>ল্যাটিন অক্ষরের জন্য; ভারতীয় লিপির নিজের ফন্ট আছে।</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Of its letters; the style has one of its own.</source>
        <translation>এর অক্ষরের; স্টাইলের নিজের রং আছে।</translation>
    </message>
    <message>
        <source>How solid the ground is</source>
        <translation>পটভূমি কতটা ঘন</translation>
    </message>
    <message>
        <source>0 % shows what lies behind, 100 % hides it.</source>
        <translation>0 % পেছনের সব দেখায়, 100 % ঢেকে দেয়।</translation>
    </message>
    <message>
        <source>Ground and letters</source>
        <translation>পটভূমি ও অক্ষর</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>পটভূমির রং</translation>
    </message>
    <message>
        <source>Holds in the style “Own”.</source>
        <translation>“নিজের” স্টাইলে খাটে।</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>আউটলাইন</translation>
    </message>
    <message>
        <source>Width of a line round each letter; helps over pictures.</source>
        <translation>প্রতিটি অক্ষরের চারপাশের রেখার বেধ; ছবির ওপর কাজে লাগে।</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>ছায়া</translation>
    </message>
    <message>
        <source>Letters cast a soft shadow on what lies behind.</source>
        <translation>অক্ষর পেছনের ওপর নরম ছায়া ফেলে।</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>ক্যাপশন বার দেখান</translation>
    </message>
    <message>
        <source>The caption bar above all other windows.</source>
        <translation>অন্য সব উইন্ডোর ওপরের ক্যাপশন বার।</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>ক্লিক নিচে যেতে দিন</translation>
    </message>
    <message>
        <source>Clicks go to what lies below; the tray brings it back.</source>
        <translation>ক্লিক নিচের জিনিসে যায়; ট্রে থেকে ফিরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>Hide while nobody speaks</source>
        <translation>কেউ না বললে লুকান</translation>
    </message>
    <message>
        <source>After so many seconds; it is back with the next word.</source>
        <translation>এত সেকেন্ড পরে; পরের শব্দের সঙ্গেই ফিরে আসে।</translation>
    </message>
    <message>
        <source>Keep captions</source>
        <translation>ক্যাপশন রাখুন</translation>
    </message>
    <message>
        <source>Off: nothing that is said is written down.</source>
        <translation>বন্ধ: বলা কিছুই লিখে রাখা হয় না।</translation>
    </message>
    <message>
        <source>Keep them for</source>
        <translation>কত দিন রাখবেন</translation>
    </message>
    <message>
        <source>Older sessions are deleted for good.</source>
        <translation>তার চেয়ে পুরোনো সেশন চিরতরে মুছে যায়।</translation>
    </message>
    <message>
        <source>comes with LiveLipi</source>
        <translation>LiveLipi-র সঙ্গে আসে</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>ইনস্টল নেই</translation>
    </message>
    <message>
        <source>a folder of your own</source>
        <translation>আপনার নিজের ফোল্ডার</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>অগ্রগতি</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>ডাউনলোড করুন</translation>
    </message>
    <message>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {total}-এর মধ্যে {done}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>ডাউনলোড হচ্ছে…</translation>
    </message>
    <message>
        <source>{title} is on this computer.</source>
        <translation>{title} এই কম্পিউটারে আছে।</translation>
    </message>
    <message>
        <source>{title} is here but damaged. Fetch it again: {size}.</source>
        <translation>{title} এখানে আছে, তবে নষ্ট। আবার ডাউনলোড করুন: {size}।</translation>
    </message>
    <message>
        <source>{title} is not here yet. It is fetched once: {size}.</source>
        <translation>{title} এখনও নেই। একবারই ডাউনলোড হয়: {size}।</translation>
    </message>
    <message>
        <source>here</source>
        <translation>আছে</translation>
    </message>
    <message>
        <source>to be fetched</source>
        <translation>ডাউনলোড বাকি</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} ডাউনলোড বাকি</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>আকার জানা নেই</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>An address begins with wss:// or ws://.</source>
        <translation>ঠিকানা wss:// বা ws:// দিয়ে শুরু হয়।</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>ডিফল্টে ফেরান: {name}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>ডিফল্টে ফেরান</translation>
    </message>
    <message>
        <source>Add a microphone</source>
        <translation>মাইক্রোফোন যোগ করুন</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} ওপরে সরান</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} নিচে সরান</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} সরিয়ে দিন</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>লাগানো নেই</translation>
    </message>
    <message>
        <source>Settings · LiveLipi</source>
        <translation>সেটিংস · LiveLipi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>সেটিংস খুঁজুন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”.</source>
        <translation>এখানে “{words}” নামে কিছু নেই।</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>ফিরিয়ে নিন: {name}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Delays and losses</source>
        <translation>দেরি ও ক্ষতি</translation>
    </message>
    <message>
        <source>Recorded now</source>
        <translation>এখন রেকর্ড হচ্ছে</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>কণ্ঠ</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>কানেকশন</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold to talk</source>
        <translation>বলতে চেপে ধরুন</translation>
    </message>
    <message>
        <source>Hold the mouse button here, or hold Space</source>
        <translation>এখানে মাউসের বোতাম, বা স্পেস চেপে ধরুন</translation>
    </message>
    <message>
        <source>Listening — let go to finish</source>
        <translation>শোনা হচ্ছে — শেষ করতে ছাড়ুন</translation>
    </message>
    <message>
        <source>or hold Space</source>
        <translation>বা স্পেস চেপে ধরুন</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Line corrected.</source>
        <translation>লাইন সংশোধন হয়েছে।</translation>
    </message>
    <message>
        <source>The line reads as it was heard.</source>
        <translation>লাইনটি যেমন শোনা গিয়েছিল তেমনই আছে।</translation>
    </message>
    <message>
        <source>Line deleted.</source>
        <translation>লাইন মোছা হয়েছে।</translation>
    </message>
    <message>
        <source>This session is being recorded. Stop it first.</source>
        <translation>এই সেশন রেকর্ড হচ্ছে। আগে থামান।</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>সেশন মোছা হয়েছে।</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>লাইন সংশোধন করুন</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc leaves it as it was</source>
        <translation>Enter রাখে · Esc আগের মতো রাখে</translation>
    </message>
    <message>
        <source>Heard: {text}</source>
        <translation>শোনা গেছে: {text}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>এক্সপোর্ট</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ফরম্যাট</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>কোন লেখা</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>Write when each line was said</source>
        <translation>প্রতিটি লাইন কখন বলা হয়েছে লিখুন</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>সেভ করুন…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>সাধারণ টেক্সট</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip সাবটাইটেল</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT সাবটাইটেল</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>সারণি (CSV)</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>দুটো লেখাই</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>যা বলা হয়েছে</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>অনুবাদ</translation>
    </message>
    <message>
        <source>Subtitles always have times</source>
        <translation>সাবটাইটেলে সময় সবসময় থাকে</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>ট্রান্সক্রিপ্ট এক্সপোর্ট করুন</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} লেখা হচ্ছে…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} নামে সেভ হয়েছে</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ট্রান্সক্রিপ্ট</translation>
    </message>
    <message>
        <source>Not recorded: gone when the program ends</source>
        <translation>রেকর্ড হচ্ছে না: প্রোগ্রাম বন্ধ হলে মুছে যাবে</translation>
    </message>
    <message>
        <source>Nothing is being recorded</source>
        <translation>কিছু রেকর্ড হচ্ছে না</translation>
    </message>
    <message>
        <source>Translation: {text}</source>
        <translation>অনুবাদ: {text}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>সংশোধিত</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>লাইন</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>সর্বশেষ</translation>
    </message>
    <message>
        <source>Back to the newest line</source>
        <translation>সর্বশেষ লাইনে ফিরুন</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <translation>সময়সহ কপি করুন</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>সংশোধন করুন</translation>
    </message>
    <message>
        <source>Use what was heard</source>
        <translation>যা শোনা গেছে তাই রাখুন</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>লাইন মুছুন</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>সেশন মুছুন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>একটু অপেক্ষা…</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>“{words}” দিয়ে কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Parts of words count; case does not.</source>
        <translation>শব্দের অংশও ধরা হয়; বড়-ছোট হাতের তফাত নেই।</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>খোঁজা মুছুন</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>এখনও কিছু বলা হয়নি</translation>
    </message>
    <message>
        <source>Every line is kept here from the moment it is final.</source>
        <translation>প্রতিটি লাইন শেষ হওয়া মাত্র এখানে রাখা হয়।</translation>
    </message>
    <message>
        <source>What is said now can be read here until the program ends.</source>
        <translation>এখন যা বলা হয় তা প্রোগ্রাম বন্ধ হওয়া পর্যন্ত এখানে পড়া যায়।</translation>
    </message>
    <message>
        <source>Recording settings</source>
        <translation>রেকর্ডিংয়ের সেটিংস</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>খুঁজুন (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>সব সেশন</translation>
    </message>
    <message>
        <source>Look in all sessions, or only in the one shown</source>
        <translation>সব সেশনে খুঁজুন, বা শুধু দেখানো সেশনে</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>আগের ফল</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>আগের ফল (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>পরের ফল</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>পরের ফল (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>কোনো ফল নেই</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all}-এর মধ্যে {n}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>সেশন</translation>
    </message>
    <message>
        <source>Correct this line</source>
        <translation>এই লাইন সংশোধন করুন</translation>
    </message>
    <message>
        <source>Correct (F2)</source>
        <translation>সংশোধন করুন (F2)</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>এই লাইন মুছুন</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>মুছুন (Del)</translation>
    </message>
    <message>
        <source>Transcript – LiveLipi</source>
        <translation>ট্রান্সক্রিপ্ট – LiveLipi</translation>
    </message>
    <message>
        <source>Show or hide the sessions</source>
        <translation>সেশন দেখান বা লুকান</translation>
    </message>
    <message>
        <source>Export this session (Ctrl+E)</source>
        <translation>এই সেশন এক্সপোর্ট করুন (Ctrl+E)</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} সে.</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} মিনিট</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} ঘণ্টা {m} মিনিট</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>গতকাল</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>স্বয়ংক্রিয়</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 লাইন</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n লাইন</numerusform>
            <numerusform>%n লাইন</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 ফল</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n ফল</numerusform>
            <numerusform>%n ফল</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>এখন</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>রেকর্ড হয়নি</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>রেকর্ড হচ্ছে</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>মাঝপথে থেমেছে</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Caption overlay</source>
        <translation>ক্যাপশন বার</translation>
    </message>
    <message>
        <source>Clicks pass through the overlay</source>
        <translation>ক্লিক ক্যাপশন বারের নিচে যায়</translation>
    </message>
    <message>
        <source>Dictate, or stop dictating</source>
        <translation>শ্রুতলিখন শুরু বা বন্ধ করুন</translation>
    </message>
    <message>
        <source>Insert the last dictation again</source>
        <translation>শেষ শ্রুতলিখন আবার বসান</translation>
    </message>
    <message>
        <source>Copy a recent caption</source>
        <translation>সাম্প্রতিক ক্যাপশন কপি করুন</translation>
    </message>
    <message>
        <source>Show LiveLipi</source>
        <translation>LiveLipi দেখান</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ট্রান্সক্রিপ্ট</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>LiveLipi: not listening</source>
        <translation>LiveLipi: শুনছে না</translation>
    </message>
    <message>
        <source>LiveLipi: muted until you hold the key</source>
        <translation>LiveLipi: কী চেপে না ধরা পর্যন্ত মিউট</translation>
    </message>
    <message>
        <source>LiveLipi: listening</source>
        <translation>LiveLipi: শুনছে</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>শোনা থামান</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>শোনা শুরু করুন</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <source>Try it</source>
        <translation>পরীক্ষা করুন</translation>
    </message>
    <message>
        <source>Field to try dictation in</source>
        <translation>শ্রুতলিখন চেষ্টার জায়গা</translation>
    </message>
    <message>
        <source>Hold and speak</source>
        <translation>চেপে ধরে বলুন</translation>
    </message>
    <message>
        <source>Click here, hold {keys} and speak.</source>
        <translation>এখানে ক্লিক করুন, {keys} চেপে ধরে বলুন।</translation>
    </message>
    <message>
        <source>Click here, hold the button above and speak.</source>
        <translation>এখানে ক্লিক করুন, উপরের বোতাম চেপে ধরে বলুন।</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Not listening</source>
        <translation>শুনছে না</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>নীরব</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>কথা</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>শেষ হচ্ছে</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>মিউট</translation>
    </message>
</context>
<context>
    <name>VoiceLight</name>
    <message>
        <source>Voice: {state}</source>
        <translation>কণ্ঠ: {state}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Languages</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>What will be spoken?</source>
        <translation>কোন ভাষায় বলা হবে?</translation>
    </message>
    <message>
        <source>Captions are best when the language is named.</source>
        <translation>ভাষা বলে দিলে ক্যাপশন সবচেয়ে ভালো হয়।</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>যে ভাষায় বলা হবে</translation>
    </message>
    <message>
        <source>What your recognizer does not know is greyed out.</source>
        <translation>যে ভাষা আপনার ব্যবস্থা জানে না তা ঝাপসা দেখায়।</translation>
    </message>
    <message>
        <source>English translation</source>
        <translation>ইংরেজি অনুবাদ</translation>
    </message>
    <message>
        <source>Shown with each caption.</source>
        <translation>প্রতিটি ক্যাপশনের সঙ্গে দেখানো হয়।</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>চেহারা</translation>
    </message>
    <message>
        <source>How shall captions look?</source>
        <translation>ক্যাপশন কেমন দেখাবে?</translation>
    </message>
    <message>
        <source>The settings have more: fonts, colours, rows.</source>
        <translation>সেটিংসে আরও আছে: ফন্ট, রং, সারি।</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Height of the letters.</source>
        <translation>অক্ষরের উচ্চতা।</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>অন্য উইন্ডোর ওপরে</translation>
    </message>
    <message>
        <source>Captions in a bar that stays above your other programs.</source>
        <translation>আপনার অন্য প্রোগ্রামের ওপরে থাকা বারে ক্যাপশন।</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>মাইক্রোফোন</translation>
    </message>
    <message>
        <source>Say something. Are you heard?</source>
        <translation>কিছু বলুন। আপনার কথা শোনা যাচ্ছে?</translation>
    </message>
    <message>
        <source>This is only a test: nothing is recorded, and nothing is sent.</source>
        <translation>এটি শুধু পরীক্ষা: কিছু রেকর্ড হয় না, কিছু পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>মাইক্রোফোন খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>Not a sound comes from it. Is it muted, or is it another one?</source>
        <translation>এটি থেকে কোনো শব্দই আসছে না। মিউট করা, নাকি অন্যটি দরকার?</translation>
    </message>
    <message>
        <source>Nothing yet but the room. Say a few words.</source>
        <translation>এখনও শুধু ঘরের শব্দ। দু-এক কথা বলুন।</translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation>আপনার কথা শোনা যাচ্ছে।</translation>
    </message>
    <message>
        <source>You can go on: a sample is played instead.</source>
        <translation>এগোতে পারেন: তার বদলে নমুনা চালানো হবে।</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>শনাক্তকরণ</translation>
    </message>
    <message>
        <source>Where are words recognized?</source>
        <translation>শব্দ কোথায় শনাক্ত হবে?</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>এটি যে কোনো সময় বদলানো যায়।</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>এই কম্পিউটার</translation>
    </message>
    <message>
        <source>Nothing you say leaves it, and no account is needed. Best for English; a small model knows few languages.</source>
        <translation>আপনার বলা কিছুই এর বাইরে যায় না, অ্যাকাউন্টও লাগে না। ইংরেজির জন্য সবচেয়ে ভালো; ছোট মডেল অল্প ভাষা জানে।</translation>
    </message>
    <message>
        <source>22 languages of India and English. The sound that is heard goes to Sarvam over the internet; needs a key from there.</source>
        <translation>ভারতের 22টি ভাষা ও ইংরেজি। শোনা শব্দ ইন্টারনেটে Sarvam-এ যায়; সেখানকার কী লাগবে।</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>ধাপ {number}/{count}: {name}</translation>
    </message>
    <message>
        <source>Welcome to LiveLipi</source>
        <translation>LiveLipi-তে স্বাগত</translation>
    </message>
    <message>
        <source>Language of LiveLipi</source>
        <translation>LiveLipi-র ভাষা</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>সব বাদ দিন</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>পরবর্তী</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>নমুনা চালান</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
</context>
</TS>
