using System.Text;
using System.Text.Json;
using DynamicConnect;
using DynamicConnect.Aot;

const string FirstAgent =
    """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""";
const string AlternativeNumber =
    """[{"action":"connect","from":"442038973494","endpoint":[{"type":"phone","number":"442079354442"}]}]""";

var checks = 0;
var failures = 0;

var first = Ncco.Create()
    .Connect(new PhoneEndpoint("4155550123"), connect => connect
        .From("4155550123")
        .Timeout(TimeSpan.FromSeconds(10))
        .EventType(EventType.Synchronous)
        .EventUrl("https://example.com/events"))
    .Build();
var alternative = Ncco.Create().Connect(new PhoneEndpoint("442079354442"), connect => connect.From("442038973494")).Build();

Check("the builder makes example 1", FirstAgent, first.ToJson());
Check("the builder makes example 2", AlternativeNumber, alternative.ToJson());
Check("the bytes are the text", FirstAgent, Encoding.UTF8.GetString(first.ToUtf8Bytes()));
Check("records make example 2", AlternativeNumber, new Ncco(new ConnectAction(new PhoneEndpoint("442079354442")) { From = "442038973494" }).ToJson());
Check("an action writes itself", """{"action":"talk","text":"שלום <b>&'+"}""", new TalkAction("שלום <b>&'+").ToString());

Check(
    "what documents get wrong is read, and what is unknown is kept",
    """[{"action":"connect","timeout":"45","eventUrl":["https://example.com/events"],"endpoint":[{"type":"phone","number":"442079354442"}],"eventMethod":"PUT"},{"action":"pay","amount":9.90},{"action":"talk","text":"Hi","bargeIn":true,"voiceName":"Amy"}]""",
    Ncco.Parse("""[{"endpoint":{"number":"442079354442","type":"phone"},"timeout":45,"eventUrl":"https://example.com/events","eventMethod":"PUT","action":"connect"},{"action":"pay","amount":9.90},{"action":"talk","voiceName":"Amy","text":"Hi","bargeIn":"true"}]""").ToJson());

Check("every action and endpoint survives", Everything.Json, Ncco.Parse(Everything.Json).ToJson());
Check("every action is known", "", string.Join(", ", Ncco.Parse(Everything.Json).OfType<UnknownAction>()));
Check("NCCOs read twice are equal", "True", (Ncco.Parse(Everything.Json) == Ncco.Parse(Everything.Json)).ToString());

var host = HostContext.Default;
var plan = new CallPlan(
    first,
    [new TalkAction("Hi"), new WaitAction { Timeout = TimeSpan.FromSeconds(0.5) }],
    new AppEndpoint("alice"),
    new DtmfSettings { MaxDigits = 1 },
    EventType.Synchronous,
    JsonData.From(new Caller("Zoë", [1, 2]), host.Caller));
const string PlanJson =
    """{"first_agent":""" + FirstAgent + ""","steps":[{"action":"talk","text":"Hi"},{"action":"wait","timeout":0.5}],"agent":{"type":"app","user":"alice"},"dtmf":{"maxDigits":1},"mode":"synchronous","caller":{"name":"Zoë","lines":[1,2]}}""";

Check("a source-generated context of a host writes the same", PlanJson, JsonSerializer.Serialize(plan, host.CallPlan));
Check("it reads the same", PlanJson, JsonSerializer.Serialize(JsonSerializer.Deserialize(PlanJson, host.CallPlan)!, host.CallPlan));
Check("it reads an equal NCCO", "True", (JsonSerializer.Deserialize(PlanJson, host.CallPlan)!.FirstAgent == first).ToString());
Check("it writes an NCCO alone", FirstAgent, JsonSerializer.Serialize(first, host.Ncco));
Check("it writes actions alone", AlternativeNumber, JsonSerializer.Serialize([.. alternative], host.NccoActionArray));
Check("it reads an action alone", """{"action":"talk","text":"Hi"}""", JsonSerializer.Deserialize("""{"text":"Hi","action":"talk"}""", host.NccoAction)!.ToString());
Check("it reads an endpoint as what it is", "SipEndpoint", JsonSerializer.Deserialize("""{"type":"sip","uri":"sip:a@example.com"}""", host.ConnectEndpoint)!.GetType().Name);
Check("open JSON becomes an object", "Zoë", plan.Caller.To(host.Caller)!.Name);

Check("an error names its place", "$[1]", PathOf(() => Ncco.Parse("""[{"action":"talk","text":"Hi"},7]""")));
Check("an object gets a hint", "$", PathOf(() => Ncco.Parse("""{"action":"talk"}""")));
Check("a broken text names its place", "$[0].endpoint[0].number", PathOf(() => Ncco.Parse("""[{"action":"connect","endpoint":[{"type":"phone","number":x}]}]""")));
Check("a host gets the path from its own root", "$.steps[0]", PathOf(() => JsonSerializer.Deserialize("""{"steps":[7]}""", host.CallPlan)));

Check("a valid NCCO has no problems", "", string.Join("\n", first.Validate()));
Check(
    "a problem has its path",
    "$[1].endpoint[0].number",
    string.Join("\n", Ncco.Parse("""[{"action":"talk","text":"<speak>Hi</speak>"},{"action":"connect","from":"442038973494","endpoint":[{"type":"phone","number":"+442079354442"}]}]""").Validate().Select(problem => problem.Path)));
Check("what was read although wrong is a problem", "$[0].loop", string.Join("\n", Ncco.Check("""[{"action":"talk","text":"Hi","loop":"3"}]""").Problems.Select(problem => problem.Path)));
Check("the builder refuses what is wrong", "$[0].level", ProblemOf(() => Ncco.Create().Talk("Hi", talk => talk.Level(2)).Build()));
Check("the schema is there", "True", NccoSchema.Json.Contains("\"title\": \"NCCO\"", StringComparison.Ordinal).ToString());

var agents = new HuntGroup("https://example.com/events", new PhoneEndpoint("4155550123"), new PhoneEndpoint("442079354442"))
{
    NoAnswer = [new TalkAction("Nobody is free")],
};
const string Busy = """{"status":"busy","direction":"outbound","duration":"0"}""";
var busy = VoiceEvent.Parse(Busy);
Check("an event is what it is", "CallStatusEvent", busy.GetType().Name);
Check("an event survives", Busy, busy.ToString());
Check("a query is the same event", "True", (VoiceEvent.ParseQuery("status=busy&direction=outbound&duration=0") == busy).ToString());
Check(
    "a hunt group rings the first",
    """[{"action":"connect","eventType":"synchronous","eventUrl":["https://example.com/events?hunt=1.0.0"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""",
    agents.Start(AnswerRequest.ParseQuery("from=4155550199")).ToJson());
Check(
    "then the second",
    """[{"action":"connect","eventType":"synchronous","eventUrl":["https://example.com/events?hunt=1.0.1"],"endpoint":[{"type":"phone","number":"442079354442"}]}]""",
    agents.Next(busy, "1.0.0").Ncco?.ToJson());
Check("then has the last word", """[{"action":"talk","text":"Nobody is free"}]""", agents.Next(busy, "1.0.1").Ncco?.ToJson());

Console.WriteLine(failures == 0 ? $"All {checks} checks hold." : $"{failures} of {checks} checks fail.");
return failures == 0 ? 0 : 1;

void Check(string what, string expected, string? actual)
{
    checks++;
    if (expected != actual)
    {
        failures++;
        Console.WriteLine($"FAILED {what}\n  expected: {expected}\n  actual:   {actual}");
    }
}

static string? PathOf(Action read)
{
    try
    {
        read();
        return "no error";
    }
    catch (JsonException exception)
    {
        return exception.Path;
    }
}

static string? ProblemOf(Action build)
{
    try
    {
        build();
        return "no error";
    }
    catch (NccoValidationException exception)
    {
        return string.Join("\n", exception.Problems.Select(problem => problem.Path));
    }
}
