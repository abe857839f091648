using System.Globalization;
using DynamicConnect.Analyzers.CodeFixes;
using DynamicConnect.Analyzers.Library;
using DynamicConnect.Rules;

namespace DynamicConnect.Analyzers.Tests;

/// <summary>For a single value, the analyzers report the same problems as <c>Validate()</c>.</summary>
public sealed class SameVerdictTests
{
    private static readonly string Long = new('x', 9000);

    private static readonly object[] Values =
    [
        "", " ", "x", "Hello", "+447700900123", "447700900123", "0123456", "a\nb", "##", "1w2", "1p2", "en_US", "en-US", "agent",
        "63f61863-4a51-4f6b-86e1-46edebcf9356", "/events", "http://example.com", "https://example.com", "https://localhost:3000", "ann@example.com",
        "sip:ann@example.com", "sip:ann@10.0.0.1", "wss://example.com", "ws://127.0.0.1", "audio/l16;rate=44100", "audio/l16;rate=16000", "Bearer š",
        "eyJhbGciOiJFUzI1NiJ9.e30.c2ln", "Hello <break time='1s'/>", "<speak>Tea & cake</speak>", "<speak>Hello</speak>", "<john@example.com>",
        Long, Long[..300], Long[..1501],
        -2, -1, 0, 1, 9, 10, 20, 21, 32, 33, 100, 101,
        -1.5m, -1m, 0m, 0.25m, 0.3m, 1m, 1.5m,
        TimeSpan.Zero, TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(3500), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(5),
        TimeSpan.FromSeconds(61), TimeSpan.FromSeconds(121), TimeSpan.FromSeconds(7201), TimeSpan.FromSeconds(90000),
        JsonData.EmptyObject, JsonData.Parse("[1]"), JsonData.Parse("""{"a":2}"""), JsonData.Parse("""{"a b":"c"}"""), JsonData.Parse("""{"a":"b\nc"}"""),
        JsonData.Parse($$"""{"a":"{{Long[..600]}}"}"""),
        ValueList<string>.Empty, ValueList.Create("https://example.com"), ValueList.Create("/events"), ValueList.Create("http://example.com"),
        ValueList.Create("https://localhost"), ValueList.Create("https://example.com", "https://example.com", "x"), ValueList.Create("agent"),
        ValueList<InputType>.Empty, ValueList.Create(InputType.Dtmf),
        ValueList<ConnectEndpoint>.Empty, ValueList.Create<ConnectEndpoint>(new AppEndpoint("a")), ValueList.Create<ConnectEndpoint>(new AppEndpoint("a"), new AppEndpoint("b")),
    ];

    private static readonly IReadOnlyList<(RecordModel Record, PropertyModel Property, object Value)> Cases =
    [
        .. from record in RecordModel.All
           from property in record.Properties
           where property.Contract.Rules.Length > 0
           from value in Values
           where property.ValueType == value.GetType()
           select (record, property, value),
    ];

    [Fact]
    public async Task Value_OfEachPropertyWithRules_IsJudgedAsByTheLibrary()
    {
        // Each value is on its own line.
        var lines = Cases.Select(x => $"    object M{x.Record.Type.Name}() => new {x.Record.Type.Name} {{ {x.Property.Name} = {Text(x.Property, x.Value)} }};");
        var methods = lines.Select((line, index) => line.Replace("    object M", $"    object M{index}", StringComparison.Ordinal));
        var found = await Programs.AnalyzeAsync(Programs.Compile($"#nullable disable\npublic class C {{\n{string.Join("\n", methods)}\n}}"));
        var byLine = found.ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 2, diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

        var differences = Cases.Select((x, index) => (Case: x, Library: FromLibrary(x.Record, x.Property, x.Value), Analyzer: OfValues(byLine[index])))
            .Where(x => !x.Library.SequenceEqual(x.Analyzer))
            .Select(x => $"{x.Case.Record.Type.Name}.{x.Case.Property.Name} = {x.Case.Value}: [{string.Join("; ", x.Library)}] but [{string.Join("; ", x.Analyzer)}]");
        differences.Should().BeEmpty();
    }

    [Fact]
    public void Rules_OfEachProperty_AreBrokenByAValue()
    {
        var broken = Cases.SelectMany(x => x.Property.Check(x.Value).Select(problem => (x.Record.Type.Name, x.Property.Name, problem.Rule))).ToHashSet();

        var unproven = from record in RecordModel.All
                       from property in record.Properties
                       from rule in property.Contract.Rules
                       let ids = IdsOf(rule)
                       where !ids.Any(id => broken.Contains((record.Type.Name, property.Name, id)))
                       select $"{record.Type.Name}.{property.Name}: {string.Join(", ", ids)}";
        unproven.Should().BeEmpty();
    }

    [Fact]
    public void Properties_OfAllRecords_AreFoundByNameAndOnTheWire() =>
        RecordModel.All.SelectMany(record => record.Properties.Where(property =>
                record.Property(property.Name) != property || record.AtPath(DynamicConnect.Json.JsonPath.StepInto(property.Contract.Name), out _) != property))
            .Should().BeEmpty();

    private static IReadOnlyList<string> FromLibrary(RecordModel model, PropertyModel property, object value)
    {
        var record = model.Create();
        property.Set(record, value);
        ProblemCollector problems = default;
        record.Validate(ref problems);
        var together = model.CheckTogether(record).ToList();
        return OfValues(problems.ToProblems()
            .Where(problem => model.AtPath(problem.Path, out _) == property && !together.Contains(problem))
            .Select(problem => $"{problem.Rule} {problem.Message}"));
    }

    /// <summary>Returns the problems of single values, without those of combinations.</summary>
    private static IReadOnlyList<string> OfValues(IEnumerable<string> problems) =>
        [.. problems.Where(problem => problem.StartsWith("NCCO2", StringComparison.Ordinal) || problem.StartsWith("NCCO1003", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Text(PropertyModel property, object value) => CSharpText.Of(value, property.ValueType);

    private static IReadOnlyList<string> IdsOf(object rule) => rule switch
    {
        EachRule<string> each => IdsOf(each.Element),
        ILimit limit => [limit.Rule.Id],
        JsonObjectRule => [StructureRules.WrongType.Id],
        SipHeadersRule => [SipHeadersRule.Strings.Id],
        ControlCharactersRule => [ControlCharactersRule.Inside.Id],
        _ => throw new NotSupportedException($"{rule.GetType()} is not known here."),
    };
}
