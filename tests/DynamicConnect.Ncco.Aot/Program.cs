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
