using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>A rule about several properties of a record.</summary>
/// <param name="rule">The rule.</param>
/// <param name="property">The property that problems are reported for.</param>
/// <param name="isBroken">Whether a record breaks the rule.</param>
/// <param name="message">What is wrong, and what to write instead.</param>
/// <param name="missing">
/// The properties that are missing when the rule is broken. A property that couldn't be read is not missing.
/// </param>
internal sealed class CrossPropertyRule<TRecord>(
    Rule rule,
    string property,
    Func<TRecord, bool> isBroken,
    Func<TRecord, string> message,
    params string[] missing)
    where TRecord : VoiceObject
{
    /// <inheritdoc cref="CrossPropertyRule{TRecord}"/>
    public CrossPropertyRule(Rule rule, string property, Func<TRecord, bool> isBroken, string message, params string[] missing)
        : this(rule, property, isBroken, _ => message, missing)
    {
    }

    public Rule Rule => rule;

    public string Property => property;

    public bool IsBroken(TRecord record) => isBroken(record) && !Array.Exists(missing, record.AdditionalProperties.ContainsKey);

    public void Report(TRecord record, ref ProblemCollector problems) => problems.Report(rule, message(record));
}
