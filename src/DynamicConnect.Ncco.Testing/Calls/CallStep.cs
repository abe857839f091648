namespace DynamicConnect.Testing;

/// <summary>Something that a party does after it has answered.</summary>
internal sealed record CallStep(CallStepKind Kind, TimeSpan After, string Text);
