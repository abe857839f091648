using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using DynamicConnect.Analyzers.Checks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynamicConnect.Analyzers.CodeFixes;

/// <summary>Changes a duration to the nearest one that is allowed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class DurationFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NCCO2003", "NCCO2004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            ExpressionSyntax? old = await Edits
                .ExpressionAtAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken)
                .ConfigureAwait(false);
            if (old is not null
                && diagnostic.Properties.TryGetValue(ValueCheck.NearestTicks, out string? text)
                && long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long ticks))
            {
                string call = CSharpText.Duration(TimeSpan.FromTicks(ticks));
                Edits.Register(context, diagnostic, $"Use {call.Replace("global::System.", "")}", old, Edits.Parse(call));
            }
        }
    }
}
