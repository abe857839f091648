namespace DynamicConnect;

/// <summary>Something that is wrong with an NCCO, and where.</summary>
public sealed record NccoProblem
{
    /// <summary>A problem.</summary>
    /// <param name="path">Where it is, as a JSON path from the root: <c>$[2].endpoint[0].number</c>.</param>
    /// <param name="message">What is wrong, what was found and what is allowed, as sentences.</param>
    /// <param name="severity">How bad it is.</param>
    /// <param name="rule">The id of the rule that found it.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="path"/>, <paramref name="message"/> or <paramref name="rule"/> is <see langword="null"/>.
    /// </exception>
    public NccoProblem(string path, string message, ProblemSeverity severity, string rule)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(rule);
        Path = path;
        Message = message;
        Severity = severity;
        Rule = rule;
    }

    /// <summary>
    /// Where the problem is, as a JSON path from the root, <c>$[2].endpoint[0].number</c>; a missing property has the path that it would
    /// have.
    /// </summary>
    public string Path { get; }

    /// <summary>What is wrong, what was found and what is allowed, as sentences.</summary>
    public string Message { get; }

    /// <summary>How bad the problem is.</summary>
    public ProblemSeverity Severity { get; }

    /// <summary>The id of the rule that found the problem; it stays the same from release to release: <c>NCCO2001</c>.</summary>
    public string Rule { get; }

    /// <summary>The line of the document in which the problem is, from 1.</summary>
    /// <remarks><see langword="null"/> for a problem of an <see cref="Ncco"/> in memory, which has no lines.</remarks>
    public int? Line { get; init; }

    /// <summary>The column in the <see cref="Line"/> at which the value begins, from 1, in UTF-16 units, as editors count.</summary>
    /// <remarks><see langword="null"/> for a problem of an <see cref="Ncco"/> in memory, which has no columns.</remarks>
    public int? Column { get; init; }

    /// <summary>The problem in one line.</summary>
    /// <returns>Path, line and column where there are any, severity, rule and message.</returns>
    public override string ToString() => $"{Path}{(Line is null ? "" : $" ({Line},{Column})")}: {Severity} {Rule}: {Message}";
}
