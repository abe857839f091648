namespace DynamicConnect.Testing;

/// <summary>Something that a leg has heard.</summary>
/// <param name="Text">The words, or the address of the file.</param>
internal sealed record HeardItem(string Text);
