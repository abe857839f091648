using DynamicConnect.Validation;

namespace DynamicConnect;

/// <content>Validation: every mistake at once, each by its path.</content>
public sealed partial class Ncco
{
    /// <summary>Finds everything that is wrong with the NCCO, including what was read and could not be expressed by types.</summary>
    /// <remarks>Spellings that reading tolerated do not show in an NCCO: <see cref="Check(string)"/> reports them.</remarks>
    /// <returns>The problems in the order of the document; none, and no allocation, when all is right.</returns>
    public ValueList<NccoProblem> Validate() => NccoValidator.Validate(actions, []);

    /// <summary>Finds all that is wrong with the NCCO, by the rules of the library and by your own.</summary>
    /// <param name="rules">Your own rules.</param>
    /// <returns>The problems in the order of the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public ValueList<NccoProblem> Validate(params INccoRule[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return NccoValidator.Validate(actions, rules);
    }

    /// <summary>Throws when the NCCO has errors; warnings do not throw.</summary>
    /// <param name="rules">Your own rules, beside those of the library.</param>
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
