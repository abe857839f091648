namespace DynamicConnect;

/// <summary>The exception that is thrown when an NCCO has errors, so that the platform would reject it or the call would fail.</summary>
public sealed class NccoValidationException : Exception
{
    /// <summary>Creates an exception without problems.</summary>
    public NccoValidationException()
        : this("The NCCO is not valid.")
    {
    }

    /// <summary>Creates an exception without problems.</summary>
    /// <param name="message">The message.</param>
    public NccoValidationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception without problems.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">The cause of the exception.</param>
    public NccoValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates an exception whose message lists all errors.</summary>
    /// <param name="problems">The errors.</param>
    /// <exception cref="ArgumentNullException"><paramref name="problems"/> is <see langword="null"/>.</exception>
    public NccoValidationException(ValueList<NccoProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>The errors, in document order.</summary>
    public ValueList<NccoProblem> Problems { get; } = ValueList<NccoProblem>.Empty;

    private static string Describe(ValueList<NccoProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        string count = problems.Count == 1 ? "an error" : $"{problems.Count} errors";
        IEnumerable<string> lines = problems.Select(problem => $"{problem.Path} ({problem.Rule}): {problem.Message}");
        return $"The NCCO has {count}:\n{string.Join("\n", lines)}";
    }
}
