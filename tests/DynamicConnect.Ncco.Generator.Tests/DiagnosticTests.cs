using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace DynamicConnect.Generator.Tests;

/// <summary>Every invalid declaration causes an error that says what to do.</summary>
public sealed class DiagnosticTests
{
    private const string Family = """
        public abstract record VoiceObject;
        public sealed class ValueList<T>;
        [Discriminator("action")] public abstract partial record NccoAction : VoiceObject;
        """;

    public static TheoryData<string, string, string> Invalid => new()
    {
        {
            "DCG001",
            $"[Settings] public sealed partial record Many : VoiceObject {{ {string.Concat(Enumerable.Range(0, 64).Select(index => $"public partial bool? P{index} {{ get; init; }}"))} }}",
            "Many has 64 properties, but a record can have at most 63*settings object*"
        },
        {
            "DCG002",
            """[Settings] public sealed partial record Twice : VoiceObject { public partial bool? A { get; init; } [JsonName("a")] public partial int? B { get; init; } }""",
            "Twice has two properties with the JSON name \"a\": A and B.*[JsonName]*"
        },
        {
            "DCG002",
            """[Settings] public sealed partial record Twice : VoiceObject { public partial bool? A { get; init; } [Alias("a")] public partial int? B { get; init; } }""",
            "*remove the alias*"
        },
        {
            "DCG003",
            """internal sealed class OddAttribute : RuleAttribute; [Settings] public sealed partial record Ruled : VoiceObject { [Odd] public partial bool? A { get; init; } }""",
            "[Odd] is a rule attribute, but ValueRules has no member Odd. Add the member*"
        },
        {
            "DCG004",
            """[Settings] public sealed partial record Typed : VoiceObject { public partial DateTime? A { get; init; } }""",
            "Typed.A has type DateTime?, which has no reader. Use string*"
        },
        {
            "DCG004",
            """public enum Plain { One } [Settings] public sealed partial record Typed : VoiceObject { public partial ValueList<Plain>? A { get; init; } }""",
            "Typed.A has type ValueList<Plain>*"
        },
        {
            "DCG006",
            """[NccoAction("lost")] public sealed partial record Lost : VoiceObject { public partial bool? A { get; init; } }""",
            "Lost has a discriminator value*Derive it from NccoAction*"
        },
        {
            "DCG007",
            """[NccoAction("same")] public sealed partial record One : NccoAction; [NccoAction("same")] public sealed partial record Two : NccoAction;""",
            "One and Two both have the value \"same\". Change one of them."
        },
        {
            "DCG008",
            """[Settings] public sealed partial record Set : VoiceObject { public partial string A { get; init; } }""",
            "Set.A is neither required nor nullable. Add 'required' or a question mark*"
        },
        {
            "DCG009",
            """public sealed record Other : VoiceObject; [BuilderOf(typeof(Other))] public sealed partial class OtherBuilder;""",
            "OtherBuilder builds Other, which is not a declared record. Declare it with*"
        },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Declaration_Invalid_IsAnErrorThatSaysWhatToDo(string id, string source, string message)
    {
        var diagnostic = Diagnostics(Compilations.With(Family + source)).Should().ContainSingle().Which;

        diagnostic.Id.Should().Be(id);
        diagnostic.Severity.Should().Be(DiagnosticSeverity.Error);
        diagnostic.GetMessage(CultureInfo.InvariantCulture).Should().Match(message);
    }

    [Fact]
    public void Declaration_InTwoFiles_IsAnError()
    {
        var compilation = Compilations.With(Family + "[Settings] public sealed partial record Parted : VoiceObject { public partial bool? A { get; init; } }")
            .AddSyntaxTrees(Compilations.Parse("namespace DynamicConnect; public sealed partial record Parted { public partial bool? B { get; init; } }", "Other.cs"));

        Diagnostics(compilation).Should().ContainSingle().Which.Id.Should().Be("DCG005");
    }

    [Fact]
    public void Declaration_Valid_IsNoError() => Diagnostics(Compilations.With(
        Family + "[NccoAction(\"hold\")] public sealed partial record HoldAction : NccoAction { [Between(1, 9)] public partial int? Times { get; init; } [NotBlank] public required partial string Name { get; init; } }"))
        .Should().BeEmpty();

    private static ImmutableArray<Diagnostic> Diagnostics(Compilation compilation) =>
        Compilations.Driver().RunGenerators(compilation).GetRunResult().Diagnostics;
}
