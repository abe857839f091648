namespace DynamicConnect.Testing;

/// <summary>What somebody does who has answered.</summary>
internal sealed record CallStep(CallStepKind Kind, TimeSpan After, string Text);
