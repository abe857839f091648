using DynamicConnect;

namespace CallCenter;

/// <summary>A department: the key that callers press, the name that they say, and the members who are rung.</summary>
internal sealed record Department(string Key, string Name, HuntGroup Group)
{
    /// <summary>Returns whether the caller has asked for this department.</summary>
    public bool IsMeantBy(InputEvent input) =>
        input.Dtmf?.Digits is { Length: > 0 } digits
            ? digits == Key
            : input.Speech?.Results is [{ Text: { } words }, ..] && IsIn(words);

    /// <summary>Rings the first member during a call.</summary>
    public Ncco? Ring(VoiceEvent voiceEvent) => Group.Start(voiceEvent).Ncco;

    private bool IsIn(string words) =>
        words.Split([' ', ',', '.', '?', '!']).Contains(Name, StringComparer.OrdinalIgnoreCase);
}
