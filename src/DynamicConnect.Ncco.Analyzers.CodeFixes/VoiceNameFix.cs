using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace DynamicConnect.Analyzers.CodeFixes;

/// <summary>Replaces the name of a voice with its language and, if known, its style.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
[Shared]
public sealed class VoiceNameFix : CodeFixProvider
{
    private static readonly Regex VoiceName = new(
        """^(?<quote>\\"|"+)voice(_?[nN]ame)?\k<quote>(?<colon>\s*:\s*)\k<quote>(?<voice>\w+)\k<quote>""",
        RegexOptions.ExplicitCapture);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NCCO1006");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SourceText source = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            const int Longest = 200;
            int start = diagnostic.Location.SourceSpan.Start;
            Match match = VoiceName.Match(source.ToString(TextSpan.FromBounds(start, Math.Min(start + Longest, source.Length))));
            if (!match.Success || Voices.Find(match.Groups["voice"].Value) is not { } voice || HasLanguage(source.ToString(), start))
            {
                continue;
            }

            string quote = match.Groups["quote"].Value;
            string colon = match.Groups["colon"].Value;
            string language = $"{quote}language{quote}{colon}{quote}{voice.Language}{quote}";
            string style = voice.Style is { } number
                ? $",{(colon.Length > 1 ? " " : "")}{quote}style{quote}{colon}{number.ToString(CultureInfo.InvariantCulture)}"
                : "";
            string title = $"Use language {voice.Language}{(voice.Style is null ? "" : $" and style {voice.Style}")}";
            Edits.Register(context, diagnostic, title, new TextChange(new TextSpan(start, match.Length), language + style));
        }
    }

    /// <summary>Determines whether the object that contains a property already has a language or a style.</summary>
    private static bool HasLanguage(string source, int property)
    {
        int start = source.LastIndexOf('{', property);
        int end = source.IndexOf('}', property);
        string around = start >= 0 && end > start ? source[start..end] : "";
        return around.Contains("language") || around.Contains("style");
    }
}
