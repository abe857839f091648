using System.Text.Json;

namespace DynamicConnect.Contracts;

/// <summary>A boolean. Also accepts the strings <c>"true"</c> and <c>"false"</c>, in any case.</summary>
internal sealed class BooleanValueReader : ValueReader<bool>
{
    public override string Expected => "true or false";

    public override bool TryRead(ref DocumentReader reader, out bool value)
    {
        switch (reader.Token)
        {
            case JsonTokenType.True or JsonTokenType.False:
                value = reader.Token == JsonTokenType.True;
                return true;
            case JsonTokenType.String:
                ReadOnlySpan<byte> text = reader.Bytes;
                value = IsWord(text, "true"u8);
                bool isBoolean = value || IsWord(text, "false"u8);
                if (isBoolean)
                {
                    reader.NoteType(Expected);
                }

                return isBoolean;
            default:
                value = false;
                return false;
        }
    }

    private static bool IsWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        if (text.Length != word.Length)
        {
            return false;
        }

        for (int index = 0; index < word.Length; index++)
        {
            if ((text[index] | 0x20) != word[index])
            {
                return false;
            }
        }

        return true;
    }
}
