using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>A boolean. Takes <c>"true"</c> and <c>"false"</c> as text, in any case.</summary>
internal sealed class FlagCodec() : Codec<bool>(StepKind.Flag)
{
    public override string Expected => "true or false";

    public override string[] Spellings { get; } = ["false", "true"];

    public override void Write(ref Utf8Writer writer, bool value) => writer.Raw(value ? "true"u8 : "false"u8);

    public override bool TryRead(ref WireReader reader, out bool value)
    {
        switch (reader.Token)
        {
            case JsonTokenType.True or JsonTokenType.False:
                value = reader.Token == JsonTokenType.True;
                return true;
            case JsonTokenType.String:
                ReadOnlySpan<byte> text = reader.Bytes;
                value = IsWord(text, "true"u8);
                bool isFlag = value || IsWord(text, "false"u8);
                if (isFlag)
                {
                    reader.NoteKind(Expected);
                }

                return isFlag;
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
