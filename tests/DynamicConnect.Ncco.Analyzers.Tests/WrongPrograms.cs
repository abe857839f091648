namespace DynamicConnect.Analyzers.Tests;

/// <summary>Statements that break rules, each marked at the right place.</summary>
internal static class WrongPrograms
{
    public static IReadOnlyDictionary<string, string> Values { get; } = new Dictionary<string, string>
    {
        ["number in a constructor"] = """var x = new PhoneEndpoint({|NCCO2010:"+44 7700 900123"|});""",
        ["number in a target-typed constructor"] = """PhoneEndpoint x = new({|NCCO2010:"0123456789"|});""",
        ["number in an initializer"] = """var x = new PhoneEndpoint { Number = {|NCCO2010:"12"|} };""",
        ["number in a with"] = """PhoneEndpoint y = new("447700900123"); var x = y with { Number = {|NCCO2010:"+1"|} };""",
        ["number as a local constant"] = """const string Number = "+447700900123"; var x = new PhoneEndpoint({|NCCO2010:Number|});""",
        ["number as a concatenation"] = """var x = new PhoneEndpoint({|NCCO2010:"+44" + "7700900123"|});""",
        ["number as a constant interpolation"] = """const string Country = "+44"; var x = new PhoneEndpoint({|NCCO2010:$"{Country}7700900123"|});""",
        ["number as nameof"] = """var x = new PhoneEndpoint({|NCCO2010:nameof(PhoneEndpoint)|});""",
        ["number in a named argument"] = """var x = new PhoneEndpoint(number: {|NCCO2010:"tel"|});""",
        ["empty text"] = """var x = new TalkAction({|NCCO2030:""|});""",
        ["string.Empty"] = """var x = new TalkAction({|NCCO2030:string.Empty|});""",
        ["SSML that is not well-formed"] = """var x = new TalkAction({|NCCO2041:"<speak>Tea & cake</speak>"|});""",
        ["SSML outside of speak"] = """var x = new TalkAction({|NCCO2042:"Hello <break time='1s'/>"|});""",
        ["something like a tag"] = """var x = new TalkAction({|NCCO2043:"Write to <john@example.com>"|});""",
        ["language"] = """var x = new TalkAction("Hello") { Language = {|NCCO2014:"en_US"|} };""",
        ["volume"] = """var x = new TalkAction("Hello") { Level = {|NCCO2001:1.5m|} };""",
        ["volume as an integer"] = """var x = new TalkAction("Hello") { Level = {|NCCO2001:2|} };""",
        ["volume between two steps"] = """var x = new StreamAction("https://example.com/a.mp3") { Level = {|NCCO2002:0.25m|} };""",
        ["negative loop"] = """var x = new TalkAction("Hello") { Loop = {|NCCO2001:-1|} };""",
        ["two values at once"] = """var x = new TalkAction({|NCCO2030:" "|}) { Loop = {|NCCO2001:-1|}, Style = {|NCCO2001:-2|} };""",
        ["seconds"] = """var x = new ConnectAction(new AppEndpoint("ann")) { Timeout = {|NCCO2003:TimeSpan.FromSeconds(200)|} };""",
        ["minutes"] = """var x = new ConnectAction(new AppEndpoint("ann")) { Timeout = {|NCCO2003:TimeSpan.FromMinutes(5)|} };""",
        ["milliseconds"] = """var x = new RecordAction { EndOnSilence = {|NCCO2004:TimeSpan.FromMilliseconds(3500)|} };""",
        ["a new TimeSpan"] = """var x = new RecordAction { TimeOut = {|NCCO2003:new TimeSpan(3, 0, 0)|} };""",
        ["TimeSpan.Zero"] = """var x = new WaitAction { Timeout = {|NCCO2003:TimeSpan.Zero|} };""",
        ["a sum of durations"] = """var x = new WaitAction { Timeout = {|NCCO2003:TimeSpan.FromHours(2) + TimeSpan.FromSeconds(1)|} };""",
        ["seconds by a builder"] = """builder.Connect(new AppEndpoint("ann"), c => c.Timeout({|NCCO2003:TimeSpan.FromSeconds(121)|}));""",
        ["wait by the builder"] = """builder.Wait({|NCCO2003:TimeSpan.FromDays(1)|});""",
        ["a key"] = """var x = new RecordAction { EndOnKey = {|NCCO2012:"##"|} };""",
        ["keys"] = """var x = new PhoneEndpoint("447700900123") { DtmfAnswer = {|NCCO2011:"1w2"|} };""",
        ["a URL in a list"] = """var x = new RecordAction { EventUrl = [{|NCCO2020:"/events"|}, "https://example.com/events"] };""",
        ["a URL in an array"] = """var x = new RecordAction { EventUrl = ValueList.Create({|NCCO2020:"events"|}) };""",
        ["an insecure URL"] = """var x = new StreamAction({|NCCO2021:"http://example.com/a.mp3"|});""",
        ["a URL that nobody reaches"] = """var x = new StreamAction({|NCCO2024:"https://localhost/a.mp3"|});""",
        ["a URL by a builder"] = """builder.Stream({|NCCO2020:"a.mp3"|});""",
        ["URLs by a builder"] = """builder.Record(r => r.EventUrl("https://example.com/a", {|NCCO2020:"b"|}));""",
        ["an empty list"] = """var x = new RecordAction { EventUrl = {|NCCO2005:[]|} };""",
        ["two URLs where one is allowed"] =
            """var x = new StreamAction { StreamUrl = {|NCCO2005:["https://example.com/a.mp3", "https://example.com/b.mp3"]|} };""",
        ["a SIP address"] = """var x = new SipEndpoint({|NCCO2022:"ann@example.com"|});""",
        ["a WebSocket"] = """var x = new WebSocketEndpoint({|NCCO2023:"https://example.com"|});""",
        ["an audio format"] = """var x = new WebSocketEndpoint("wss://example.com") { ContentType = {|NCCO2031:"audio/l16;rate=44100"|} };""",
        ["a leg"] = """var x = new ConversationAction("room") { CanHear = [{|NCCO2013:"agent"|}] };""",
        ["a blank name"] = """builder.Conversation({|NCCO2030:" "|});""",
        ["digits"] = """var x = new DtmfSettings { MaxDigits = {|NCCO2001:21|} };""",
        ["digits by a builder"] = """var x = new DtmfSettingsBuilder().MaxDigits({|NCCO2001:0|}).Build();""",
        ["a header of SIP"] = """"var x = new SipEndpoint("sip:a@b.c") { Headers = JsonData.Parse("""{"name":{|NCCO2051:2|}}""") };"""",
        ["a header with a line break"] =
            """"var x = new WebSocketEndpoint("wss://example.com") { Headers = JsonData.Parse("""{"name":{|NCCO2053:"a\nb"|}}""") };"""",
        ["a payload that is no object"] = """var x = new NotifyAction(JsonData.Parse("{|NCCO1003:[|}]"), "https://example.com/events");""",
        ["an unknown action"] = """var x = new UnknownAction({|NCCO1002:"tlak"|});""",
        ["a hunt group's caller id"] = """var x = new HuntGroup("https://example.com/events", new PhoneEndpoint("447700900123")) { From = {|NCCO2010:"+44"|} };""",
        ["a hunt group's ring time"] =
            """var x = new HuntGroup("https://example.com/events", target) { From = "447700900000", RingTime = {|NCCO2003:TimeSpan.FromSeconds(200)|} };""",
        ["a hunt group's event URL"] = """var x = new HuntGroup({|HUNT0002:"/events"|}, new AppEndpoint("ann"));""",
        ["a hunt group without members"] = """var x = {|HUNT0001:new HuntGroup("https://example.com/events")|};""",
        ["a hunt group's member"] =
            """var x = HuntGroup.Create("https://example.com/events").Member(target, "447700900000", {|NCCO2003:TimeSpan.Zero|}).Build();""",
        ["a member by itself"] = """var x = new HuntGroupMember(target) { From = "447700900000", RingTime = {|NCCO2003:TimeSpan.Zero|} };""",
        ["a change of a hunt group"] = """HuntGroup y = new(text, target); var x = y with { From = "447700900000", RingTime = {|NCCO2003:TimeSpan.Zero|} };""",
        ["a settings object that a builder makes"] = """var x = new PhoneEndpointBuilder("447700900123").OnAnswer({|NCCO2020:"/answer"|}).Build();""",
        ["a header that a builder makes"] = """var x = new SipEndpointBuilder().Uri("sip:a@b.c").UserToUser({|NCCO2030:" "|}).Build();""",
        ["a member in an initializer"] =
            """var x = new HuntGroup { EventUrl = "https://example.com/events", Members = [new(target) { From = "447700900000", RingTime = {|NCCO2003:TimeSpan.FromHours(1)|} }] };""",
    };

    public static IReadOnlyDictionary<string, string> Combinations { get; } = new Dictionary<string, string>
    {
        ["a phone without caller id"] = """var x = new {|NCCO3014:ConnectAction|}(new PhoneEndpoint("447700900123"));""",
        ["a phone without caller id, by the builder"] = """builder.{|NCCO3014:Connect|}(new PhoneEndpoint("447700900123"), c => c.Timeout(TimeSpan.FromSeconds(9)));""",
        ["a phone of a type that is known"] = """PhoneEndpoint phone = new("447700900123"); var x = new {|NCCO3014:ConnectAction|}(phone);""",
        ["two caller ids"] =
            """var x = new ConnectAction(new PhoneEndpoint("447700900123")) { From = {|NCCO3002:"447700900000"|}, RandomFromNumber = true };""",
        ["a caller id for a phone"] = """var x = new ConnectAction(new PhoneEndpoint("447700900123")) { From = {|NCCO2010:"+44"|} };""",
        ["synchronous without event URL"] = """var x = new {|NCCO3008:ConnectAction|}(target) { From = text, EventType = EventType.Synchronous };""",
        ["mute and canSpeak"] = """var x = new ConversationAction("room") { CanSpeak = [], Mute = {|NCCO3001:true|} };""",
        ["mute and canSpeak by a builder"] = """builder.Conversation("room", c => c.HeardByNobody().Mute({|NCCO3001:true|}));""",
        ["mute and canSpeak in a with"] = """ConversationAction y = new(text); var x = y with { Mute = {|NCCO3001:true|}, CanSpeak = [] };""",
        ["channels without split"] = """var x = new RecordAction { Channels = {|NCCO3003:2|} };""",
        ["transcription without recording"] = """var x = new ConversationAction("room") { Transcription = {|NCCO3004:new()|} };""",
        ["keys in asynchronous input"] =
            """var x = new InputAction(InputType.Dtmf) { Dtmf = {|NCCO3005:new DtmfSettings { MaxDigits = 1 }|}, Mode = InputMode.Asynchronous };""",
        ["settings of the other input"] = """builder.InputSpeech(i => i.Dtmf({|NCCO3006:new DtmfSettings()|}));""",
        ["an endpoint without address"] = """var x = new {|NCCO3011:SipEndpoint|}();""",
        ["an endpoint with two addresses"] = """var x = new SipEndpoint({|NCCO3010:"sip:a@b.c"|}) { User = "a", Domain = "b" };""",
        ["options without provider"] = """var x = new TalkAction(text) { ProviderOptions = {|NCCO3016:JsonData.EmptyObject|} };""",
    };

    public static IReadOnlyDictionary<string, string> Sequences { get; } = new Dictionary<string, string>
    {
        ["barge-in at the end"] = """Ncco x = [new TalkAction("Hello") { BargeIn = {|NCCO4001:true|} }];""",
        ["barge-in before another action"] = """Ncco x = [new TalkAction("Hello") { BargeIn = {|NCCO4001:true|} }, new RecordAction(), new InputAction(InputType.Dtmf)];""",
        ["barge-in by the builder"] = """var x = Ncco.Create().Talk("Hello", t => t.BargeIn({|NCCO4001:true|})).Record().Build();""",
        ["barge-in in an array"] = """var x = new Ncco(new TalkAction("Hello") { BargeIn = {|NCCO4001:true|} }, new RecordAction());""",
        ["barge-in of a chain that goes on"] = """builder.Talk("Hello", t => t.BargeIn({|NCCO4001:true|})).Record();""",
        ["an action that is never reached"] = """Ncco x = [new TalkAction("Hello") { Loop = 0 }, new {|NCCO4002:RecordAction|}()];""",
        ["an action after transfer"] = """var x = Ncco.Create().Transfer("CON-1").{|NCCO4002:Talk|}("Hello").Build();""",
        ["an unknown action after transfer"] = """Ncco x = [new TransferAction("CON-1"), {|NCCO4002:talk|}];""",
        ["an endless talk by the builder"] = """var x = Ncco.Create().Talk("Hello", t => t.LoopForever()).{|NCCO4002:Record|}().Build();""",
        ["no actions"] = """Ncco x = {|NCCO4003:[]|};""",
    };

    public static IReadOnlyDictionary<string, string> Usage { get; } = new Dictionary<string, string>
    {
        ["with"] = """_ = {|NCCO5001:talk with { Loop = 2 }|};""",
        ["Build"] = """builder.{|NCCO5001:Build|}();""",
        ["Add on a builder that nobody has"] = """Ncco.Create().{|NCCO5001:Add|}(talk);""",
        ["a builder method on a builder that nobody has"] = """new TalkBuilder(text).{|NCCO5001:Loop|}(2);""",
        ["ToJson"] = """Ncco.Parse(text).{|NCCO5001:ToJson|}();""",
        ["Validate"] = """builder.BuildUnvalidated().{|NCCO5001:Validate|}();""",
        ["AdditionalProperties.With"] = """talk.AdditionalProperties.{|NCCO5001:With|}(text, JsonData.EmptyObject);""",
        ["Append"] = """builder.Build().{|NCCO5001:Append|}(talk);""",
        ["a change after Build"] = """var b = Ncco.Create().Talk(text); var x = b.Build(); b.{|NCCO5002:Record|}();""",
        ["a change after Build in a statement"] = """var b = new TalkBuilder(text); var x = b.Build(); if (number > 2) { b.{|NCCO5002:Loop|}(2); }""",
        ["a builder that is never built"] = """var b = Ncco.Create(); b.Talk(text).{|NCCO5002:Record|}();""",
        ["a result without content type"] = """var x = Results.{|NCCO5003:Text|}(Ncco.Parse(text).ToJson());""",
        ["a result with another content type"] = """var x = Results.{|NCCO5003:Content|}(Ncco.Parse(text).ToJson(), "text/plain");""",
        ["a typed result"] = """var x = TypedResults.{|NCCO5003:Text|}(Ncco.Parse(text).ToIndentedJson(), contentType: null);""",
        ["Newtonsoft.Json"] = """var x = Newtonsoft.Json.JsonConvert.SerializeObject({|NCCO5004:builder.Build()|});""",
        ["Newtonsoft.Json and an action"] = """var x = Newtonsoft.Json.Linq.JToken.FromObject({|NCCO5004:talk|});""",
        ["Newtonsoft.Json and a list"] = """Newtonsoft.Json.JsonSerializer.Create().Serialize(Console.Out, {|NCCO5004:rest|});""",
        ["an event without binding"] = """WebApplication.Create().MapPost("/events", ({|NCCO5005:VoiceEvent voiceEvent|}) => Results.Ok());""",
        ["an answer request without binding"] = """WebApplication.Create().MapGet("/answer", ({|NCCO5005:AnswerRequest call|}, HttpContext context) => Results.Ok());""",
        ["a text as answer"] = """WebApplication.Create().MapGet("/answer", () => {|NCCO5003:Ncco.Create().Talk("Hello").Build().ToJson()|});""",
    };
}
