#if NET
using DynamicConnect.Tests.Samples;
using DynamicConnect.Tests.Validation;
using NJsonSchema;

namespace DynamicConnect.Tests.Documentation;

public sealed class SchemaTests
{
    // JSON Schema cannot read XML, cannot count bytes, and does not know the order of actions.
    private static readonly string[] BeyondSchema = ["NCCO2041", "NCCO2050", "NCCO4001"];
    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(NccoSchema.Json).GetAwaiter().GetResult());

    public static IEnumerable<object[]> Errors => WrongDocuments.All
        .Where(document => document.Severity == ProblemSeverity.Error && !BeyondSchema.Contains(document.Rule))
        .Select(document => new object[] { document.Json });

    public static IEnumerable<object[]> BeyondTheSchema => WrongDocuments.All
        .Where(document => BeyondSchema.Contains(document.Rule))
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
    [MemberData(nameof(Valid))]
    public void Schema_ValidDocument_AcceptsIt(string json) =>
        Schema.Value.Validate(json).Should().BeEmpty("{0} is valid", json);

    [Fact]
    public void Schema_Samples_AreMostlyValid() => Valid.Count().Should().BeGreaterThan(30);

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
