namespace DynamicConnect.Rules;

/// <summary>A limit of a number or duration.</summary>
internal interface INumberLimit : ILimit
{
    /// <summary>Reports a number that the property can't hold, because it is too large or has too many digits.</summary>
    /// <param name="number">The approximate number.</param>
    /// <param name="found">The number as it was found.</param>
    /// <param name="problems">The problems.</param>
    /// <returns>Whether the problem was reported. If not, the number has the wrong type.</returns>
    bool ExplainUnread(double number, string found, ref ProblemCollector problems);
}
