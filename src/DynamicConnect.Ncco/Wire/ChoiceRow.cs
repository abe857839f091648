using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is one of a few: each of them is encoded once, together with the name.</summary>
internal sealed class ChoiceRow<TRecord, TValue>(
    string name,
    Codec<TValue> codec,
    Field<TRecord, TValue?> field,
    IReadOnlyList<Trait> traits,
    IReadOnlyList<TValue> values)
    : ValueRow<TRecord, TValue>(name, codec, field, traits)
    where TRecord : VoiceObject
    where TValue : struct
{
    private readonly TValue[] values = [.. values];
    private readonly EncodedText[] pairs = [.. values.Select(value => new EncodedText($",\"{name}\":{Spell(codec, value)}"))];

    public override void Write(ref Utf8Writer writer, TRecord record)
    {
        if (Field(record) is not { } value)
        {
            return;
        }

        for (int index = 0; index < values.Length; index++)
        {
            if (EqualityComparer<TValue>.Default.Equals(values[index], value))
            {
                writer.Pair(in pairs[index], EncodedName.Length);
                return;
            }
        }

        // No member of its enumeration: the codec says so.
        base.Write(ref writer, record);
    }

    private static string Spell(Codec<TValue> codec, TValue value)
    {
        Utf8Writer writer = new(indentation: null);
        codec.Write(ref writer, value);
        string text = writer.ToString();
        writer.Return();
        return text;
    }
}
