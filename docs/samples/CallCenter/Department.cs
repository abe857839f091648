using DynamicConnect;

namespace CallCenter;

/// <summary>A department: the key that callers press, what they say, and who is rung.</summary>
internal sealed record Department(string Key, string Name, HuntGroup Group)
{
    /// <summary>Whether a caller has asked for this department.</summary>
    public bool IsMeantBy(InputEvent input) =>
        input.Dtmf?.Digits is { Length: > 0 } digits
            ? digits == Key
            : input.Speech?.Results is [{ Text: { } words }, ..] && IsIn(words);

    /// <summary>Rings the first member, in the middle of a call.</summary>
    public Ncco? Ring(VoiceEvent voiceEvent) => Group.Start(voiceEvent).Ncco;

    private bool IsIn(string words) =>
        words.Split([' ', ',', '.', '?', '!']).Contains(Name, StringComparer.OrdinalIgnoreCase);
}
