using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DynamicConnect;

/// <summary>The position of a call in a hunt group. It is the whole state of the call, and part of the event URL.</summary>
/// <param name="Start">The index of the member that the round began with.</param>
/// <param name="Step">The number of members before the one that is rung.</param>
internal readonly record struct HuntPosition(int Start, int Step)
{
    private const string Version = "1";
    private const int SignatureLength = 16;

    /// <summary>
    /// The position as a string: <c>1.start.step</c>, where 1 is the version of the format, followed by the signature if there is a key.
    /// </summary>
    public string Spell(HuntGroup group, string conversation)
    {
        string plain = $"{Version}.{Start}.{Step}";
        return group.SigningKey is { } key ? $"{plain}.{Sign(plain, key, group, conversation)}" : plain;
    }

    /// <summary>
    /// Reads a position that <paramref name="group"/> itself has written for this conversation; <see langword="null"/> for other strings.
    /// </summary>
    public static HuntPosition? Read(string? text, HuntGroup group, string conversation) =>
        text?.Split('.') is [Version, string startText, string stepText, ..]
        && TryCount(startText, group, out int start)
        && TryCount(stepText, group, out int step)
        && new HuntPosition(start, step) is var position
        && AreSame(position.Spell(group, conversation), text)
            ? position
            : null;

    private static bool TryCount(string text, HuntGroup group, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count < group.Members.Count;

    private static string Sign(string plain, ValueList<byte> key, HuntGroup group, string conversation)
    {
        byte[] hash = Hash(key.AsSpan().ToArray(), Signed(plain, group, conversation));
        return Convert.ToBase64String(hash, 0, SignatureLength).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    /// <summary>The data that is signed: the position, the conversation and the members of the group.</summary>
    private static byte[] Signed(string plain, HuntGroup group, string conversation)
    {
        IEnumerable<string> endpoints = group.Members.Select(member => member.Endpoint.ToString());
        return Encoding.UTF8.GetBytes($"[{string.Join(",", new[] { Quote(plain), Quote(conversation) }.Concat(endpoints))}]");
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private static byte[] Hash(byte[] key, byte[] signed)
    {
#if NET
        return HMACSHA256.HashData(key, signed);
#else
        using HMACSHA256 hmac = new(key);
        return hmac.ComputeHash(signed);
#endif
    }

    /// <summary>Compares strings in a time that doesn't reveal where they differ.</summary>
    private static bool AreSame(string left, string right)
    {
        int difference = left.Length ^ right.Length;
        for (int index = 0; index < left.Length && index < right.Length; index++)
        {
            difference |= left[index] ^ right[index];
        }

        return difference == 0;
    }
}
