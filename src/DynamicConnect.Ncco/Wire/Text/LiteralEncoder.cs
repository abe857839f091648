using System.Text.Encodings.Web;

namespace DynamicConnect.Wire.Text;

/// <summary>Escapes what JSON demands and nothing else.</summary>
internal sealed unsafe class LiteralEncoder : JavaScriptEncoder
{
    private LiteralEncoder()
    {
    }

    public static LiteralEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override int FindFirstCharacterToEncode(char* text, int textLength) => PlainText.IndexOfEscape(new ReadOnlySpan<char>(text, textLength));

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<byte> encoded = stackalloc byte[6];
        int length = PlainText.Escape((char)unicodeScalar, ref encoded[0]);
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
