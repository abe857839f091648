using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Contracts;
using DynamicConnect.Json;
using DynamicConnect.Rules;
using DynamicConnect.Serialization;
using DynamicConnect.Validation;

namespace DynamicConnect;

/// <content>Checking: every problem of a document, with path, line and column.</content>
public sealed partial class Ncco
{
    /// <summary>
    /// Finds every problem of a document: whether it is an NCCO at all, spellings that only this library accepts, and everything that
    /// <see cref="Validate()"/> reports.
    /// </summary>
    /// <param name="json">The document.</param>
    /// <returns>The report. If the document isn't JSON, this is reported as a problem, too; the method never throws.</returns>
    public static NccoReport Check([StringSyntax(StringSyntaxAttribute.Json)] string? json)
    {
        using Utf8Buffer buffer = Utf8Buffer.From(json ?? "");
        return Check(buffer.Written);
    }

    /// <inheritdoc cref="Check(string)"/>
    /// <param name="utf8Json">The document in UTF-8, with or without a byte order mark.</param>
    public static NccoReport Check(ReadOnlySpan<byte> utf8Json)
    {
        ReadOnlySpan<byte> text = Utf8.WithoutByteOrderMark(utf8Json);
        if (
            !Document.TryParse(
                text,
                NccoReader.Instance,
                out Ncco? ncco,
                out ReadOnlySpan<ReadingNote> notes,
                out JsonException? error,
                out long position))
        {
            TextPosition place = TextPosition.Of(text, position);
            Rule rule = error.LineNumber is null && Utf8.IsValid(text) ? StructureRules.NotAnNcco : StructureRules.NotJson;
            string message = error.InnerException is JsonException inner ? JsonErrors.Reason(inner) : error.Message;
            NccoProblem problem = new(error.Path ?? "$", message, rule.Severity, rule.Id) { Line = place.Line, Column = place.Column };
            return new NccoReport(null, [problem]);
        }

        ValueList<NccoProblem> problems = NccoValidator.Validate(ncco.actions, []);
        return new NccoReport(ncco, problems.Count == 0 && notes.IsEmpty ? problems : Locate(text, problems, notes));
    }

    /// <summary>Sorts problems and notes by their position in the document, and adds line and column.</summary>
    private static ValueList<NccoProblem> Locate(ReadOnlySpan<byte> text, ValueList<NccoProblem> problems, ReadOnlySpan<ReadingNote> notes)
    {
        JsonPositions positions = new(text, OtherNames.Of);
        List<(NccoProblem Problem, long Position)> found =
            [.. problems.Select(problem => (problem, positions.Find(problem.Path, IsAboutTheName(problem))))];
        List<ReadingNote> sorted = [.. notes.ToArray().OrderBy(note => note.Position)];
        List<JsonLocation> locations = JsonPath.FindAll(new Utf8JsonReader(text), [.. sorted.Select(note => note.Position)]);
        found.AddRange(sorted.Zip(locations, (note, location) =>
        {
            JsonLocation place = note.Inside is { } inside ? location.Then(inside) : location;
            NccoProblem problem = new(place.Path, $"{place.Name} {note.Message}", note.Rule.Severity, note.Rule.Id);
            return (problem, place == location ? note.Position : positions.Find(place.Path, IsAboutTheName(problem)));
        }));
        List<(NccoProblem Problem, long Position)> ordered = [.. found.OrderBy(problem => problem.Position)];
        TextPosition[] places = TextPosition.Of(text, [.. ordered.Select(problem => problem.Position)]);
        return new ValueList<NccoProblem>(
            [.. ordered.Zip(places, (problem, place) => problem.Problem with { Line = place.Line, Column = place.Column })]);
    }

    private static bool IsAboutTheName(NccoProblem problem) =>
        problem.Rule == StructureRules.UnknownProperty.Id
            || problem.Rule == StructureRules.Deprecated.Id
            || problem.Rule == StructureRules.SpelledTwice.Id;
}
