using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>A note about a value that was accepted although it differs from the reference.</summary>
/// <param name="Position">The start of the token.</param>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Message">The message, to follow the property name.</param>
/// <param name="Inside">The location inside the value at the position; <see langword="null"/> for the value itself.</param>
internal readonly record struct ReadingNote(long Position, Rule Rule, string Message, JsonLocation? Inside = null);
