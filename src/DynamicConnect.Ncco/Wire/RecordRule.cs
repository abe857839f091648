namespace DynamicConnect.Wire;

/// <summary>A rule about several properties of one record.</summary>
/// <param name="Id"><inheritdoc cref="RuleInfo" path="/param[@name='Id']"/></param>
/// <param name="Severity"><inheritdoc cref="RuleInfo" path="/param[@name='Severity']"/></param>
/// <param name="Title"><inheritdoc cref="RuleInfo" path="/param[@name='Title']"/></param>
/// <param name="Why"><inheritdoc cref="RuleInfo" path="/param[@name='Why']"/></param>
/// <param name="Message">What is said when it is broken.</param>
/// <param name="Wrong"><inheritdoc cref="RuleInfo" path="/param[@name='Wrong']"/></param>
/// <param name="Right"><inheritdoc cref="RuleInfo" path="/param[@name='Right']"/></param>
internal sealed record RecordRule(string Id, ProblemSeverity Severity, string Title, string Why, string Message, string Wrong, string Right)
    : RuleInfo(Id, Severity, Title, Why, Wrong, Right)
{
    /// <summary>The same rule in JSON Schema, where it says that documents are wrong.</summary>
    public string? Schema { get; init; }
}
