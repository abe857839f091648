#if NET
using System.Text;
using DynamicConnect.Tests.Fuzzing;
using DynamicConnect.Tests.Samples;
using DynamicConnect.Tests.Validation;
using DynamicConnect.Validation;
using FsCheck;
using FsCheck.Fluent;
using NJsonSchema;

namespace DynamicConnect.Tests.Documentation;

public sealed class SchemaTests
{
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(NccoSchema.Json).GetAwaiter().GetResult());

    public static IEnumerable<object[]> Errors => WrongDocuments.All
        .Where(document => document.Severity == ProblemSeverity.Error && !SchemaExceptions.Unseen.ContainsKey(document.Rule))
        .Select(document => new object[] { document.Json });

    public static IEnumerable<object[]> BeyondTheSchema => WrongDocuments.All
        .Where(document => SchemaExceptions.Unseen.ContainsKey(document.Rule))
        .Select(document => new object[] { document.Json });

    public static IEnumerable<object[]> RefusedWarnings => WrongDocuments.All
        .Where(document => SchemaExceptions.Refused.ContainsKey(document.Rule))
        .Select(document => new object[] { document.Json });

    public static IEnumerable<object[]> Valid => Documents()
        .Where(ncco => ncco.Validate().All(problem => problem.Severity != ProblemSeverity.Error))
        .Select(ncco => ncco.ToJson())
        .Distinct()
        .Select(json => new object[] { json });

    [Theory]
    [MemberData(nameof(Errors))]
    public void Schema_DocumentWithAnError_RefusesIt(string json) => Schema.Value.Validate(json).Should().NotBeEmpty();

    [Theory]
    [MemberData(nameof(BeyondTheSchema))]
    public void Schema_ErrorBeyondIt_AcceptsIt(string json) => Schema.Value.Validate(json).Should().BeEmpty("else it is no exception any more");

    [Theory]
    [MemberData(nameof(RefusedWarnings))]
    public void Schema_WarningThatItRefuses_RefusesIt(string json) => Schema.Value.Validate(json).Should().NotBeEmpty("else it is no exception any more");

    [Theory]
    [MemberData(nameof(Valid))]
    public void Schema_ValidDocument_AcceptsIt(string json) =>
        Schema.Value.Validate(json).Should().BeEmpty("{0} is valid", json);

    [Fact]
    public void Schema_Samples_AreMostlyValid() => Valid.Count().Should().BeGreaterThan(30);

    [Fact]
    public void Schema_RandomDocument_AcceptsWhatValidationCallsFreeOfErrors()
    {
        Mutator mutator = new(new Corpus(Snapshot.Folder));
        var right = RuleDescriptions.All.Select(rule => rule.Right).Concat(Valid.Select(document => (string)document[0])).Select(Encoding.UTF8.GetBytes).ToArray();
        Dictionary<bool, int> verdicts = new() { [true] = 0, [false] = 0 };
        var documents =
            from document in Gen.Elements(right)
            from times in Gen.Choose(0, 2)
            from number in Gen.Choose(0, int.MaxValue)
            let bytes = mutator.Change(document, times, 1, number)
            where Ncco.TryParse(bytes, out _)
            select Encoding.UTF8.GetString(bytes);

        Fuzzing.Property.Holds(Arb.From(documents), 2_000, json =>
        {
            // Other JSON readers don't report properties with the same name, so the schema may accept a document with warnings.
            if (IsAccepted(json))
            {
                Unexpected(Ncco.Parse(json)).Where(problem => problem.Severity == ProblemSeverity.Error).Should().BeEmpty("the schema accepts {0}", json);
            }

            // The schema rejects other spellings. It accepts what the library writes, unless that has problems.
            var written = Ncco.Parse(json).ToJson();
            var isAccepted = IsAccepted(written);
            isAccepted.Should().Be(!Unexpected(Ncco.Parse(written)).Any(), "validation says so of {0}", written);
            verdicts[isAccepted]++;
        });

        verdicts.Values.Should().AllSatisfy(count => count.Should().BeGreaterThan(90, "both happen"));
    }

    /// <summary>Returns the problems for which the schema should reject the NCCO, too.</summary>
    private static IEnumerable<NccoProblem> Unexpected(Ncco ncco) => ncco.Validate().Where(problem =>
        problem.Severity == ProblemSeverity.Error ? !SchemaExceptions.Unseen.ContainsKey(problem.Rule) : SchemaExceptions.Refused.ContainsKey(problem.Rule));

    private static bool IsAccepted(string json) => Schema.Value.Validate(json).Count == 0;

    private static IEnumerable<Ncco> Documents()
    {
        yield return DynamicConnectExamples.FirstAgent;
        yield return DynamicConnectExamples.AlternativeNumber;
        foreach (var sample in Sample.All)
        {
            switch (sample.Record)
            {
                case NccoAction action and not UnknownAction:
                    yield return [action];
                    break;
                case ConnectEndpoint endpoint and not UnknownEndpoint:
                    yield return [new ConnectAction(endpoint)];
                    break;
                case DtmfSettings dtmf:
                    yield return [new InputAction(InputType.Dtmf) { Dtmf = dtmf }];
                    break;
                case SpeechSettings speech:
                    yield return [new InputAction(InputType.Speech) { Speech = speech }];
                    break;
                case TranscriptionSettings transcription:
                    yield return [new RecordAction { Transcription = transcription }];
                    break;
                case AdvancedMachineDetection detection:
                    yield return [new ConnectAction(new AppEndpoint("ann")) { AdvancedMachineDetection = detection }];
                    break;
            }
        }
    }
}
#endif
