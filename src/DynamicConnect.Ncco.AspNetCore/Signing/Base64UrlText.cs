using System.Buffers;
using System.Buffers.Text;

namespace DynamicConnect.AspNetCore;

/// <summary>Encodes and decodes base64url without padding, as tokens use it.</summary>
internal static class Base64UrlText
{
    public static string Encode(ReadOnlySpan<byte> bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <exception cref="FormatException">The text is not base64url.</exception>
    public static ReadOnlyMemory<byte> Decode(ReadOnlySpan<byte> text)
    {
        byte[] bytes = new byte[(text.Length + 3) / 4 * 4];
        bytes.AsSpan(text.Length).Fill((byte)'=');
        for (int index = 0; index < text.Length; index++)
        {
            bytes[index] = text[index] switch
            {
                (byte)'-' => (byte)'+',
                (byte)'_' => (byte)'/',
                var other => other,
            };
        }

        return Base64.DecodeFromUtf8InPlace(bytes, out int length) == OperationStatus.Done
            ? bytes.AsMemory(0, length)
            : throw new FormatException("The text isn't base64url.");
    }
}
