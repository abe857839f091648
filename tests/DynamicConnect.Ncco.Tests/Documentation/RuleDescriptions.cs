namespace DynamicConnect.Tests.Documentation;

/// <summary>The descriptions of the rules for <c>docs/rules.md</c>, sorted by ID.</summary>
internal static class RuleDescriptions
{
    public static IReadOnlyList<RuleDescription> All { get; } =
    [
        new(
            "NCCO1001",
            "The platform rejects the NCCO.",
            """[{"action":"talk"}]""",
            """[{"action":"talk","text":"Hello"}]"""),
        new(
            "NCCO1002",
            "The platform rejects the NCCO.",
            """[{"action":"tlak","text":"Hello"}]""",
            """[{"action":"talk","text":"Hello"}]"""),
        new(
            "NCCO1003",
            "The platform rejects the NCCO, or the property has no effect.",
            """[{"action":"talk","text":"Hello","loop":"often"}]""",
            """[{"action":"talk","text":"Hello","loop":3}]"""),
        new(
            "NCCO1004",
            "The platform rejects the NCCO, or the property has no effect.",
            """[{"action":"record","format":"mp4"}]""",
            """[{"action":"record","format":"mp3"}]"""),
        new(
            "NCCO1005",
            "The platform ignores unknown properties. Usually the name is misspelled.",
            """[{"action":"record","eventURL":["https://example.com/events"]}]""",
            """[{"action":"record","eventUrl":["https://example.com/events"]}]"""),
        new(
            "NCCO1006",
            "The platform may stop accepting the old one.",
            """[{"action":"talk","text":"Hello","voiceName":"Amy"}]""",
            """[{"action":"talk","text":"Hello","language":"en-GB","style":1}]"""),
        new(
            "NCCO1007",
            "The platform may reject values that this library accepts. It does reject a single URL instead of a list, so that is an error. The library always writes the correct type.",
            """[{"action":"talk","text":"Hello","loop":"3"}]""",
            """[{"action":"talk","text":"Hello","loop":3}]"""),
        new(
            "NCCO1008",
            "Only one of the values has an effect.",
            """[{"action":"transfer","conversationId":"CON-1","conversation_id":"CON-2"}]""",
            """[{"action":"transfer","conversationId":"CON-1"}]"""),
        new(
            "NCCO1009",
            "The platform rejects the NCCO.",
            """[{"action":"talk","text":"Hello"},]""",
            """[{"action":"talk","text":"Hello"}]"""),
        new(
            "NCCO1010",
            "The platform rejects the NCCO.",
            """{"action":"talk","text":"Hello"}""",
            """[{"action":"talk","text":"Hello"}]"""),
        new(
            "NCCO1011",
            "The library accepts some other spellings, but the platform ignores them. For a required property, this is an error.",
            """[{"action":"record","event_url":["https://example.com/events"]}]""",
            """[{"action":"record","eventUrl":["https://example.com/events"]}]"""),
        new(
            "NCCO1012",
            "JSON readers differ in which one they take. The library takes the last one.",
            """[{"action":"talk","text":"Hello","text":"Goodbye"}]""",
            """[{"action":"talk","text":"Goodbye"}]"""),
        new(
            "NCCO2001",
            "The platform rejects the NCCO.",
            """[{"action":"talk","text":"Hello","level":1.5}]""",
            """[{"action":"talk","text":"Hello","level":1}]"""),
        new(
            "NCCO2002",
            "The platform rounds it.",
            """[{"action":"stream","streamUrl":["https://example.com/a.mp3"],"level":0.25}]""",
            """[{"action":"stream","streamUrl":["https://example.com/a.mp3"],"level":0.2}]"""),
        new(
            "NCCO2003",
            "The platform rejects the NCCO. A wait duration outside its limits is moved to the nearest limit, and a connect limit up to 86,400 seconds may be accepted, so these are warnings.",
            """[{"action":"connect","timeout":"121","endpoint":[{"type":"app","user":"ann"}]}]""",
            """[{"action":"connect","timeout":"120","endpoint":[{"type":"app","user":"ann"}]}]"""),
        new(
            "NCCO2004",
            "The platform rejects the NCCO.",
            """[{"action":"record","timeOut":3.5}]""",
            """[{"action":"record","timeOut":4}]"""),
        new(
            "NCCO2005",
            "The platform rejects the NCCO. An empty optional eventUrl has no effect, which is a warning.",
            """[{"action":"stream","streamUrl":["https://example.com/a.mp3","https://example.com/b.mp3"]}]""",
            """[{"action":"stream","streamUrl":["https://example.com/a.mp3"]}]"""),
        new(
            "NCCO2010",
            "The call fails. For the caller ID of a SIP call, any other string is only a warning.",
            """[{"action":"connect","from":"447700900000","endpoint":[{"type":"phone","number":"+44 7700 900123"}]}]""",
            """[{"action":"connect","from":"447700900000","endpoint":[{"type":"phone","number":"447700900123"}]}]"""),
        new(
            "NCCO2011",
            "The platform rejects the NCCO.",
            """[{"action":"connect","from":"447700900000","endpoint":[{"type":"phone","number":"447700900123","dtmfAnswer":"1w2"}]}]""",
            """[{"action":"connect","from":"447700900000","endpoint":[{"type":"phone","number":"447700900123","dtmfAnswer":"1p2"}]}]"""),
        new(
            "NCCO2012",
            "The platform rejects the NCCO.",
            """[{"action":"record","endOnKey":"##"}]""",
            """[{"action":"record","endOnKey":"#"}]"""),
        new(
            "NCCO2013",
            "The leg is not found, so the property has no effect.",
            """[{"action":"conversation","name":"room","canHear":["agent"]}]""",
            """[{"action":"conversation","name":"room","canHear":["63f61863-4a51-4f6b-86e1-46edebcf9356"]}]"""),
        new(
            "NCCO2014",
            "The platform rejects the NCCO.",
            """[{"action":"talk","text":"Hello","language":"en_US"}]""",
            """[{"action":"talk","text":"Hello","language":"en-US"}]"""),
        new(
            "NCCO2020",
            "The platform can't reach any other URL.",
            """[{"action":"record","eventUrl":["/events"]}]""",
            """[{"action":"record","eventUrl":["https://example.com/events"]}]"""),
        new(
            "NCCO2021",
            "With http, the caller's speech and key presses travel over the internet unencrypted.",
            """[{"action":"record","eventUrl":["http://example.com/events"]}]""",
            """[{"action":"record","eventUrl":["https://example.com/events"]}]"""),
        new(
            "NCCO2022",
            "The call fails.",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"rebekka@sip.example.com"}]}]""",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:rebekka@sip.example.com"}]}]"""),
        new(
            "NCCO2023",
            "The call fails.",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"https://example.com/socket"}]}]""",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket"}]}]"""),
        new(
            "NCCO2024",
            "Otherwise a development configuration could go live unnoticed, and calls would fail.",
            """[{"action":"record","eventUrl":["https://localhost:3000/events"]}]""",
            """[{"action":"record","eventUrl":["https://example.com/events"]}]"""),
        new(
            "NCCO2030",
            "The platform rejects the NCCO. A blank optional string has no effect, which is a warning.",
            """[{"action":"conversation","name":" "}]""",
            """[{"action":"conversation","name":"room"}]"""),
        new(
            "NCCO2031",
            "The platform rejects the NCCO.",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","content-type":"audio/l16;rate=44100"}]}]""",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","content-type":"audio/l16;rate=16000"}]}]"""),
        new(
            "NCCO2032",
            "The platform rejects the NCCO.",
            $$$"""[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","standardHeaders":{"User-to-User":"{{{new string('0', 257)}}}"}}]}]""",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","standardHeaders":{"User-to-User":"342342ef34;encoding=hex"}}]}]"""),
        new(
            "NCCO2033",
            "The platform rejects the NCCO.",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"custom","value":"Bearer š"}}]}]""",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"custom","value":"Bearer abc"}}]}]"""),
        new(
            "NCCO2034",
            "The platform rejects the NCCO.",
            """[{"action":"connect","from":"447700900000","endpoint":[{"type":"phone","number":"447700900123","shaken":"eyJhbGciOiJFUzI1NiJ9.e30.c2ln"}]}]""",
            """[{"action":"connect","from":"447700900000","endpoint":[{"type":"phone","number":"447700900123","shaken":"eyJhbGciOiJFUzI1NiJ9.e30.c2ln;info=<https://example.com/cert.pem>;alg=ES256;ppt=\"shaken\""}]}]"""),
        new(
            "NCCO2035",
            "With a line break, an attacker could inject headers into the call.",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","headers":{"name":"Ann\r\nVia: x"}}]}]""",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","headers":{"name":"Ann"}}]}]"""),
        new(
            "NCCO2040",
            "The platform rejects the NCCO.",
            $$"""[{"action":"talk","text":"{{new string('x', 1501)}}"}]""",
            $$"""[{"action":"talk","text":"{{new string('x', 1500)}}"}]"""),
        new(
            "NCCO2041",
            "The caller hears nothing.",
            """[{"action":"talk","text":"<speak>Tea & cake</speak>"}]""",
            """[{"action":"talk","text":"<speak>Tea &amp; cake</speak>"}]"""),
        new(
            "NCCO2042",
            "The platform doesn't interpret the tags.",
            """[{"action":"talk","text":"Hello <break time='1s'/> again"}]""",
            """[{"action":"talk","text":"<speak>Hello <break time='1s'/> again</speak>"}]"""),
        new(
            "NCCO2043",
            "It may be skipped or read aloud. To insert other text into SSML, use Ssml.Speak.",
            """[{"action":"talk","text":"Write to <john@example.com>"}]""",
            """[{"action":"talk","text":"Write to john@example.com"}]"""),
        new(
            "NCCO2050",
            "The platform rejects the NCCO.",
            $$$"""[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","headers":{"note":"{{{new string('x', 512)}}}"}}]}]""",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","headers":{"note":"x"}}]}]"""),
        new(
            "NCCO2051",
            "The platform rejects the NCCO.",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","headers":{"attempt":2}}]}]""",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","headers":{"attempt":"2"}}]}]"""),
        new(
            "NCCO2052",
            "The platform rejects the NCCO, or the name injects another header.",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","headers":{"my name":"Ann"}}]}]""",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","headers":{"my-name":"Ann"}}]}]"""),
        new(
            "NCCO2053",
            "An application that reads the headers line by line would misread the rest.",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","headers":{"name":"Ann\nBob"}}]}]""",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","headers":{"name":"Ann"}}]}]"""),
        new(
            "NCCO3001",
            "The platform rejects the NCCO.",
            """[{"action":"conversation","name":"room","canSpeak":[],"mute":true}]""",
            """[{"action":"conversation","name":"room","canSpeak":[]}]"""),
        new(
            "NCCO3002",
            "The platform rejects the NCCO.",
            """[{"action":"connect","from":"447700900000","randomFromNumber":true,"endpoint":[{"type":"phone","number":"447700900123"}]}]""",
            """[{"action":"connect","randomFromNumber":true,"endpoint":[{"type":"phone","number":"447700900123"}]}]"""),
        new(
            "NCCO3003",
            "The platform rejects the NCCO.",
            """[{"action":"record","channels":2}]""",
            """[{"action":"record","split":"conversation","channels":2}]"""),
        new(
            "NCCO3004",
            "Nothing is recorded, so nothing is transcribed.",
            """[{"action":"conversation","name":"room","transcription":{}}]""",
            """[{"action":"conversation","name":"room","record":true,"transcription":{}}]"""),
        new(
            "NCCO3005",
            "The platform rejects the NCCO.",
            """[{"action":"input","type":["dtmf"],"dtmf":{"maxDigits":1},"mode":"asynchronous"}]""",
            """[{"action":"input","type":["dtmf"],"mode":"asynchronous"}]"""),
        new(
            "NCCO3006",
            "The settings have no effect.",
            """[{"action":"input","type":["speech"],"dtmf":{"maxDigits":1}}]""",
            """[{"action":"input","type":["dtmf","speech"],"dtmf":{"maxDigits":1}}]"""),
        new(
            "NCCO3007",
            "The settings have no effect.",
            """[{"action":"input","type":["dtmf"],"speech":{"language":"en-GB"}}]""",
            """[{"action":"input","type":["dtmf","speech"],"speech":{"language":"en-GB"}}]"""),
        new(
            "NCCO3008",
            "The application's event URL must then return the next NCCO, and it may not be written for that.",
            """[{"action":"connect","eventType":"synchronous","endpoint":[{"type":"app","user":"ann"}]}]""",
            """[{"action":"connect","eventType":"synchronous","eventUrl":["https://example.com/events"],"endpoint":[{"type":"app","user":"ann"}]}]"""),
        new(
            "NCCO3009",
            "Only advancedMachineDetection has an effect.",
            """[{"action":"connect","machineDetection":"hangup","advancedMachineDetection":{"behavior":"continue"},"endpoint":[{"type":"app","user":"ann"}]}]""",
            """[{"action":"connect","advancedMachineDetection":{"behavior":"continue"},"endpoint":[{"type":"app","user":"ann"}]}]"""),
        new(
            "NCCO3010",
            "The platform rejects the NCCO.",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com","user":"ann","domain":"example"}]}]""",
            """[{"action":"connect","endpoint":[{"type":"sip","user":"ann","domain":"example"}]}]"""),
        new(
            "NCCO3011",
            "The platform rejects the NCCO.",
            """[{"action":"connect","endpoint":[{"type":"sip"}]}]""",
            """[{"action":"connect","endpoint":[{"type":"sip","uri":"sip:ann@example.com"}]}]"""),
        new(
            "NCCO3012",
            "The platform rejects the NCCO.",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"custom"}}]}]""",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"custom","value":"Bearer abc"}}]}]"""),
        new(
            "NCCO3013",
            "The platform creates the header itself, and ignores the value.",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"vonage","value":"Bearer abc"}}]}]""",
            """[{"action":"connect","endpoint":[{"type":"websocket","uri":"wss://example.com/socket","authorization":{"type":"vonage"}}]}]"""),
        new(
            "NCCO3014",
            "The platform doesn't call a phone without a number of your account.",
            """[{"action":"connect","endpoint":[{"type":"phone","number":"447700900123"}]}]""",
            """[{"action":"connect","from":"447700900000","endpoint":[{"type":"phone","number":"447700900123"}]}]"""),
        new(
            "NCCO3015",
            "Asynchronous input only works for keys.",
            """[{"action":"input","type":["dtmf","speech"],"mode":"asynchronous"}]""",
            """[{"action":"input","type":["dtmf"],"mode":"asynchronous"}]"""),
        new(
            "NCCO3016",
            "Without a provider it has no effect.",
            """[{"action":"talk","text":"Hello","providerOptions":{"stability":0.5}}]""",
            """[{"action":"talk","text":"Hello","provider":"elevenlabs","providerOptions":{"stability":0.5}}]"""),
        new(
            "NCCO4001",
            "The platform sends an error to the event URL. At the end of an NCCO, a key press only ends the action, which is a warning.",
            """[{"action":"talk","text":"Press a key","bargeIn":true},{"action":"record"}]""",
            """[{"action":"talk","text":"Press a key","bargeIn":true},{"action":"input","type":["dtmf"]}]"""),
        new(
            "NCCO4002",
            "The actions after it are never reached.",
            """[{"action":"talk","text":"Hold the line","loop":0},{"action":"record"}]""",
            """[{"action":"talk","text":"Hold the line","loop":3},{"action":"record"}]"""),
        new(
            "NCCO4003",
            "Without an action, the call ends.",
            "[]",
            """[{"action":"talk","text":"Goodbye"}]"""),
    ];

    public static RuleDescription Of(string id) => All.Single(rule => rule.Id == id);
}
