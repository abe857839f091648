namespace DynamicConnect.Aot;

/// <summary>An NCCO with every action, endpoint and property, because none of them may be trimmed.</summary>
internal static class Everything
{
    public static string Json { get; } = "[" + string.Join(
        ",",
        """{"action":"talk","text":"Hi","language":"en-GB","style":0,"premium":false,"provider":"elevenlabs","providerOptions":{},"bargeIn":false,"loop":0,"level":-0.5}""",
        """{"action":"stream","streamUrl":["https://example.com/a.mp3"],"level":0,"bargeIn":true,"loop":1}""",
        """{"action":"input","eventUrl":[],"eventMethod":"GET","type":["dtmf","speech"],"dtmf":{"maxDigits":1,"submitOnHash":true,"timeOut":3},"speech":{"uuid":["1"],"context":["a"],"language":"en-GB","endOnSilence":0.4,"startTimeout":1,"maxDuration":60,"sensitivity":90,"saveAudio":false,"provider":"x","providerOptions":{"a":1.0}},"mode":"asynchronous"}""",
        """{"action":"connect","from":"1","randomFromNumber":false,"timeout":"1","limit":7200,"machineDetection":"hangup","advancedMachineDetection":{"behavior":"continue","mode":"detect_beep","beep_timeout":45},"eventType":"asynchronous","eventUrl":["https://example.com"],"eventMethod":"POST","ringbackTone":"https://example.com/a.mp3","endpoint":[{"type":"phone","number":"1","dtmfAnswer":"1p#","onAnswer":{"url":"https://example.com","ringbackTone":"https://example.com/b.mp3"},"shaken":"x"},{"type":"app","user":"alice"},{"type":"websocket","uri":"wss://example.com","content-type":"audio/l16;rate=8000","headers":{"a":null},"authorization":{"type":"custom","value":"x"}},{"type":"sip","uri":"sip:a@example.com","headers":{"a":"b"},"standardHeaders":{"User-to-User":"x"}},{"type":"vbc","extension":"1"},{"type":"later","a":1}]}""",
        """{"action":"record","format":"mp3","split":"conversation","channels":2,"endOnSilence":3,"endOnKey":"#","timeOut":3,"beepStart":true,"eventUrl":["https://example.com"],"eventMethod":"POST","transcription":{"language":"en-US","eventUrl":["https://example.com"],"eventMethod":"POST","sentimentAnalysis":false}}""",
        """{"action":"conversation","name":"room","startOnEnter":false,"endOnExit":true,"record":true,"canHear":["1"],"canSpeak":[],"mute":false,"musicOnHoldUrl":["https://example.com/a.mp3"],"eventUrl":["https://example.com"],"eventMethod":"POST","transcription":{}}""",
        """{"action":"notify","payload":{"a":[1,{"b":"c"}]},"eventUrl":["https://example.com"],"eventMethod":"POST"}""",
        """{"action":"wait","timeout":0.1}""",
        """{"action":"transfer","conversationId":"CON-1","canHear":[],"canSpeak":["1"],"mute":true}""") + "]";
}
