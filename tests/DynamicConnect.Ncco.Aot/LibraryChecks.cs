using System.Text;
using System.Text.Json;

namespace DynamicConnect.Aot;

/// <summary>Checks that the library works without reflection.</summary>
internal static class LibraryChecks
{
    public static void Run(Checks checks)
    {
        const string FirstAgent =
            """[{"action":"connect","from":"4155550123","timeout":"10","eventType":"synchronous","eventUrl":["https://example.com/events"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""";
        const string AlternativeNumber =
            """[{"action":"connect","from":"442038973494","endpoint":[{"type":"phone","number":"442079354442"}]}]""";

        var first = Ncco.Create()
            .Connect(new PhoneEndpoint("4155550123"), connect => connect
                .From("4155550123")
                .Timeout(TimeSpan.FromSeconds(10))
                .EventType(EventType.Synchronous)
                .EventUrl("https://example.com/events"))
            .Build();
        var alternative = Ncco.Create().Connect(new PhoneEndpoint("442079354442"), connect => connect.From("442038973494")).Build();

        checks.Equal("the builder makes example 1", FirstAgent, first.ToJson());
        checks.Equal("the builder makes example 2", AlternativeNumber, alternative.ToJson());
        checks.Equal("the bytes are the text", FirstAgent, Encoding.UTF8.GetString(first.ToUtf8Bytes()));
        checks.Equal("records make example 2", AlternativeNumber, new Ncco(new ConnectAction(new PhoneEndpoint("442079354442")) { From = "442038973494" }).ToJson());
        checks.Equal("an action writes itself", """{"action":"talk","text":"שלום <b>&'+"}""", new TalkAction("שלום <b>&'+").ToString());

        checks.Equal(
            "what documents get wrong is read, and what is unknown is kept",
            """[{"action":"connect","timeout":"45","eventUrl":["https://example.com/events"],"endpoint":[{"type":"phone","number":"442079354442"}],"eventMethod":"PUT"},{"action":"pay","amount":9.90},{"action":"talk","text":"Hi","bargeIn":true,"voiceName":"Amy"}]""",
            Ncco.Parse("""[{"endpoint":{"number":"442079354442","type":"phone"},"timeout":45,"eventUrl":"https://example.com/events","eventMethod":"PUT","action":"connect"},{"action":"pay","amount":9.90},{"action":"talk","voiceName":"Amy","text":"Hi","bargeIn":"true"}]""").ToJson());

        checks.Equal("every action and endpoint survives", Everything.Json, Ncco.Parse(Everything.Json).ToJson());
        checks.Equal("every action is known", "", string.Join(", ", Ncco.Parse(Everything.Json).OfType<UnknownAction>()));
        checks.Equal("NCCOs read twice are equal", "True", (Ncco.Parse(Everything.Json) == Ncco.Parse(Everything.Json)).ToString());

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

        checks.Equal("a source-generated context of a host writes the same", PlanJson, JsonSerializer.Serialize(plan, host.CallPlan));
        checks.Equal("it reads the same", PlanJson, JsonSerializer.Serialize(JsonSerializer.Deserialize(PlanJson, host.CallPlan)!, host.CallPlan));
        checks.Equal("it reads an equal NCCO", "True", (JsonSerializer.Deserialize(PlanJson, host.CallPlan)!.FirstAgent == first).ToString());
        checks.Equal("it writes an NCCO alone", FirstAgent, JsonSerializer.Serialize(first, host.Ncco));
        checks.Equal("it writes actions alone", AlternativeNumber, JsonSerializer.Serialize([.. alternative], host.NccoActionArray));
        checks.Equal("it reads an action alone", """{"action":"talk","text":"Hi"}""", JsonSerializer.Deserialize("""{"text":"Hi","action":"talk"}""", host.NccoAction)!.ToString());
        checks.Equal("it reads an endpoint as what it is", "SipEndpoint", JsonSerializer.Deserialize("""{"type":"sip","uri":"sip:a@example.com"}""", host.ConnectEndpoint)!.GetType().Name);
        checks.Equal("open JSON becomes an object", "Zoë", plan.Caller.To(host.Caller)!.Name);

        checks.Equal("an error names its place", "$[1]", PathOf(() => Ncco.Parse("""[{"action":"talk","text":"Hi"},7]""")));
        checks.Equal("an object gets a hint", "$", PathOf(() => Ncco.Parse("""{"action":"talk"}""")));
        checks.Equal("a broken text names its place", "$[0].endpoint[0].number", PathOf(() => Ncco.Parse("""[{"action":"connect","endpoint":[{"type":"phone","number":x}]}]""")));
        checks.Equal("a host gets the path from its own root", "$.steps[0]", PathOf(() => JsonSerializer.Deserialize("""{"steps":[7]}""", host.CallPlan)));

        checks.Equal("a valid NCCO has no problems", "", string.Join("\n", first.Validate()));
        checks.Equal(
            "a problem has its path",
            "$[1].endpoint[0].number",
            string.Join("\n", Ncco.Parse("""[{"action":"talk","text":"<speak>Hi</speak>"},{"action":"connect","from":"442038973494","endpoint":[{"type":"phone","number":"+442079354442"}]}]""").Validate().Select(problem => problem.Path)));
        checks.Equal("what was read although wrong is a problem", "$[0].loop", string.Join("\n", Ncco.Check("""[{"action":"talk","text":"Hi","loop":"3"}]""").Problems.Select(problem => problem.Path)));
        checks.Equal("the builder refuses what is wrong", "$[0].level", ProblemOf(() => Ncco.Create().Talk("Hi", talk => talk.Level(2)).Build()));
        checks.Equal("the schema is there", "True", NccoSchema.Json.Contains("\"title\": \"NCCO\"", StringComparison.Ordinal).ToString());

        var agents = new HuntGroup("https://example.com/events", new PhoneEndpoint("4155550123"), new PhoneEndpoint("442079354442"))
        {
            NoAnswer = [new TalkAction("Nobody is free")],
        };
        const string Busy = """{"status":"busy","direction":"outbound","duration":"0"}""";
        var busy = VoiceEvent.Parse(Busy);
        checks.Equal("an event is what it is", "CallStatusEvent", busy.GetType().Name);
        checks.Equal("an event survives", Busy, busy.ToString());
        checks.Equal("a query is the same event", "True", (VoiceEvent.ParseQuery("status=busy&direction=outbound&duration=0") == busy).ToString());
        checks.Equal(
            "a hunt group rings the first",
            """[{"action":"connect","eventType":"synchronous","eventUrl":["https://example.com/events?hunt=1.0.0"],"endpoint":[{"type":"phone","number":"4155550123"}]}]""",
            agents.Start(AnswerRequest.ParseQuery("from=4155550199")).ToJson());
        checks.Equal(
            "then the second",
            """[{"action":"connect","eventType":"synchronous","eventUrl":["https://example.com/events?hunt=1.0.1"],"endpoint":[{"type":"phone","number":"442079354442"}]}]""",
            agents.Next(busy, "1.0.0").Ncco?.ToJson());
        checks.Equal("then has the last word", """[{"action":"talk","text":"Nobody is free"}]""", agents.Next(busy, "1.0.1").Ncco?.ToJson());
    }

    private static string? PathOf(Action read)
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

    private static string? ProblemOf(Action build)
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
}
