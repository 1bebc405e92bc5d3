<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name>AboutPanel</name>
    <message>
        <source>Version {version} on Python {python} and Qt {qt}.</source>
        <translation>संस्करण {version}, Python {python} और Qt {qt} पर।</translation>
    </message>
    <message>
        <source>Speech becomes captions and translations as it is spoken.</source>
        <translation>बोली हुई बात उसी समय कैप्शन और अनुवाद बन जाती है।</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>LiveLipi itself is under the MIT licence.</source>
        <translation>LiveLipi स्वयं MIT लाइसेंस के अंतर्गत है।</translation>
    </message>
    <message>
        <source>About LiveLipi version licence fonts icons</source>
        <translation>LiveLipi परिचय जानकारी संस्करण लाइसेंस फ़ॉन्ट आइकन</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>Listening</source>
        <translation>सुना जा रहा है</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>पूरा हो रहा है</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>बीच में ख़त्म</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>Captions</source>
        <translation>कैप्शन</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>सबसे नया</translation>
    </message>
    <message>
        <source>Back to the newest caption</source>
        <translation>सबसे नए कैप्शन पर लौटें</translation>
    </message>
</context>
<context>
    <name>CombinationEditor</name>
    <message>
        <source>No keys: {name}</source>
        <translation>कोई कुंजी नहीं: {name}</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>कोई कुंजी नहीं</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>कुंजियाँ दबाएँ…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Warming up…</source>
        <translation>तैयार हो रहा है…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Reconnecting… sound is kept</source>
        <translation>फिर कनेक्ट हो रहा है… आवाज़ सुरक्षित</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>पूरा हो रहा है…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>कनेक्ट नहीं है</translation>
    </message>
</context>
<context>
    <name>ControlBar</name>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>बोली जाने वाली भाषा</translation>
    </message>
    <message>
        <source>Translate into English</source>
        <translation>अंग्रेज़ी में अनुवाद करें</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>दबाकर बोलें</translation>
    </message>
    <message>
        <source>Sound goes out only while you hold Space</source>
        <translation>आवाज़ तभी जाती है जब आप स्पेस दबाए रखते हैं</translation>
    </message>
    <message>
        <source>Clear the captions</source>
        <translation>कैप्शन हटाएँ</translation>
    </message>
    <message>
        <source>Captions in a bar above all windows</source>
        <translation>सब विंडो के ऊपर एक पट्टी में कैप्शन</translation>
    </message>
    <message>
        <source>Read, search and export what was said</source>
        <translation>जो कहा गया उसे पढ़ें, खोजें और निर्यात करें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Caption overlay</source>
        <translation>कैप्शन पट्टी</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ट्रांसक्रिप्ट</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>English translation; rough with this model</source>
        <translation>अंग्रेज़ी अनुवाद; इस मॉडल से मोटा-मोटा</translation>
    </message>
    <message>
        <source>Show an English translation</source>
        <translation>अंग्रेज़ी अनुवाद दिखाएँ</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>डिफ़ॉल्ट माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>what the computer plays</source>
        <translation>जो कंप्यूटर चला रहा है</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>{model} cannot translate</source>
        <translation>{model} अनुवाद नहीं कर सकता</translation>
    </message>
    <message>
        <source>Translate · rough</source>
        <translation>अनुवाद · मोटा-मोटा</translation>
    </message>
</context>
<context>
    <name>Delays</name>
    <message>
        <source>{seconds} s of sound lost</source>
        <translation>{seconds} से॰ आवाज़ छूटी</translation>
    </message>
    <message>
        <source>Words after {seconds} s</source>
        <translation>शब्द {seconds} सेकंड बाद</translation>
    </message>
    <message>
        <source>sentence after {seconds} s</source>
        <translation>वाक्य {seconds} सेकंड बाद</translation>
    </message>
    <message>
        <source>translation after {seconds} s</source>
        <translation>अनुवाद {seconds} सेकंड बाद</translation>
    </message>
    <message>
        <source>No text yet, so no delays</source>
        <translation>अभी कोई पाठ नहीं, इसलिए कोई देरी भी नहीं</translation>
    </message>
    <message>
        <source>no sound lost</source>
        <translation>कोई आवाज़ नहीं छूटी</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Play the sample</source>
        <translation>नमूना चलाएँ</translation>
    </message>
    <message>
        <source>Captions for a short recording that comes with LiveLipi</source>
        <translation>LiveLipi के साथ आई एक छोटी रिकॉर्डिंग के कैप्शन</translation>
    </message>
</context>
<context>
    <name>FilePanel</name>
    <message>
        <source>Settings file</source>
        <translation>सेटिंग फ़ाइल</translation>
    </message>
    <message>
        <source>Path of the settings file</source>
        <translation>सेटिंग फ़ाइल का पथ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>There is no file yet: everything is as LiveLipi came. The first change makes it.</source>
        <translation>अभी कोई फ़ाइल नहीं है: सब कुछ वैसा ही है जैसा LiveLipi के साथ आया था। पहला बदलाव इसे बनाएगा।</translation>
    </message>
    <message>
        <source>No program here opens it. Open it by its path.</source>
        <translation>यहाँ कोई प्रोग्राम इसे नहीं खोलता। इसे इसके पथ से खोलें।</translation>
    </message>
    <message>
        <source>What is wrong with the settings file</source>
        <translation>सेटिंग फ़ाइल में क्या ग़लत है</translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Clicks pass through. Click here to stop that.</source>
        <translation>क्लिक आर-पार जाते हैं। इसे रोकने के लिए यहाँ क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>Smaller letters</source>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Let clicks pass through</source>
        <translation>क्लिक आर-पार जाने दें</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ट्रांसक्रिप्ट</translation>
    </message>
    <message>
        <source>Settings of captions</source>
        <translation>कैप्शन की सेटिंग</translation>
    </message>
    <message>
        <source>Close the captions bar</source>
        <translation>कैप्शन पट्टी बंद करें</translation>
    </message>
    <message>
        <source>Captions bar</source>
        <translation>कैप्शन पट्टी</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>सुनना रोकें</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>सुनना शुरू करें</translation>
    </message>
    <message>
        <source>Talking; let go to finish</source>
        <translation>आप बोल रहे हैं; पूरा करने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>बोलने के लिए दबाए रखें</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>जो कहा गया</translation>
    </message>
    <message>
        <source>What was said and its translation</source>
        <translation>जो कहा गया और उसका अनुवाद</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>{text} (translation is off)</source>
        <translation>{text} (अनुवाद बंद है)</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Warming up</source>
        <translation>तैयार हो रहा है</translation>
    </message>
    <message>
        <source>The recognizer is loading. You can press Start already.</source>
        <translation>वाक् पहचान लोड हो रही है। आप अभी से “शुरू करें” दबा सकते हैं।</translation>
    </message>
    <message>
        <source>Captions appear here</source>
        <translation>कैप्शन यहाँ दिखते हैं</translation>
    </message>
    <message>
        <source>From a microphone, or from the sample.</source>
        <translation>माइक्रोफ़ोन से, या नमूने से।</translation>
    </message>
    <message>
        <source>Press Start, then hold Space</source>
        <translation>“शुरू करें” दबाएँ, फिर स्पेस दबाए रखें</translation>
    </message>
    <message>
        <source>You are heard only while you hold it.</source>
        <translation>आपको तभी सुना जाता है जब आप इसे दबाए रखते हैं।</translation>
    </message>
    <message>
        <source>What you say is written here as you speak, recognized on this computer.</source>
        <translation>आप जो बोलते हैं वह उसी समय यहाँ लिखा जाता है; पहचान इसी कंप्यूटर पर होती है।</translation>
    </message>
    <message>
        <source>What you say is written here as you speak, recognized with Sarvam AI.</source>
        <translation>आप जो बोलते हैं वह उसी समय यहाँ लिखा जाता है; पहचान Sarvam AI से होती है।</translation>
    </message>
    <message>
        <source>Press Start and speak</source>
        <translation>“शुरू करें” दबाएँ और बोलें</translation>
    </message>
    <message>
        <source>What you say is written here as you speak.</source>
        <translation>आप जो बोलते हैं वह उसी समय यहाँ लिखा जाता है।</translation>
    </message>
    <message>
        <source>Hold Space and speak</source>
        <translation>स्पेस दबाए रखें और बोलें</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>सुना जा रहा है…</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>फिर से कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>What you say meanwhile is kept, and written when the connection is back.</source>
        <translation>इस बीच आप जो बोलते हैं वह सुरक्षित रहता है, और कनेक्शन लौटने पर लिखा जाता है।</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक पल…</translation>
    </message>
    <message>
        <source>What is heard meanwhile waits, and is not lost.</source>
        <translation>इस बीच जो सुना जाता है वह रुका रहता है, खोता नहीं।</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Paste a key here; it is not shown</source>
        <translation>कुंजी यहाँ चिपकाएँ; यह दिखाई नहीं जाती</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>What is typed is not shown, and never shown back.</source>
        <translation>जो लिखा जाता है वह न दिखता है, न बाद में दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Keep and try it</source>
        <translation>रखें और आज़माएँ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>कुंजी भुला दें</translation>
    </message>
    <message>
        <source>API key keyring Sarvam try forget</source>
        <translation>API कुंजी कीरिंग Sarvam आज़माएँ भुलाएँ</translation>
    </message>
    <message>
        <source>Key for Sarvam AI</source>
        <translation>Sarvam AI की कुंजी</translation>
    </message>
    <message>
        <source>Key for {address}</source>
        <translation>{address} की कुंजी</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>इस कंप्यूटर से बाहर क्या जाता है</translation>
    </message>
    <message>
        <source>Captions are kept in the history, on this computer only.</source>
        <translation>कैप्शन इतिहास में रखे जाते हैं, केवल इसी कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>Captions are not kept anywhere.</source>
        <translation>कैप्शन कहीं नहीं रखे जाते।</translation>
    </message>
    <message>
        <source>Nothing. Words are recognized here, without an account and offline.</source>
        <translation>कुछ नहीं। शब्द यहीं पहचाने जाते हैं, बिना खाते और बिना इंटरनेट के।</translation>
    </message>
    <message>
        <source>The sound that is heard, while you listen, goes to {address}.</source>
        <translation>सुनते समय जो आवाज़ आती है वह {address} पर जाती है।</translation>
    </message>
    <message>
        <source>The sound that is heard, while you listen, goes to Sarvam AI over an encrypted connection, with your key. What Sarvam keeps of it, its own terms say.</source>
        <translation>सुनते समय जो आवाज़ आती है वह एन्क्रिप्टेड कनेक्शन से, आपकी कुंजी के साथ, Sarvam AI को जाती है। Sarvam उसमें से क्या रखता है, यह उसकी शर्तें बताती हैं।</translation>
    </message>
    <message>
        <source>Looking into the keyring…</source>
        <translation>कीरिंग में देखा जा रहा है…</translation>
    </message>
    <message>
        <source>The key is in the keyring of your system.</source>
        <translation>कुंजी आपके सिस्टम की कीरिंग में है।</translation>
    </message>
    <message>
        <source>The key is taken from {variable}.</source>
        <translation>कुंजी {variable} से ली गई है।</translation>
    </message>
    <message>
        <source>The key holds until LiveLipi ends.</source>
        <translation>कुंजी LiveLipi के बंद होने तक चलेगी।</translation>
    </message>
    <message>
        <source>There is no key yet. You get one in your account at Sarvam AI.</source>
        <translation>अभी कोई कुंजी नहीं है। यह आपको Sarvam AI के अपने खाते में मिलती है।</translation>
    </message>
    <message>
        <source>Trying it: opening a session…</source>
        <translation>आज़माया जा रहा है: सत्र खोला जा रहा है…</translation>
    </message>
    <message>
        <source>Putting it into the keyring…</source>
        <translation>कीरिंग में रखा जा रहा है…</translation>
    </message>
    <message>
        <source>It works: the service took the key.</source>
        <translation>काम कर रही है: सेवा ने कुंजी स्वीकार की।</translation>
    </message>
    <message>
        <source>The try was cancelled.</source>
        <translation>परीक्षण रद्द किया गया।</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>in Latin letters</source>
        <translation>लैटिन अक्षरों में</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>मोटा-मोटा</translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Loudness</source>
        <translation>आवाज़ का स्तर</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Wayland does not let a program keep a window above the others. Choose “Always on Top” in your desktop&apos;s own menu for the captions.</source>
        <translation>Wayland किसी प्रोग्राम को अपनी विंडो बाक़ी सबके ऊपर रखने नहीं देता। कैप्शन के लिए अपने डेस्कटॉप के मेनू में “हमेशा ऊपर” चुनें।</translation>
    </message>
    <message>
        <source>Wayland does not let a program place its windows. Captions open where the desktop puts them; only their size is remembered.</source>
        <translation>Wayland किसी प्रोग्राम को अपनी विंडो की जगह तय करने नहीं देता। कैप्शन वहीं खुलते हैं जहाँ डेस्कटॉप उन्हें रखता है; केवल उनका आकार याद रहता है।</translation>
    </message>
    <message>
        <source>Wayland gives the keyboard to a window that is clicked. Let clicks pass through the captions to keep typing where you are.</source>
        <translation>Wayland कीबोर्ड उसी विंडो को देता है जिस पर क्लिक किया जाए। जहाँ हैं वहीं लिखते रहने के लिए क्लिक को कैप्शन के आर-पार जाने दें।</translation>
    </message>
    <message>
        <source>With XWayland installed, all of this works.</source>
        <translation>XWayland इंस्टॉल हो तो यह सब काम करता है।</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>“{line}” is not of the kind “{example}”.</source>
        <translation>“{line}” “{example}” जैसा नहीं है।</translation>
    </message>
    <message>
        <source>my address=&gt;12 Gandhi Road, Bengaluru</source>
        <translation>मेरा पता=&gt;12 गांधी रोड, बेंगलुरु</translation>
    </message>
    <message>
        <source>Sarvam</source>
        <translation>सर्वम</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Preview of the captions</source>
        <translation>कैप्शन की झलक</translation>
    </message>
    <message>
        <source>{percent} % of its size</source>
        <translation>अपने आकार का {percent} %</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Play the sample</source>
        <translation>नमूना चलाएँ</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>संदेश हटाएँ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>सूचना: {text}</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>चेतावनी: {text}</translation>
    </message>
    <message>
        <source>Error: {text}</source>
        <translation>त्रुटि: {text}</translation>
    </message>
</context>
<context>
    <name>Meter</name>
    <message>
        <source>Loudness</source>
        <translation>आवाज़ का स्तर</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>LiveLipi captions</source>
        <translation>LiveLipi कैप्शन</translation>
    </message>
</context>
<context>
    <name>OverlayStrip</name>
    <message>
        <source>Dismiss the message</source>
        <translation>संदेश हटाएँ</translation>
    </message>
    <message>
        <source>The push-to-talk key is held</source>
        <translation>“दबाकर बोलें” कुंजी दबी है</translation>
    </message>
    <message>
        <source>Push-to-talk: hold the key and speak</source>
        <translation>दबाकर बोलें: कुंजी दबाए रखें और बोलें</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
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
        <translation>LiveLipi श्रुतलेखन</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>माइक्रोफ़ोन खोला जा रहा है…</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुन रहा है</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>लिख रहा है…</translation>
    </message>
    <message>
        <source>Nothing inserted</source>
        <translation>कुछ नहीं डाला गया</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>रद्द किया</translation>
    </message>
    <message>
        <source>Dictation did not work</source>
        <translation>श्रुतलेखन नहीं हुआ</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>श्रुतलेखन</translation>
    </message>
    <message>
        <source>Dictation: listening to {device}</source>
        <translation>श्रुतलेखन: {device} सुन रहा है</translation>
    </message>
    <message>
        <source>Dictation: listening, hands free</source>
        <translation>श्रुतलेखन: सुन रहा है, हाथ खाली</translation>
    </message>
    <message>
        <source>Inserted into {program}</source>
        <translation>{program} में डाला गया</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>डाला गया</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>Place and size</source>
        <translation>जगह और आकार</translation>
    </message>
    <message>
        <source>Drag it by its middle or its edges; it comes back there.</source>
        <translation>इसे बीच से या किनारों से खींचें; यह वहीं वापस आएगा।</translation>
    </message>
    <message>
        <source>Back to its first place</source>
        <translation>पहली जगह पर वापस</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सभी चुनें</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>एक बढ़ाएँ</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>एक घटाएँ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>फ़ाइल के प्रकार:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>इस नाम से सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>साइडबार</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर के फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से है।
क्या इसे बदल दें?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने की तारीख़</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>नहीं</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>RollUpView</name>
    <message>
        <source>Captions</source>
        <translation>कैप्शन</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Captions are not being recorded.</source>
        <translation>कैप्शन रिकॉर्ड नहीं हो रहे हैं।</translation>
    </message>
    <message>
        <source>They are shown all the same.</source>
        <translation>फिर भी वे दिखाए जाते हैं।</translation>
    </message>
    <message>
        <source>The history needs SQLite {wanted} or newer; Python has {found}.</source>
        <translation>इतिहास के लिए SQLite {wanted} या नया चाहिए; Python में {found} है।</translation>
    </message>
    <message>
        <source>Use a newer Python, or --no-history.</source>
        <translation>नया Python लें, या --no-history चुनें।</translation>
    </message>
    <message>
        <source>{path} is a database of another program.</source>
        <translation>{path} किसी दूसरे प्रोग्राम का डेटाबेस है।</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>उसे छुआ नहीं गया।</translation>
    </message>
    <message>
        <source>Move it away, or use --no-history.</source>
        <translation>उसे वहाँ से हटा दें, या --no-history चुनें।</translation>
    </message>
    <message>
        <source>{path} was written by a newer LiveLipi.</source>
        <translation>{path} किसी नए LiveLipi ने लिखी है।</translation>
    </message>
    <message>
        <source>Use that version, or --no-history.</source>
        <translation>वही संस्करण इस्तेमाल करें, या --no-history चुनें।</translation>
    </message>
    <message>
        <source>The history {path} cannot be opened: {reason}.</source>
        <translation>इतिहास {path} खुल नहीं सकता: {reason}।</translation>
    </message>
    <message>
        <source>Mend the folder&apos;s permissions or room, or use --no-history.</source>
        <translation>फ़ोल्डर की अनुमति या जगह ठीक करें, या --no-history चुनें।</translation>
    </message>
    <message>
        <source>The disk is full: the history cannot be written.</source>
        <translation>डिस्क भर गई है: इतिहास लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The history {path} cannot be opened or written.</source>
        <translation>इतिहास {path} न खुल सकता है, न लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>Mend its permissions, or use --no-history.</source>
        <translation>उसकी अनुमति ठीक करें, या --no-history चुनें।</translation>
    </message>
    <message>
        <source>The disk failed while the history {path} was used.</source>
        <translation>इतिहास {path} के इस्तेमाल के समय डिस्क ख़राब हुई।</translation>
    </message>
    <message>
        <source>Another program has locked the history for more than {seconds} s.</source>
        <translation>किसी दूसरे प्रोग्राम ने {seconds} सेकंड से ज़्यादा समय से इतिहास पर ताला लगा रखा है।</translation>
    </message>
    <message>
        <source>Close what else uses {path}.</source>
        <translation>{path} का इस्तेमाल करने वाले दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The history {path} is damaged.</source>
        <translation>इतिहास {path} ख़राब हो गया है।</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>उसे वैसा ही रखा गया है।</translation>
    </message>
    <message>
        <source>The history cannot be written: {reason}.</source>
        <translation>इतिहास लिखा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>अभी कोई इतिहास नहीं है।</translation>
    </message>
    <message>
        <source>This session is not in the history any more.</source>
        <translation>यह सत्र अब इतिहास में नहीं है।</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} लिखी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>The history is as it was.</source>
        <translation>इतिहास वैसा ही है जैसा था।</translation>
    </message>
    <message>
        <source>Choose another place, or make room.</source>
        <translation>दूसरी जगह चुनें, या जगह बनाएँ।</translation>
    </message>
    <message>
        <source>There is no line {number} in session {session}.</source>
        <translation>सत्र {session} में पंक्ति {number} नहीं है।</translation>
    </message>
    <message>
        <source>`livelipi history show {session} --numbers` names what there is.</source>
        <translation>`livelipi history show {session} --numbers` बताता है कि क्या-क्या है।</translation>
    </message>
    <message>
        <source>A line needs words.</source>
        <translation>पंक्ति में शब्द होने चाहिए।</translation>
    </message>
    <message>
        <source>Delete it instead.</source>
        <translation>चाहें तो उसे हटा दें।</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path}: {reason}.</source>
        <translation>सेटिंग {path} में लिखी नहीं जा सकतीं: {reason}।</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>प्रोग्राम बंद होने तक वे लागू रहेंगी।</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} पढ़ी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>Nothing is recorded meanwhile.</source>
        <translation>इस बीच कुछ रिकॉर्ड नहीं होता।</translation>
    </message>
    <message>
        <source>{path} is no valid TOML: {details}.</source>
        <translation>{path} सही TOML नहीं है: {details}।</translation>
    </message>
    <message>
        <source>It was set aside as {name}.</source>
        <translation>उसे {name} नाम से अलग रख दिया गया।</translation>
    </message>
    <message>
        <source>Nothing is recorded until you say so in the settings.</source>
        <translation>जब तक आप सेटिंग में न कहें, कुछ रिकॉर्ड नहीं होगा।</translation>
    </message>
    <message>
        <source>Nothing is recorded until the table [history] is mended.</source>
        <translation>जब तक [history] तालिका ठीक न हो, कुछ रिकॉर्ड नहीं होगा।</translation>
    </message>
    <message>
        <source>{setting} is not known; it is left as it is.</source>
        <translation>{setting} जानी-पहचानी नहीं है; उसे वैसा ही छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>{setting} must be a table: [{table}].</source>
        <translation>{setting} एक तालिका होनी चाहिए: [{table}]।</translation>
    </message>
    <message>
        <source>{setting} must be {reason}; the default is used.</source>
        <translation>{setting} में यह होना चाहिए: {reason}; अभी डिफ़ॉल्ट लागू है।</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>{names} में से एक</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>a whole number from {least} to {greatest}</source>
        <translation>{least} से {greatest} तक की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a list of texts, such as [&quot;a&quot;, &quot;b&quot;]</source>
        <translation>पाठों की सूची, जैसे [&quot;a&quot;, &quot;b&quot;]</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>उद्धरण चिह्नों में पाठ</translation>
    </message>
    <message>
        <source>a colour such as &quot;#1e90ff&quot;, or &quot;&quot; for the style&apos;s own</source>
        <translation>&quot;#1e90ff&quot; जैसा रंग, या शैली के अपने रंग के लिए &quot;&quot;</translation>
    </message>
    <message>
        <source>a language code such as &quot;hi-IN&quot;, or &quot;auto&quot; to have it detected</source>
        <translation>&quot;hi-IN&quot; जैसा भाषा कोड, या अपने आप पहचानने के लिए &quot;auto&quot;</translation>
    </message>
    <message>
        <source>an address that begins with &quot;wss://&quot; or &quot;ws://&quot;, or &quot;&quot; for Sarvam&apos;s own</source>
        <translation>&quot;wss://&quot; या &quot;ws://&quot; से शुरू होने वाला पता, या Sarvam के अपने पते के लिए &quot;&quot;</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>अनुमति नहीं है</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>डिस्क में जगह नहीं है</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ऐसी कोई फ़ाइल या फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>फ़ाइल सिस्टम में केवल पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>इनपुट/आउटपुट त्रुटि</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>यह एक फ़ोल्डर है</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>हिंदी</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>बांग्ला</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>गुजराती</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>कन्नड़</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>मलयालम</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>मराठी</translation>
    </message>
    <message>
        <source>Odia</source>
        <translation>ओड़िया</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>पंजाबी</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>तमिल</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>तेलुगु</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>उर्दू</translation>
    </message>
    <message>
        <source>Assamese</source>
        <translation>असमिया</translation>
    </message>
    <message>
        <source>Bodo</source>
        <translation>बोडो</translation>
    </message>
    <message>
        <source>Dogri</source>
        <translation>डोगरी</translation>
    </message>
    <message>
        <source>Konkani</source>
        <translation>कोंकणी</translation>
    </message>
    <message>
        <source>Kashmiri</source>
        <translation>कश्मीरी</translation>
    </message>
    <message>
        <source>Maithili</source>
        <translation>मैथिली</translation>
    </message>
    <message>
        <source>Manipuri</source>
        <translation>मणिपुरी</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>नेपाली</translation>
    </message>
    <message>
        <source>Sanskrit</source>
        <translation>संस्कृत</translation>
    </message>
    <message>
        <source>Santali</source>
        <translation>संताली</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>सिंधी</translation>
    </message>
    <message>
        <source>{language} is written in Latin letters by {model}</source>
        <translation>{model} {language} को लैटिन अक्षरों में लिखता है</translation>
    </message>
    <message>
        <source>{language} is rough with {model}</source>
        <translation>{model} से {language} मोटा-मोटा आती है</translation>
    </message>
    <message>
        <source>{model} cannot transcribe {language}</source>
        <translation>{model} {language} नहीं लिख सकता</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>This computer · {model}</source>
        <translation>यह कंप्यूटर · {model}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>डिफ़ॉल्ट माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>[{seconds} s of sound lost]</source>
        <translation>[{seconds} सेकंड आवाज़ छूटी]</translation>
    </message>
    <message>
        <source>The recognizer on this computer did not say that it is ready.</source>
        <translation>इस कंप्यूटर के पहचान इंजन ने तैयार होने की सूचना नहीं दी।</translation>
    </message>
    <message>
        <source>The recognizer ended {times} times soon after its start.</source>
        <translation>पहचान इंजन शुरू होने के तुरंत बाद {times} बार बंद हुआ।</translation>
    </message>
    <message>
        <source>It said last: {words}</source>
        <translation>आख़िर में उसने कहा: {words}</translation>
    </message>
    <message>
        <source>Look at `livelipi doctor`, then start again.</source>
        <translation>`livelipi doctor` देखें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The recognizer was not ready after {minutes} minutes.</source>
        <translation>पहचान इंजन {minutes} मिनट बाद भी तैयार नहीं हुआ।</translation>
    </message>
    <message>
        <source>The recognizer ended before it was ready (exit code {code}).</source>
        <translation>पहचान इंजन तैयार होने से पहले बंद हो गया (निकास कोड {code})।</translation>
    </message>
    <message>
        <source>This computer is slow: captions grow every {seconds} s, from {model}.</source>
        <translation>यह कंप्यूटर धीमा है: कैप्शन हर {seconds} सेकंड पर बढ़ते हैं, {model} से।</translation>
    </message>
    <message>
        <source>Choose another language, or recognize at Sarvam AI.</source>
        <translation>दूसरी भाषा चुनें, या Sarvam AI से पहचान कराएँ।</translation>
    </message>
    <message>
        <source>{model} cannot transcribe {language}.</source>
        <translation>{model} {language} नहीं लिख सकता।</translation>
    </message>
    <message>
        <source>{model} cannot translate.</source>
        <translation>{model} अनुवाद नहीं कर सकता।</translation>
    </message>
    <message>
        <source>{model} knows English only.</source>
        <translation>{model} केवल अंग्रेज़ी जानता है।</translation>
    </message>
    <message>
        <source>Choose English without translation, or another model.</source>
        <translation>बिना अनुवाद के अंग्रेज़ी चुनें, या दूसरा मॉडल।</translation>
    </message>
    <message>
        <source>The translation stopped.</source>
        <translation>अनुवाद रुक गया।</translation>
    </message>
    <message>
        <source>Captions go on.</source>
        <translation>कैप्शन चलते रहेंगे।</translation>
    </message>
    <message>
        <source>A segment could not be turned into text: {reason}.</source>
        <translation>एक हिस्सा लिखा नहीं जा सका: {reason}।</translation>
    </message>
    <message>
        <source>The captions before it are kept, and those after it go on.</source>
        <translation>उससे पहले के कैप्शन सुरक्षित हैं, और आगे के चलते रहेंगे।</translation>
    </message>
    <message>
        <source>The voice detector inside the faster-whisper package cannot be read: {reason}.</source>
        <translation>faster-whisper पैकेज का वाक् संसूचक पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>Install faster-whisper again.</source>
        <translation>faster-whisper फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The font {name} is damaged.</source>
        <translation>फ़ॉन्ट {name} ख़राब है।</translation>
    </message>
    <message>
        <source>Install LiveLipi again.</source>
        <translation>LiveLipi फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>There is no model called {name}.</source>
        <translation>{name} नाम का कोई मॉडल नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of {names}, or give the directory of a model.</source>
        <translation>{names} में से एक चुनें, या किसी मॉडल का फ़ोल्डर दें।</translation>
    </message>
    <message>
        <source>There is no model directory {name}.</source>
        <translation>मॉडल का फ़ोल्डर {name} नहीं है।</translation>
    </message>
    <message>
        <source>Give one that exists, or choose one of {names}.</source>
        <translation>ऐसा फ़ोल्डर दें जो मौजूद हो, या {names} में से एक चुनें।</translation>
    </message>
    <message>
        <source>The model directory {path} lacks {names}.</source>
        <translation>मॉडल के फ़ोल्डर {path} में {names} नहीं है।</translation>
    </message>
    <message>
        <source>Name a directory with a Whisper model converted for CTranslate2.</source>
        <translation>ऐसा फ़ोल्डर बताएँ जिसमें CTranslate2 के लिए बदला गया Whisper मॉडल हो।</translation>
    </message>
    <message>
        <source>The model in {path} cannot be used: {reason}.</source>
        <translation>{path} का मॉडल काम में नहीं आ सकता: {reason}।</translation>
    </message>
    <message>
        <source>Copy the model there again, or choose a model by name.</source>
        <translation>मॉडल को वहाँ फिर से कॉपी करें, या नाम से कोई मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The model in {path} cannot be loaded: {reason}.</source>
        <translation>{path} का मॉडल लोड नहीं हो सकता: {reason}।</translation>
    </message>
    <message>
        <source>Remove that directory; the model is fetched again at the next start.</source>
        <translation>वह फ़ोल्डर हटा दें; अगली बार शुरू होने पर मॉडल फिर से डाउनलोड होगा।</translation>
    </message>
    <message>
        <source>{model} in {path} is damaged: {reason}.</source>
        <translation>{path} में {model} ख़राब है: {reason}।</translation>
    </message>
    <message>
        <source>Run “livelipi model fetch {name}” to fetch it again.</source>
        <translation>इसे फिर से डाउनलोड करने के लिए “livelipi model fetch {name}” चलाएँ।</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>{name} नहीं है</translation>
    </message>
    <message>
        <source>{name} ends too early</source>
        <translation>{name} अधूरी है</translation>
    </message>
    <message>
        <source>{name} is no list of words</source>
        <translation>{name} शब्दों की सूची नहीं है</translation>
    </message>
    <message>
        <source>{name} is not a Whisper model in CTranslate2&apos;s format</source>
        <translation>{name} CTranslate2 के रूप में Whisper मॉडल नहीं है</translation>
    </message>
    <message>
        <source>{name} has {found} bytes instead of {size}</source>
        <translation>{name} में {size} की जगह {found} बाइट हैं</translation>
    </message>
    <message>
        <source>{name} has the right size, but its SHA-256 is wrong</source>
        <translation>{name} का आकार सही है, पर उसका SHA-256 ग़लत है</translation>
    </message>
    <message>
        <source>its list of checksums is missing</source>
        <translation>उसकी चेकसम सूची नहीं है</translation>
    </message>
    <message>
        <source>Waiting for another LiveLipi that is fetching {model}</source>
        <translation>दूसरा LiveLipi {model} डाउनलोड कर रहा है, उसका इंतज़ार है</translation>
    </message>
    <message>
        <source>Downloading {model} from the model hub</source>
        <translation>मॉडल हब से {model} डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>Downloading {model} from the package index</source>
        <translation>पैकेज इंडेक्स से {model} डाउनलोड हो रहा है</translation>
    </message>
    <message>
        <source>Putting {model} together</source>
        <translation>{model} जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>Fetching {model} was interrupted.</source>
        <translation>{model} का डाउनलोड बीच में रुक गया।</translation>
    </message>
    <message>
        <source>{model} could not be fetched: {reasons}.</source>
        <translation>{model} डाउनलोड नहीं हो सका: {reasons}।</translation>
    </message>
    <message>
        <source>the model hub answered {code}</source>
        <translation>मॉडल हब ने {code} जवाब दिया</translation>
    </message>
    <message>
        <source>the model hub cannot be reached</source>
        <translation>मॉडल हब तक पहुँचा नहीं जा सकता</translation>
    </message>
    <message>
        <source>the model hub lists no files for it</source>
        <translation>मॉडल हब में इसकी कोई फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>the connection to the model hub broke</source>
        <translation>मॉडल हब से कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>what the model hub sent does not match its checksum</source>
        <translation>मॉडल हब से जो आया वह चेकसम से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>{name} is not what the hub lists</source>
        <translation>{name} वैसी नहीं है जैसी हब में दर्ज है</translation>
    </message>
    <message>
        <source>the package index does not carry it</source>
        <translation>पैकेज इंडेक्स में यह नहीं है</translation>
    </message>
    <message>
        <source>the package index has no file for it</source>
        <translation>पैकेज इंडेक्स में इसकी फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>the package index cannot be reached</source>
        <translation>पैकेज इंडेक्स तक पहुँचा नहीं जा सकता</translation>
    </message>
    <message>
        <source>the package index did not give it ({reason})</source>
        <translation>पैकेज इंडेक्स से यह नहीं मिला ({reason})</translation>
    </message>
    <message>
        <source>what the package index has does not match its checksum</source>
        <translation>पैकेज इंडेक्स में जो है वह चेकसम से मेल नहीं खाता</translation>
    </message>
    <message>
        <source>pip is not installed, which fetches it from the package index</source>
        <translation>pip इंस्टॉल नहीं है, जो इसे पैकेज इंडेक्स से लाता है</translation>
    </message>
    <message>
        <source>pip failed</source>
        <translation>pip असफल रहा</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>“livelipi model fetch {name}” goes on from here.</source>
        <translation>“livelipi model fetch {name}” यहीं से आगे बढ़ाता है।</translation>
    </message>
    <message>
        <source>The {size} that are already here are kept.</source>
        <translation>जो {size} आ चुके हैं वे रखे रहते हैं।</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full: {reason}.</source>
        <translation>{path} वाली डिस्क भर गई है: {reason}।</translation>
    </message>
    <message>
        <source>{needed} are needed and {free} are free</source>
        <translation>{needed} चाहिए और {free} ख़ाली है</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>जगह बनाएँ।</translation>
    </message>
    <message>
        <source>{model} cannot be kept in {path}: {reason}.</source>
        <translation>{model} को {path} में रखा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>Make that folder writable, or give the directory of a model.</source>
        <translation>उस फ़ोल्डर में लिखने की अनुमति दें, या किसी मॉडल का फ़ोल्डर बताएँ।</translation>
    </message>
    <message>
        <source>Sarvam AI needs an API key.</source>
        <translation>Sarvam AI को API कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>Store it with `livelipi key set`, or set LIVELIPI_API_KEY; without a key, --service local recognizes on this computer.</source>
        <translation>इसे `livelipi key set` से सहेजें, या LIVELIPI_API_KEY में दें; बिना कुंजी के --service local इसी कंप्यूटर पर पहचानता है।</translation>
    </message>
    <message>
        <source>No API key was given.</source>
        <translation>कोई API कुंजी नहीं दी गई।</translation>
    </message>
    <message>
        <source>Give one in LIVELIPI_API_KEY.</source>
        <translation>LIVELIPI_API_KEY में कुंजी दें।</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has.</source>
        <translation>API कुंजी में ऐसे अक्षर हैं जो किसी कुंजी में नहीं होते।</translation>
    </message>
    <message>
        <source>Copy it again, without quotes.</source>
        <translation>इसे फिर से कॉपी करें, उद्धरण चिह्नों के बिना।</translation>
    </message>
    <message>
        <source>The service&apos;s address is no WebSocket address.</source>
        <translation>सेवा का पता WebSocket का पता नहीं है।</translation>
    </message>
    <message>
        <source>It starts with wss:// (or ws:// on this computer).</source>
        <translation>यह wss:// से शुरू होता है (या इस कंप्यूटर पर ws:// से)।</translation>
    </message>
    <message>
        <source>The service&apos;s address may hold neither a key nor parameters.</source>
        <translation>सेवा के पते में न कुंजी हो सकती है, न पैरामीटर।</translation>
    </message>
    <message>
        <source>{model} takes no key terms; saaras:v4 does.</source>
        <translation>{model} मुख्य शब्द नहीं लेता; saaras:v4 लेता है।</translation>
    </message>
    <message>
        <source>At most {count} key terms can be given.</source>
        <translation>ज़्यादा से ज़्यादा {count} मुख्य शब्द दिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>A key term has at most {count} characters.</source>
        <translation>एक मुख्य शब्द में ज़्यादा से ज़्यादा {count} अक्षर होते हैं।</translation>
    </message>
    <message>
        <source>The service did not begin to listen in time.</source>
        <translation>सेवा ने समय पर सुनना शुरू नहीं किया।</translation>
    </message>
    <message>
        <source>The service does not offer live partial captions to this account.</source>
        <translation>सेवा इस खाते को बोलते-बोलते बनने वाले कैप्शन नहीं देती।</translation>
    </message>
    <message>
        <source>It said: {words}</source>
        <translation>उसने कहा: {words}</translation>
    </message>
    <message>
        <source>Captions go on sentence by sentence.</source>
        <translation>कैप्शन वाक्य-दर-वाक्य आते रहेंगे।</translation>
    </message>
    <message>
        <source>There is no streaming service at this address.</source>
        <translation>इस पते पर कोई स्ट्रीमिंग सेवा नहीं है।</translation>
    </message>
    <message>
        <source>Check the service&apos;s address.</source>
        <translation>सेवा का पता जाँचें।</translation>
    </message>
    <message>
        <source>Something between here and the service answered in its place.</source>
        <translation>यहाँ और सेवा के बीच किसी और ने उसकी जगह जवाब दिया।</translation>
    </message>
    <message>
        <source>Check whether the network wants you to sign in.</source>
        <translation>देखें कि नेटवर्क साइन इन तो नहीं माँग रहा।</translation>
    </message>
    <message>
        <source>The connection to the service ended.</source>
        <translation>सेवा से कनेक्शन समाप्त हो गया।</translation>
    </message>
    <message>
        <source>The service&apos;s certificate cannot be trusted.</source>
        <translation>सेवा के प्रमाणपत्र पर भरोसा नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, or who stands between it and the service.</source>
        <translation>इस कंप्यूटर की घड़ी जाँचें, या देखें कि इसके और सेवा के बीच कौन है।</translation>
    </message>
    <message>
        <source>Nobody answers at the service&apos;s address.</source>
        <translation>सेवा के पते पर कोई जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>The service does not answer in time.</source>
        <translation>सेवा समय पर जवाब नहीं दे रही।</translation>
    </message>
    <message>
        <source>The connection to the service broke.</source>
        <translation>सेवा से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>सेवा तक पहुँचा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>The service refused the API key.</source>
        <translation>सेवा ने API कुंजी अस्वीकार की।</translation>
    </message>
    <message>
        <source>Check the key and start again.</source>
        <translation>कुंजी जाँचें और फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The account&apos;s quota is used up.</source>
        <translation>खाते का कोटा ख़त्म हो गया।</translation>
    </message>
    <message>
        <source>Top up the account, or caption on this computer.</source>
        <translation>खाते में राशि डालें, या इसी कंप्यूटर पर कैप्शन बनाएँ।</translation>
    </message>
    <message>
        <source>The service is asked too often.</source>
        <translation>सेवा से बहुत बार पूछा जा रहा है।</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>सेवा ने अनुरोध अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The service had an error of its own.</source>
        <translation>सेवा में उसकी अपनी कोई त्रुटि हुई।</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept.</source>
        <translation>अब तक के सभी कैप्शन सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept, and {seconds} s of sound wait.</source>
        <translation>अब तक के सभी कैप्शन सुरक्षित हैं, और {seconds} सेकंड की आवाज़ रुकी हुई है।</translation>
    </message>
    <message>
        <source>Everything that was captioned is kept; {seconds} s of sound got no caption.</source>
        <translation>अब तक के सभी कैप्शन सुरक्षित हैं; {seconds} सेकंड की आवाज़ का कैप्शन नहीं बना।</translation>
    </message>
    <message>
        <source>The service did not answer the last words in time.</source>
        <translation>सेवा ने आख़िरी शब्दों का समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>The service does not answer any more.</source>
        <translation>सेवा अब जवाब नहीं दे रही।</translation>
    </message>
    <message>
        <source>The service did not answer within {seconds} s.</source>
        <translation>सेवा ने {seconds} सेकंड में जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>No key was given.</source>
        <translation>कोई कुंजी नहीं दी गई।</translation>
    </message>
    <message>
        <source>Paste it into the field.</source>
        <translation>इसे खाने में चिपकाएँ।</translation>
    </message>
    <message>
        <source>That is no API key: it holds blanks or unprintable signs.</source>
        <translation>यह API कुंजी नहीं है: इसमें ख़ाली जगह या न छपने वाले चिह्न हैं।</translation>
    </message>
    <message>
        <source>The key is used until the program ends.</source>
        <translation>प्रोग्राम बंद होने तक यही कुंजी काम आएगी।</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>कनेक्शन जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The keyring took the key but does not give it back.</source>
        <translation>कीरिंग ने कुंजी ली, पर लौटा नहीं रही।</translation>
    </message>
    <message>
        <source>Set {variable} instead.</source>
        <translation>इसके बदले {variable} में दें।</translation>
    </message>
    <message>
        <source>The keyring did not answer within {seconds} s.</source>
        <translation>कीरिंग ने {seconds} सेकंड में जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Unlock it, if it asks for its password, or set {variable}.</source>
        <translation>अगर पासवर्ड माँगे तो उसका ताला खोलें, या {variable} में दें।</translation>
    </message>
    <message>
        <source>The keyring failed ({kind}).</source>
        <translation>कीरिंग काम नहीं कर सकी ({kind})।</translation>
    </message>
    <message>
        <source>Unlock it, or set {variable}.</source>
        <translation>उसका ताला खोलें, या {variable} में दें।</translation>
    </message>
    <message>
        <source>There is no keyring here that keeps secrets.</source>
        <translation>यहाँ गुप्त चीज़ें रखने वाली कोई कीरिंग नहीं है।</translation>
    </message>
    <message>
        <source>The key was not stored anywhere.</source>
        <translation>कुंजी कहीं सहेजी नहीं गई।</translation>
    </message>
    <message>
        <source>Set {variable}, or give the key with --key-stdin for one run; on Linux a keyring comes with GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>{variable} में दें, या एक बार के लिए कुंजी --key-stdin से दें; Linux पर कीरिंग GNOME Keyring, KWallet या KeePassXC के साथ आती है।</translation>
    </message>
    <message>
        <source>No microphone was found.</source>
        <translation>कोई माइक्रोफ़ोन नहीं मिला।</translation>
    </message>
    <message>
        <source>Plug one in, or choose the computer&apos;s own sound.</source>
        <translation>एक जोड़ें, या कंप्यूटर की अपनी आवाज़ चुनें।</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>एक जोड़ें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The microphone “{device}” is not there.</source>
        <translation>माइक्रोफ़ोन “{device}” नहीं है।</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>उसे जोड़ें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>PortAudio cannot reach the sound server: ALSA&apos;s PulseAudio plugin is not installed.</source>
        <translation>PortAudio ध्वनि सर्वर तक नहीं पहुँच सकता: ALSA का PulseAudio प्लगइन इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libasound2-plugins; Fedora: sudo dnf install alsa-plugins-pulseaudio).</source>
        <translation>इसे इंस्टॉल करें (Debian, Ubuntu: sudo apt install libasound2-plugins; Fedora: sudo dnf install alsa-plugins-pulseaudio)।</translation>
    </message>
    <message>
        <source>The microphone “{device}” is gone.</source>
        <translation>माइक्रोफ़ोन “{device}” चला गया।</translation>
    </message>
    <message>
        <source>The microphone “{device}” delivers no sound any more.</source>
        <translation>माइक्रोफ़ोन “{device}” से अब कोई आवाज़ नहीं आ रही।</translation>
    </message>
    <message>
        <source>Everything it heard until then is kept.</source>
        <translation>तब तक जो सुना गया वह सब सुरक्षित है।</translation>
    </message>
    <message>
        <source>See that it is plugged in and switched on, or choose another one; then start again.</source>
        <translation>देखें कि वह जुड़ा और चालू है, या दूसरा चुनें; फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>PortAudio, the library that records sound, is not installed.</source>
        <translation>आवाज़ रिकॉर्ड करने वाली लाइब्रेरी PortAudio इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libportaudio2; Fedora: sudo dnf install portaudio), then start LiveLipi again.</source>
        <translation>इसे इंस्टॉल करें (Debian, Ubuntu: sudo apt install libportaudio2; Fedora: sudo dnf install portaudio), फिर LiveLipi दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The sound system could not be started: {reason}.</source>
        <translation>ध्वनि प्रणाली शुरू नहीं हो सकी: {reason}।</translation>
    </message>
    <message>
        <source>See whether other programs can record, then try again.</source>
        <translation>देखें कि दूसरे प्रोग्राम रिकॉर्ड कर पाते हैं या नहीं, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The microphone “{device}” could not be opened: {reason}.</source>
        <translation>माइक्रोफ़ोन “{device}” खुल नहीं सका: {reason}।</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>वह चला गया</translation>
    </message>
    <message>
        <source>See that it is plugged in and that no other program holds it, or choose another one.</source>
        <translation>देखें कि वह जुड़ा है और कोई दूसरा प्रोग्राम उसे नहीं ले रहा, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>“{device}” is heard instead.</source>
        <translation>उसके बदले “{device}” सुना जा रहा है।</translation>
    </message>
    <message>
        <source>LiveLipi goes on as soon as it, or another one, is heard.</source>
        <translation>वह, या कोई दूसरा, सुनाई देते ही LiveLipi आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>{seconds} s of sound are missing.</source>
        <translation>{seconds} सेकंड की आवाज़ छूट गई।</translation>
    </message>
    <message>
        <source>“{device}” is heard again.</source>
        <translation>“{device}” फिर से सुना जा रहा है।</translation>
    </message>
    <message>
        <source>“{device}” is heard now.</source>
        <translation>अब “{device}” सुना जा रहा है।</translation>
    </message>
    <message>
        <source>“{device}” is heard now instead of “{before}”.</source>
        <translation>अब “{before}” के बदले “{device}” सुना जा रहा है।</translation>
    </message>
    <message>
        <source>“{device}”, or this computer, is too slow: {seconds} s of sound are missing.</source>
        <translation>“{device}” या यह कंप्यूटर बहुत धीमा है: {seconds} सेकंड की आवाज़ छूट गई।</translation>
    </message>
    <message>
        <source>“{device}” delivers only digital silence: is it muted?</source>
        <translation>“{device}” से बिल्कुल ख़ामोशी आ रही है: क्या वह म्यूट है?</translation>
    </message>
    <message>
        <source>“{path}” cannot be read to its end: {reason}.</source>
        <translation>“{path}” पूरी पढ़ी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>What was heard until there is kept.</source>
        <translation>वहाँ तक जो सुना गया वह सुरक्षित है।</translation>
    </message>
    <message>
        <source>“{path}” is a folder.</source>
        <translation>“{path}” एक फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>उसकी फ़ाइलों के नाम दें।</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <translation>“{path}” ख़ाली है।</translation>
    </message>
    <message>
        <source>Choose a file with sound in it.</source>
        <translation>ऐसी फ़ाइल चुनें जिसमें आवाज़ हो।</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <translation>“{path}” नाम की फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>उसका नाम जाँचें।</translation>
    </message>
    <message>
        <source>“{path}” may not be read.</source>
        <translation>“{path}” पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Ask its owner for permission.</source>
        <translation>उसके मालिक से अनुमति लें।</translation>
    </message>
    <message>
        <source>“{path}” is no sound that can be read.</source>
        <translation>“{path}” में पढ़ने लायक आवाज़ नहीं है।</translation>
    </message>
    <message>
        <source>Choose a sound or film file: WAV, MP3, M4A, Ogg, FLAC, MP4 …</source>
        <translation>आवाज़ या फ़िल्म की फ़ाइल चुनें: WAV, MP3, M4A, Ogg, FLAC, MP4 …</translation>
    </message>
    <message>
        <source>{combination} is taken by {holder}.</source>
        <translation>{combination} पहले से {holder} के पास है।</translation>
    </message>
    <message>
        <source>Choose another combination.</source>
        <translation>कोई और कुंजी-मेल चुनें।</translation>
    </message>
    <message>
        <source>Free now: {combinations}.</source>
        <translation>अभी खाली: {combinations}।</translation>
    </message>
    <message>
        <source>Hotkeys need the package pynput: {reason}.</source>
        <translation>हॉटकी के लिए pynput पैकेज चाहिए: {reason}।</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Input Monitoring.</source>
        <translation>इसे System Settings, Privacy &amp; Security, Input Monitoring में अनुमति दें।</translation>
    </message>
    <message>
        <source>Bind `livelipi ctl ptt-down` and `livelipi ctl ptt-up` to a key in the settings of your desktop; the keys inside LiveLipi&apos;s own window work everywhere.</source>
        <translation>अपने डेस्कटॉप की सेटिंग में `livelipi ctl ptt-down` और `livelipi ctl ptt-up` को किसी कुंजी से जोड़ें; LiveLipi की अपनी विंडो की कुंजियाँ हर जगह चलती हैं।</translation>
    </message>
    <message>
        <source>This desktop tells when a hotkey is pressed but not when it is let go, so it cannot be held: press it to begin and again to end.</source>
        <translation>यह डेस्कटॉप हॉटकी दबने की ख़बर देता है, छूटने की नहीं, इसलिए उसे दबाकर नहीं रखा जा सकता: शुरू करने के लिए दबाएँ और ख़त्म करने के लिए फिर दबाएँ।</translation>
    </message>
    <message>
        <source>On Wayland no program can have Esc for a while.</source>
        <translation>Wayland पर कोई प्रोग्राम थोड़ी देर के लिए Esc नहीं ले सकता।</translation>
    </message>
    <message>
        <source>Cancel from LiveLipi&apos;s own windows instead.</source>
        <translation>इसके बजाय LiveLipi की अपनी विंडो से रद्द करें।</translation>
    </message>
    <message>
        <source>The hotkeys are closed.</source>
        <translation>हॉटकी बंद हैं।</translation>
    </message>
    <message>
        <source>The hotkeys do not work any more: {reason}.</source>
        <translation>हॉटकी अब काम नहीं करतीं: {reason}।</translation>
    </message>
    <message>
        <source>The desktop did not allow {combination}.</source>
        <translation>डेस्कटॉप ने {combination} की अनुमति नहीं दी।</translation>
    </message>
    <message>
        <source>The desktop refuses hotkeys to LiveLipi: {reason}.</source>
        <translation>डेस्कटॉप LiveLipi को हॉटकी नहीं देता: {reason}।</translation>
    </message>
    <message>
        <source>This desktop has no {part}.</source>
        <translation>इस डेस्कटॉप में {part} नहीं है।</translation>
    </message>
    <message>
        <source>The screen {name} does not let LiveLipi listen to keys: {reason}.</source>
        <translation>स्क्रीन {name} LiveLipi को कुंजियाँ नहीं सुनने देती: {reason}।</translation>
    </message>
    <message>
        <source>The screen {name} is gone, and the hotkeys with it.</source>
        <translation>स्क्रीन {name} चली गई, और उसके साथ हॉटकी भी।</translation>
    </message>
    <message>
        <source>Start LiveLipi again.</source>
        <translation>LiveLipi फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The text could not be inserted.</source>
        <translation>पाठ डाला नहीं जा सका।</translation>
    </message>
    <message>
        <source>Nothing is written into a password field.</source>
        <translation>पासवर्ड की जगह में कुछ नहीं लिखा जाता।</translation>
    </message>
    <message>
        <source>The focus went from {before} to {after} meanwhile.</source>
        <translation>इस बीच फ़ोकस {before} से {after} पर चला गया।</translation>
    </message>
    <message>
        <source>A key was held down all the time.</source>
        <translation>एक कुंजी लगातार दबी रही।</translation>
    </message>
    <message>
        <source>There is no screen on which a key could be pressed.</source>
        <translation>ऐसी कोई स्क्रीन नहीं जिस पर कुंजी दबाई जा सके।</translation>
    </message>
    <message>
        <source>There is no screen on which text could be typed.</source>
        <translation>ऐसी कोई स्क्रीन नहीं जिस पर पाठ लिखा जा सके।</translation>
    </message>
    <message>
        <source>Windows keeps keys from programs that run as administrator.</source>
        <translation>Windows एडमिनिस्ट्रेटर के रूप में चल रहे प्रोग्रामों तक कुंजियाँ नहीं पहुँचने देता।</translation>
    </message>
    <message>
        <source>The program went away.</source>
        <translation>वह प्रोग्राम बंद हो गया।</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>X सर्वर जवाब नहीं देता।</translation>
    </message>
    <message>
        <source>The program does not answer; only a part was typed.</source>
        <translation>प्रोग्राम जवाब नहीं देता; केवल एक हिस्सा लिखा गया।</translation>
    </message>
    <message>
        <source>Every key is taken, so that a letter has none.</source>
        <translation>सारी कुंजियाँ घिरी हैं, इसलिए एक अक्षर के लिए कोई नहीं बची।</translation>
    </message>
    <message>
        <source>Use a combination like Ctrl+Alt+Space or F9.</source>
        <translation>Ctrl+Alt+Space या F9 जैसा कुंजी-मेल लें।</translation>
    </message>
    <message>
        <source>Nothing that could be a word is selected.</source>
        <translation>ऐसा कुछ नहीं चुना है जो शब्द हो सके।</translation>
    </message>
    <message>
        <source>Select a name or a term first.</source>
        <translation>पहले कोई नाम या शब्द चुनें।</translation>
    </message>
    <message>
        <source>A term of the vocabulary has at most {most} characters; this one has {length}.</source>
        <translation>शब्दावली का एक शब्द ज़्यादा से ज़्यादा {most} अक्षरों का होता है; इसमें {length} हैं।</translation>
    </message>
    <message>
        <source>Select the name alone.</source>
        <translation>केवल नाम चुनें।</translation>
    </message>
    <message>
        <source>The vocabulary has {count} terms already.</source>
        <translation>शब्दावली में पहले से {count} शब्द हैं।</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation>वे रखे हुए हैं।</translation>
    </message>
    <message>
        <source>Take out terms that you no longer need.</source>
        <translation>जिन शब्दों की अब ज़रूरत नहीं, उन्हें हटाएँ।</translation>
    </message>
    <message>
        <source>Nothing has been dictated yet.</source>
        <translation>अभी तक कुछ नहीं बोला गया।</translation>
    </message>
    <message>
        <source>There is no text to take back.</source>
        <translation>वापस लेने को कोई पाठ नहीं है।</translation>
    </message>
    <message>
        <source>The last text is in another program, and stays there.</source>
        <translation>पिछला पाठ दूसरे प्रोग्राम में है, और वहीं रहेगा।</translation>
    </message>
    <message>
        <source>The last text was taken back.</source>
        <translation>पिछला पाठ वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <translation>यह क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>What was heard until then is on the clipboard.</source>
        <translation>तब तक जो सुना गया, वह क्लिपबोर्ड पर है।</translation>
    </message>
    <message>
        <source>No sound came from the microphone.</source>
        <translation>माइक्रोफ़ोन से कोई आवाज़ नहीं आई।</translation>
    </message>
    <message>
        <source>No words were heard; nothing was inserted.</source>
        <translation>कोई शब्द नहीं सुना गया; कुछ नहीं डाला गया।</translation>
    </message>
    <message>
        <source>“{word}” is in the vocabulary now.</source>
        <translation>“{word}” अब शब्दावली में है।</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ऊँचा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Lines glide</source>
        <translation>पंक्तियाँ सरकती हैं</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>कुछ नहीं हिलता</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>कुंजी चाहिए</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>अपनी</translation>
    </message>
    <message>
        <source>What suits the program</source>
        <translation>जो प्रोग्राम को ठीक लगे</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Clipboard only</source>
        <translation>केवल क्लिपबोर्ड</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>जो कहा गया</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>White</source>
        <translation>सफ़ेद</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>क्रीम</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>पीला</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>नारंगी</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>गुलाबी</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>आसमानी</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>पुदीना</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>काला</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>गहरा नीला</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>जंगल</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>भूरा</translation>
    </message>
    <message>
        <source>The style&apos;s own</source>
        <translation>शैली का अपना</translation>
    </message>
    <message>
        <source>Write a colour as in #ffd60a.</source>
        <translation>रंग #ffd60a की तरह लिखें।</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, easy to read all day</source>
        <translation>कंट्रास्ट {ratio}:1, दिन भर आराम से पढ़ें</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, good to read</source>
        <translation>कंट्रास्ट {ratio}:1, पढ़ने में अच्छा</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, readable in large type only</source>
        <translation>कंट्रास्ट {ratio}:1, केवल बड़े अक्षरों में पढ़ने लायक</translation>
    </message>
    <message>
        <source>Contrast {ratio}:1, hard to read</source>
        <translation>कंट्रास्ट {ratio}:1, पढ़ने में कठिन</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>हमेशा</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>Sarvam&apos;s own</source>
        <translation>Sarvam का अपना</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>s</source>
        <translation>से॰</translation>
    </message>
    <message>
        <source>days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Take them again</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>सुनना</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>कैप्शन</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>कैप्शन पट्टी</translation>
    </message>
    <message>
        <source>Dictation</source>
        <translation>श्रुतलेखन</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Key and privacy</source>
        <translation>कुंजी और निजता</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Language of LiveLipi</source>
        <translation>LiveLipi की भाषा</translation>
    </message>
    <message>
        <source>The language of menus, buttons and messages.</source>
        <translation>मेनू, बटन और संदेशों की भाषा।</translation>
    </message>
    <message>
        <source>Colours of the windows</source>
        <translation>विंडो के रंग</translation>
    </message>
    <message>
        <source>Dark, light, or as the system has it.</source>
        <translation>गहरे, हल्के, या जैसे सिस्टम के हैं।</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>हलचल</translation>
    </message>
    <message>
        <source>Whether new lines glide into place or simply appear.</source>
        <translation>नई पंक्तियाँ सरककर आएँ या सीधे दिखें।</translation>
    </message>
    <message>
        <source>Tell screen readers</source>
        <translation>स्क्रीन रीडर को बताएँ</translation>
    </message>
    <message>
        <source>A screen reader says each finished caption.</source>
        <translation>स्क्रीन रीडर हर पूरा कैप्शन बोलता है।</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>सिस्टम ट्रे में आइकन</translation>
    </message>
    <message>
        <source>Start, stop and find the windows from the tray.</source>
        <translation>ट्रे से शुरू करें, रोकें और विंडो ढूँढें।</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>ट्रे में चलता रहे</translation>
    </message>
    <message>
        <source>Closing the window leaves LiveLipi running in the tray.</source>
        <translation>विंडो बंद करने पर LiveLipi ट्रे में चलता रहता है।</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>पहले कदम</translation>
    </message>
    <message>
        <source>Microphone, languages and look, one after the other.</source>
        <translation>माइक्रोफ़ोन, भाषाएँ और रूप, एक के बाद एक।</translation>
    </message>
    <message>
        <source>Listen at once</source>
        <translation>तुरंत सुनना</translation>
    </message>
    <message>
        <source>Start to listen as soon as LiveLipi is open.</source>
        <translation>LiveLipi खुलते ही सुनना शुरू करें।</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>बोली जाने वाली भाषा</translation>
    </message>
    <message>
        <source>Captions are best when it is named.</source>
        <translation>भाषा चुनने पर कैप्शन सबसे अच्छे होते हैं।</translation>
    </message>
    <message>
        <source>English translation</source>
        <translation>अंग्रेज़ी अनुवाद</translation>
    </message>
    <message>
        <source>Show an English translation with each caption.</source>
        <translation>हर कैप्शन के साथ अंग्रेज़ी अनुवाद दिखाएँ।</translation>
    </message>
    <message>
        <source>Push to talk</source>
        <translation>दबाकर बोलें</translation>
    </message>
    <message>
        <source>You are heard only while you hold a key.</source>
        <translation>आपको तभी सुना जाता है जब आप कुंजी दबाए रखते हैं।</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>बोलने के लिए दबाए रखें</translation>
    </message>
    <message>
        <source>Speak while you hold these keys, in any program.</source>
        <translation>किसी भी प्रोग्राम में ये कुंजियाँ दबाए रखकर बोलें।</translation>
    </message>
    <message>
        <source>Double tap for hands free</source>
        <translation>हाथ खाली रखने को दो बार दबाएँ</translation>
    </message>
    <message>
        <source>Tap the held keys twice and talk on; tap once to end.</source>
        <translation>कुंजियाँ दो बार दबाएँ और बोलते रहें; ख़त्म करने के लिए एक बार दबाएँ।</translation>
    </message>
    <message>
        <source>Start and stop</source>
        <translation>शुरू और बंद</translation>
    </message>
    <message>
        <source>These keys begin a turn, and end it.</source>
        <translation>ये कुंजियाँ बोलना शुरू करती हैं, और ख़त्म भी।</translation>
    </message>
    <message>
        <source>Learn a word</source>
        <translation>शब्द सीखें</translation>
    </message>
    <message>
        <source>Takes the selected word into your vocabulary.</source>
        <translation>चुने हुए शब्द को आपकी शब्दावली में लेता है।</translation>
    </message>
    <message>
        <source>Hear the first word whole</source>
        <translation>पहला शब्द पूरा सुनें</translation>
    </message>
    <message>
        <source>The microphone stays open; only the last 0.3 s is remembered. Off: the first 0.3 s of a turn may be lost.</source>
        <translation>माइक्रोफ़ोन खुला रहता है; केवल आख़िरी 0.3 से. याद रहते हैं। बंद: शुरुआती 0.3 से. छूट सकते हैं।</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Sound at the start</source>
        <translation>शुरू में ध्वनि</translation>
    </message>
    <message>
        <source>A short sound, once you are really heard.</source>
        <translation>जब आप सच में सुनाई दें, तब एक छोटी ध्वनि।</translation>
    </message>
    <message>
        <source>How text gets in</source>
        <translation>पाठ कैसे डाला जाए</translation>
    </message>
    <message>
        <source>Pasting puts back what you had copied before.</source>
        <translation>चिपकाने के बाद आपका पहले कॉपी किया हुआ लौट आता है।</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>दूसरे प्रोग्राम</translation>
    </message>
    <message>
        <source>Some programs differ</source>
        <translation>कुछ प्रोग्राम अलग हैं</translation>
    </message>
    <message>
        <source>One a line: program=paste, type or clipboard.</source>
        <translation>हर पंक्ति में एक: program=paste, type या clipboard।</translation>
    </message>
    <message>
        <source>Spaces and capitals</source>
        <translation>ख़ाली जगह और बड़े अक्षर</translation>
    </message>
    <message>
        <source>Each turn goes on where the one before ended.</source>
        <translation>हर बार वहीं से आगे, जहाँ पिछली बार रुके थे।</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>Spoken commands</source>
        <translation>बोले गए आदेश</translation>
    </message>
    <message>
        <source>“New line”, “comma” and the like are done, not written.</source>
        <translation>“नई लाइन”, “कॉमा” वग़ैरह किए जाते हैं, लिखे नहीं जाते।</translation>
    </message>
    <message>
        <source>Which commands</source>
        <translation>कौन से आदेश</translation>
    </message>
    <message>
        <source>What is not marked is written as you say it.</source>
        <translation>जिन पर निशान नहीं, वे जैसे बोले जाएँ वैसे लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>बदलाव</translation>
    </message>
    <message>
        <source>One a line: what you say=&gt;what is written.</source>
        <translation>हर पंक्ति में एक: जो बोलें=&gt;जो लिखा जाए।</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>शब्दावली</translation>
    </message>
    <message>
        <source>Names and terms that you use, one a line.</source>
        <translation>आपके काम के नाम और शब्द, हर पंक्ति में एक।</translation>
    </message>
    <message>
        <source>What LiveLipi listens to.</source>
        <translation>LiveLipi क्या सुनता है।</translation>
    </message>
    <message>
        <source>If the microphone is gone</source>
        <translation>माइक्रोफ़ोन न रहे तो</translation>
    </message>
    <message>
        <source>These are tried instead, from the top down.</source>
        <translation>तब ये आज़माए जाते हैं, ऊपर से नीचे।</translation>
    </message>
    <message>
        <source>Where words are recognized</source>
        <translation>शब्द कहाँ पहचाने जाते हैं</translation>
    </message>
    <message>
        <source>On this computer nothing leaves it; Sarvam knows more.</source>
        <translation>इस कंप्यूटर पर कुछ बाहर नहीं जाता; Sarvam ज़्यादा जानता है।</translation>
    </message>
    <message>
        <source>Model on this computer</source>
        <translation>इस कंप्यूटर का मॉडल</translation>
    </message>
    <message>
        <source>Larger ones make fewer mistakes and need more time.</source>
        <translation>बड़े मॉडल कम ग़लतियाँ करते हैं, पर ज़्यादा समय लेते हैं।</translation>
    </message>
    <message>
        <source>Model at Sarvam</source>
        <translation>Sarvam का मॉडल</translation>
    </message>
    <message>
        <source>Leave it empty for the one that Sarvam recommends.</source>
        <translation>Sarvam का सुझाया मॉडल लेने के लिए ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>दूसरा पता</translation>
    </message>
    <message>
        <source>Of a service that speaks Sarvam&apos;s protocol.</source>
        <translation>किसी ऐसी सेवा का जो Sarvam का प्रोटोकॉल समझती हो।</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Colours and weight of the captions.</source>
        <translation>कैप्शन के रंग और मोटाई।</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>What was said, its translation, or both.</source>
        <translation>जो कहा गया, उसका अनुवाद, या दोनों।</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Lines of the overlay, for each text that is shown.</source>
        <translation>कैप्शन पट्टी में हर दिखाए गए पाठ की पंक्तियाँ।</translation>
    </message>
    <message>
        <source>Reading mode</source>
        <translation>पढ़ने का मोड</translation>
    </message>
    <message>
        <source>Only finished sentences: nothing changes while you read.</source>
        <translation>केवल पूरे वाक्य: पढ़ते समय कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Mark the last word read</source>
        <translation>आख़िरी पढ़ा शब्द चिह्नित करें</translation>
    </message>
    <message>
        <source>A click on a word marks it, so you find back to it.</source>
        <translation>किसी शब्द पर क्लिक करने से वह चिह्नित हो जाता है, ताकि आप वहीं लौट सकें।</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Height of its letters.</source>
        <translation>इसके अक्षरों की ऊँचाई।</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>For Latin letters; Indian scripts have their own.</source>
        <translation>लैटिन अक्षरों के लिए; भारतीय लिपियों के अपने फ़ॉन्ट हैं।</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Of its letters; the style has one of its own.</source>
        <translation>इसके अक्षरों का; शैली का अपना रंग होता है।</translation>
    </message>
    <message>
        <source>How solid the ground is</source>
        <translation>पृष्ठभूमि कितनी ठोस हो</translation>
    </message>
    <message>
        <source>0 % shows what lies behind, 100 % hides it.</source>
        <translation>0 % पर पीछे का सब दिखता है, 100 % उसे छिपा देता है।</translation>
    </message>
    <message>
        <source>Ground and letters</source>
        <translation>पृष्ठभूमि और अक्षर</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>पृष्ठभूमि का रंग</translation>
    </message>
    <message>
        <source>Holds in the style “Own”.</source>
        <translation>“अपनी” शैली में लागू होता है।</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>रूपरेखा</translation>
    </message>
    <message>
        <source>Width of a line round each letter; helps over pictures.</source>
        <translation>हर अक्षर के चारों ओर की रेखा की चौड़ाई; चित्रों पर काम आती है।</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>छाया</translation>
    </message>
    <message>
        <source>Letters cast a soft shadow on what lies behind.</source>
        <translation>अक्षर पीछे की चीज़ पर हल्की छाया डालते हैं।</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>कैप्शन पट्टी दिखाएँ</translation>
    </message>
    <message>
        <source>The caption bar above all other windows.</source>
        <translation>बाक़ी सब विंडो के ऊपर की कैप्शन पट्टी।</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>क्लिक आर-पार जाने दें</translation>
    </message>
    <message>
        <source>Clicks go to what lies below; the tray brings it back.</source>
        <translation>क्लिक नीचे की चीज़ को मिलते हैं; ट्रे से वापस लाएँ।</translation>
    </message>
    <message>
        <source>Hide while nobody speaks</source>
        <translation>कोई न बोले तब छिपाएँ</translation>
    </message>
    <message>
        <source>After so many seconds; it is back with the next word.</source>
        <translation>इतने सेकंड बाद; अगले शब्द के साथ लौट आती है।</translation>
    </message>
    <message>
        <source>Keep captions</source>
        <translation>कैप्शन रखें</translation>
    </message>
    <message>
        <source>Off: nothing that is said is written down.</source>
        <translation>बंद: कही गई कोई बात लिखकर नहीं रखी जाती।</translation>
    </message>
    <message>
        <source>Keep them for</source>
        <translation>कितने समय तक रखें</translation>
    </message>
    <message>
        <source>Older sessions are deleted for good.</source>
        <translation>इससे पुराने सत्र हमेशा के लिए हटा दिए जाते हैं।</translation>
    </message>
    <message>
        <source>comes with LiveLipi</source>
        <translation>LiveLipi के साथ आता है</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>a folder of your own</source>
        <translation>आपका अपना फ़ोल्डर</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {total} में से {done}</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>डाउनलोड हो रहा है…</translation>
    </message>
    <message>
        <source>{title} is on this computer.</source>
        <translation>{title} इस कंप्यूटर पर है।</translation>
    </message>
    <message>
        <source>{title} is here but damaged. Fetch it again: {size}.</source>
        <translation>{title} यहाँ है, पर ख़राब है। फिर से डाउनलोड करें: {size}।</translation>
    </message>
    <message>
        <source>{title} is not here yet. It is fetched once: {size}.</source>
        <translation>{title} अभी यहाँ नहीं है। एक बार डाउनलोड होता है: {size}।</translation>
    </message>
    <message>
        <source>here</source>
        <translation>यहाँ है</translation>
    </message>
    <message>
        <source>to be fetched</source>
        <translation>डाउनलोड करना है</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation>{size} डाउनलोड करना है</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>आकार पता नहीं</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>An address begins with wss:// or ws://.</source>
        <translation>पता wss:// या ws:// से शुरू होता है।</translation>
    </message>
    <message>
        <source>Back to the default: {name}</source>
        <translation>डिफ़ॉल्ट पर लौटाएँ: {name}</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>डिफ़ॉल्ट पर लौटाएँ</translation>
    </message>
    <message>
        <source>Add a microphone</source>
        <translation>माइक्रोफ़ोन जोड़ें</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>{name} को ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>{name} को नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} को हटाएँ</translation>
    </message>
    <message>
        <source>not plugged in</source>
        <translation>जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>Settings · LiveLipi</source>
        <translation>सेटिंग · LiveLipi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Nothing here is called “{words}”.</source>
        <translation>यहाँ “{words}” नाम का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Undo: {name}</source>
        <translation>वापस लें: {name}</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Delays and losses</source>
        <translation>देरी और हानि</translation>
    </message>
    <message>
        <source>Recorded now</source>
        <translation>अभी रिकॉर्ड हो रहा है</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
</context>
<context>
    <name>TalkButton</name>
    <message>
        <source>Hold to talk</source>
        <translation>बोलने के लिए दबाए रखें</translation>
    </message>
    <message>
        <source>Hold the mouse button here, or hold Space</source>
        <translation>यहाँ माउस बटन दबाए रखें, या स्पेस दबाए रखें</translation>
    </message>
    <message>
        <source>Listening — let go to finish</source>
        <translation>सुना जा रहा है — पूरा करने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>or hold Space</source>
        <translation>या स्पेस दबाए रखें</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Line corrected.</source>
        <translation>पंक्ति सुधारी गई।</translation>
    </message>
    <message>
        <source>The line reads as it was heard.</source>
        <translation>पंक्ति अब वैसी ही है जैसी सुनी गई थी।</translation>
    </message>
    <message>
        <source>Line deleted.</source>
        <translation>पंक्ति हटाई गई।</translation>
    </message>
    <message>
        <source>This session is being recorded. Stop it first.</source>
        <translation>यह सत्र रिकॉर्ड हो रहा है। पहले इसे रोकें।</translation>
    </message>
    <message>
        <source>Session deleted.</source>
        <translation>सत्र हटाया गया।</translation>
    </message>
    <message>
        <source>Correct the line</source>
        <translation>पंक्ति सुधारें</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc leaves it as it was</source>
        <translation>Enter से रखें · Esc से जैसा था वैसा छोड़ें</translation>
    </message>
    <message>
        <source>Heard: {text}</source>
        <translation>सुना गया: {text}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मेट</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>कौन से पाठ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Write when each line was said</source>
        <translation>लिखें कि हर पंक्ति कब कही गई</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>सादा पाठ</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip सबटाइटल</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT सबटाइटल</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>तालिका (CSV)</translation>
    </message>
    <message>
        <source>Both texts</source>
        <translation>दोनों पाठ</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>जो कहा गया</translation>
    </message>
    <message>
        <source>The translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Subtitles always have times</source>
        <translation>सबटाइटल में समय हमेशा होता है</translation>
    </message>
    <message>
        <source>Export the transcript</source>
        <translation>ट्रांसक्रिप्ट निर्यात करें</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} लिखी जा रही है…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} में सहेजा गया</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ट्रांसक्रिप्ट</translation>
    </message>
    <message>
        <source>Not recorded: gone when the program ends</source>
        <translation>रिकॉर्ड नहीं हो रहा: प्रोग्राम बंद होते ही चला जाएगा</translation>
    </message>
    <message>
        <source>Nothing is being recorded</source>
        <translation>कुछ रिकॉर्ड नहीं हो रहा है</translation>
    </message>
    <message>
        <source>Translation: {text}</source>
        <translation>अनुवाद: {text}</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>सुधारा गया</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>सबसे नया</translation>
    </message>
    <message>
        <source>Back to the newest line</source>
        <translation>सबसे नई पंक्ति पर लौटें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy with times</source>
        <translation>समय के साथ कॉपी करें</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>सुधारें</translation>
    </message>
    <message>
        <source>Use what was heard</source>
        <translation>जो सुना गया वही रखें</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>पंक्ति हटाएँ</translation>
    </message>
    <message>
        <source>Delete the session</source>
        <translation>सत्र हटाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक पल…</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”</source>
        <translation>“{words}” के लिए कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Parts of words count; case does not.</source>
        <translation>शब्दों के हिस्से भी गिने जाते हैं; छोटे-बड़े अक्षर एक समान।</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Nothing was said yet</source>
        <translation>अभी तक कुछ नहीं कहा गया</translation>
    </message>
    <message>
        <source>Every line is kept here from the moment it is final.</source>
        <translation>हर पंक्ति पूरी होते ही यहाँ रख ली जाती है।</translation>
    </message>
    <message>
        <source>What is said now can be read here until the program ends.</source>
        <translation>अभी जो कहा जाता है वह प्रोग्राम बंद होने तक यहाँ पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Recording settings</source>
        <translation>रिकॉर्डिंग की सेटिंग</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>खोजें (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>सभी सत्र</translation>
    </message>
    <message>
        <source>Look in all sessions, or only in the one shown</source>
        <translation>सभी सत्रों में खोजें, या केवल दिखाए गए सत्र में</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>पिछला परिणाम</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>पिछला परिणाम (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>अगला परिणाम</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>अगला परिणाम (F3)</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>कोई परिणाम नहीं</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{all} में से {n}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Correct this line</source>
        <translation>यह पंक्ति सुधारें</translation>
    </message>
    <message>
        <source>Correct (F2)</source>
        <translation>सुधारें (F2)</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>यह पंक्ति हटाएँ</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>हटाएँ (Del)</translation>
    </message>
    <message>
        <source>Transcript – LiveLipi</source>
        <translation>ट्रांसक्रिप्ट – LiveLipi</translation>
    </message>
    <message>
        <source>Show or hide the sessions</source>
        <translation>सत्र दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Export this session (Ctrl+E)</source>
        <translation>यह सत्र निर्यात करें (Ctrl+E)</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} से॰</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} मिनट</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} घंटे {m} मिनट</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>अपने आप</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 पंक्ति</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 परिणाम</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n परिणाम</numerusform>
            <numerusform>%n परिणाम</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>रिकॉर्ड नहीं हुआ</translation>
    </message>
    <message>
        <source>being recorded</source>
        <translation>रिकॉर्ड हो रहा है</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>बीच में रुक गया</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Caption overlay</source>
        <translation>कैप्शन पट्टी</translation>
    </message>
    <message>
        <source>Clicks pass through the overlay</source>
        <translation>क्लिक कैप्शन पट्टी के आर-पार जाएँ</translation>
    </message>
    <message>
        <source>Dictate, or stop dictating</source>
        <translation>श्रुतलेखन शुरू या बंद करें</translation>
    </message>
    <message>
        <source>Insert the last dictation again</source>
        <translation>पिछला श्रुतलेखन फिर डालें</translation>
    </message>
    <message>
        <source>Copy a recent caption</source>
        <translation>हाल का कैप्शन कॉपी करें</translation>
    </message>
    <message>
        <source>Show LiveLipi</source>
        <translation>LiveLipi दिखाएँ</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>ट्रांसक्रिप्ट</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>LiveLipi: not listening</source>
        <translation>LiveLipi: सुन नहीं रहा है</translation>
    </message>
    <message>
        <source>LiveLipi: muted until you hold the key</source>
        <translation>LiveLipi: कुंजी दबाने तक आवाज़ बंद</translation>
    </message>
    <message>
        <source>LiveLipi: listening</source>
        <translation>LiveLipi: सुन रहा है</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>सुनना रोकें</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>सुनना शुरू करें</translation>
    </message>
</context>
<context>
    <name>TryOut</name>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Field to try dictation in</source>
        <translation>श्रुतलेखन आज़माने की जगह</translation>
    </message>
    <message>
        <source>Hold and speak</source>
        <translation>दबाकर बोलें</translation>
    </message>
    <message>
        <source>Click here, hold {keys} and speak.</source>
        <translation>यहाँ क्लिक करें, {keys} दबाए रखें और बोलें।</translation>
    </message>
    <message>
        <source>Click here, hold the button above and speak.</source>
        <translation>यहाँ क्लिक करें, ऊपर का बटन दबाए रखें और बोलें।</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Not listening</source>
        <translation>सुन नहीं रहा</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>चुप्पी</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>बोली</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>पूरा हो रहा है</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>आवाज़ बंद</translation>
    </message>
</context>
<context>
    <name>VoiceLight</name>
    <message>
        <source>Voice: {state}</source>
        <translation>आवाज़: {state}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>What will be spoken?</source>
        <translation>कौन सी भाषा बोली जाएगी?</translation>
    </message>
    <message>
        <source>Captions are best when the language is named.</source>
        <translation>भाषा चुनने पर कैप्शन सबसे अच्छे होते हैं।</translation>
    </message>
    <message>
        <source>Language that is spoken</source>
        <translation>बोली जाने वाली भाषा</translation>
    </message>
    <message>
        <source>What your recognizer does not know is greyed out.</source>
        <translation>जो भाषा आपका पहचान इंजन नहीं जानता वह धुँधली दिखती है।</translation>
    </message>
    <message>
        <source>English translation</source>
        <translation>अंग्रेज़ी अनुवाद</translation>
    </message>
    <message>
        <source>Shown with each caption.</source>
        <translation>हर कैप्शन के साथ दिखता है।</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>How shall captions look?</source>
        <translation>कैप्शन कैसे दिखें?</translation>
    </message>
    <message>
        <source>The settings have more: fonts, colours, rows.</source>
        <translation>सेटिंग में और भी है: फ़ॉन्ट, रंग, पंक्तियाँ।</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Height of the letters.</source>
        <translation>अक्षरों की ऊँचाई।</translation>
    </message>
    <message>
        <source>Above other windows</source>
        <translation>बाक़ी विंडो के ऊपर</translation>
    </message>
    <message>
        <source>Captions in a bar that stays above your other programs.</source>
        <translation>आपके दूसरे प्रोग्रामों के ऊपर रहने वाली पट्टी में कैप्शन।</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>Say something. Are you heard?</source>
        <translation>कुछ बोलें। क्या आपकी आवाज़ सुनाई दे रही है?</translation>
    </message>
    <message>
        <source>This is only a test: nothing is recorded, and nothing is sent.</source>
        <translation>यह केवल जाँच है: कुछ रिकॉर्ड नहीं होता, कुछ भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>माइक्रोफ़ोन खोला जा रहा है…</translation>
    </message>
    <message>
        <source>Not a sound comes from it. Is it muted, or is it another one?</source>
        <translation>इससे कोई आवाज़ नहीं आ रही। क्या यह म्यूट है, या कोई दूसरा चाहिए?</translation>
    </message>
    <message>
        <source>Nothing yet but the room. Say a few words.</source>
        <translation>अभी केवल कमरे की आवाज़ है। कुछ शब्द बोलें।</translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation>आपकी आवाज़ आ रही है।</translation>
    </message>
    <message>
        <source>You can go on: a sample is played instead.</source>
        <translation>आप आगे बढ़ सकते हैं: इसके बदले नमूना चलाया जाएगा।</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Where are words recognized?</source>
        <translation>शब्द कहाँ पहचाने जाएँ?</translation>
    </message>
    <message>
        <source>You can change this at any time.</source>
        <translation>आप इसे कभी भी बदल सकते हैं।</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Nothing you say leaves it, and no account is needed. Best for English; a small model knows few languages.</source>
        <translation>आपकी कही कोई बात इससे बाहर नहीं जाती, और खाता नहीं चाहिए। अंग्रेज़ी के लिए सबसे अच्छा; छोटा मॉडल कम भाषाएँ जानता है।</translation>
    </message>
    <message>
        <source>22 languages of India and English. The sound that is heard goes to Sarvam over the internet; needs a key from there.</source>
        <translation>भारत की 22 भाषाएँ और अंग्रेज़ी। सुनी गई आवाज़ इंटरनेट से Sarvam को जाती है; वहाँ की कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>चरण {number}/{count}: {name}</translation>
    </message>
    <message>
        <source>Welcome to LiveLipi</source>
        <translation>LiveLipi में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Language of LiveLipi</source>
        <translation>LiveLipi की भाषा</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>सब छोड़ें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>नमूना चलाएँ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
</context>
</TS>
