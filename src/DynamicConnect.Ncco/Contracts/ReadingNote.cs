using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>Something that was read although it is not as the reference has it.</summary>
/// <param name="Position">Where the token begins.</param>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Message">What the problem says after the name of the property.</param>
internal readonly record struct ReadingNote(long Position, Rule Rule, string Message);
