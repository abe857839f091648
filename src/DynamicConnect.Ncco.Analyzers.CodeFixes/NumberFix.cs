using System.Collections.Immutable;
using System.Composition;
using System.Text.RegularExpressions;
using DynamicConnect.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DynamicConnect.Analyzers.CodeFixes;

/// <summary>Removes plus signs, spaces and other separators from telephone numbers, in C# and in JSON in strings.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class NumberFix : CodeFixProvider
{
    // The quotes of JSON are escaped with a backslash in an ordinary string, and doubled in a verbatim string.
    private static readonly Regex Number = new("""^(?<quote>\\"|"+)(?<number>[0-9+ ().\-/]+)\k<quote>$""", RegexOptions.ExplicitCapture);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NCCO2010");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SourceText source = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Match match = Number.Match(source.ToString(diagnostic.Location.SourceSpan));
            string digits = new([.. match.Groups["number"].Value.Where(char.IsDigit)]);
            if (match.Success && ValueRules.E164.IsRight(digits))
            {
                string quote = match.Groups["quote"].Value;
                Edits.Register(
                    context,
                    diagnostic,
                    "Use digits only",
                    new TextChange(diagnostic.Location.SourceSpan, $"{quote}{digits}{quote}"));
            }
        }
    }
}
