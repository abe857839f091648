namespace DynamicConnect.Testing;

/// <summary>A text or a file that is played.</summary>
/// <param name="Text">The words, or the address.</param>
/// <param name="Description">The description in transcripts.</param>
/// <param name="Length">How long one repetition takes.</param>
/// <param name="Loop">How many times it plays. 0 means forever.</param>
internal sealed record Sound(string Text, string Description, TimeSpan Length, int Loop);
