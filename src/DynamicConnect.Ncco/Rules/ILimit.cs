namespace DynamicConnect.Rules;

/// <summary>A rule that can say in words what it allows.</summary>
internal interface ILimit
{
    Rule Rule { get; }

    string Allowed { get; }
}
