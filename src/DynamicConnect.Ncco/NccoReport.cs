namespace DynamicConnect;

/// <summary>The result of <see cref="Ncco.Check(string)"/>: the NCCO in a document, and its problems.</summary>
public sealed record NccoReport
{
    internal NccoReport(Ncco? ncco, ValueList<NccoProblem> problems)
    {
        Ncco = ncco;
        Problems = problems;
    }

    /// <summary>The NCCO; <see langword="null"/> when the document isn't one.</summary>
    public Ncco? Ncco { get; }

    /// <summary>All problems in document order, each with its line and column.</summary>
    public ValueList<NccoProblem> Problems { get; }

    /// <summary>Whether one of the problems is an error.</summary>
    public bool HasErrors => Problems.Any(problem => problem.Severity == ProblemSeverity.Error);

    /// <summary>The problems, one per line.</summary>
    /// <returns>The string; empty when there are no problems.</returns>
    public override string ToString() => string.Join("\n", Problems);
}
