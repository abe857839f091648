namespace DynamicConnect;

/// <summary>A problem of an NCCO, and its location.</summary>
public sealed record NccoProblem
{
    /// <summary>Creates a problem.</summary>
    /// <param name="path">The location, as a JSON path from the root: <c>$[2].endpoint[0].number</c>.</param>
    /// <param name="message">What is wrong, what was found and what is allowed, as sentences.</param>
    /// <param name="severity">The severity of the problem.</param>
    /// <param name="rule">The ID of the rule that found it.</param>
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
    /// The location of the problem, as a JSON path from the root: <c>$[2].endpoint[0].number</c>. For a missing property, the path that it
    /// would have.
    /// </summary>
    public string Path { get; }

    /// <summary>What is wrong, what was found and what is allowed, as sentences.</summary>
    public string Message { get; }

    /// <summary>The severity of the problem.</summary>
    public ProblemSeverity Severity { get; }

    /// <summary>The ID of the rule that found the problem, such as <c>NCCO2001</c>. It never changes between releases.</summary>
    public string Rule { get; }

    /// <summary>The line of the problem in the document, starting at 1.</summary>
    /// <remarks><see langword="null"/> for an <see cref="Ncco"/> in memory, which has no lines.</remarks>
    public int? Line { get; init; }

    /// <summary>The column in <see cref="Line"/> where the value begins, starting at 1, in UTF-16 units, as in editors.</summary>
    /// <remarks><see langword="null"/> for an <see cref="Ncco"/> in memory, which has no columns.</remarks>
    public int? Column { get; init; }

    /// <summary>The problem on one line.</summary>
    /// <returns>The path, the line and column if known, the severity, the rule and the message.</returns>
    public override string ToString() => $"{Path}{(Line is null ? "" : $" ({Line},{Column})")}: {Severity} {Rule}: {Message}";
}
