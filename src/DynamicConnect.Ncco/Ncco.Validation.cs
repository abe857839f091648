using DynamicConnect.Validation;

namespace DynamicConnect;

/// <content>Validation: all problems at once, each with its path.</content>
public sealed partial class Ncco
{
    /// <summary>Finds every problem of the NCCO, including values that were read but don't fit their typed properties.</summary>
    /// <remarks>It can't report spellings that were tolerated when the NCCO was read: use <see cref="Check(string)"/> for these.</remarks>
    /// <returns>The problems in document order. A valid NCCO has none, and validating it allocates nothing.</returns>
    public ValueList<NccoProblem> Validate() => NccoValidator.Validate(actions, []);

    /// <summary>Finds every problem of the NCCO, by the library's rules and by your own.</summary>
    /// <param name="rules">Your own rules.</param>
    /// <returns>The problems in document order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public ValueList<NccoProblem> Validate(params INccoRule[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return NccoValidator.Validate(actions, rules);
    }

    /// <summary>Throws an exception if the NCCO has errors. Warnings don't throw.</summary>
    /// <param name="rules">Your own rules, which are checked in addition to the library's.</param>
    /// <returns>The NCCO itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    /// <exception cref="NccoValidationException">The NCCO has errors.</exception>
    public Ncco EnsureValid(params INccoRule[] rules)
    {
        ValueList<NccoProblem> problems = Validate(rules);
        foreach (NccoProblem problem in problems.AsSpan())
        {
            if (problem.Severity == ProblemSeverity.Error)
            {
                throw new NccoValidationException(
                    new ValueList<NccoProblem>([.. problems.Where(found => found.Severity == ProblemSeverity.Error)]));
            }
        }

        return this;
    }
}
