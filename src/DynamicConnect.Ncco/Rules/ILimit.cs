namespace DynamicConnect.Rules;

/// <summary>A rule that can describe what it allows.</summary>
internal interface ILimit
{
    Rule Rule { get; }

    string Allowed { get; }
}
