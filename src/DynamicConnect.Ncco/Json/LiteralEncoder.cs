using System.Text.Encodings.Web;

namespace DynamicConnect.Json;

/// <summary>Escapes only what JSON requires.</summary>
/// <remarks>
/// Unsafe, because the framework passes pointers. They become spans at once, or are only written to within the given length.
/// </remarks>
internal sealed unsafe class LiteralEncoder : JavaScriptEncoder
{
    private LiteralEncoder()
    {
    }

    public static LiteralEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override int FindFirstCharacterToEncode(char* text, int textLength) =>
        PlainText.IndexOfEscape(new ReadOnlySpan<char>(text, textLength));

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<byte> encoded = stackalloc byte[6];
        int length = PlainText.Escape((char)unicodeScalar, encoded);
        numberOfCharactersWritten = 0;
        if (length > bufferLength)
        {
            return false;
        }

        foreach (byte letter in encoded[..length])
        {
            buffer[numberOfCharactersWritten++] = (char)letter;
        }

        return true;
    }
}
