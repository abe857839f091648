using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is one of a few: each of them is encoded once, together with the name.</summary>
internal sealed class ChoiceRow<TRecord, TValue>(
    string name,
    Codec<TValue> codec,
    Place<TRecord, TValue?> place,
    IReadOnlyList<Trait> traits,
    IReadOnlyList<TValue> values)
    : ValueRow<TRecord, TValue>(name, codec, place, traits)
    where TRecord : VoiceObject
    where TValue : struct
{
    public override Step Step => new(
        typeof(TValue) == typeof(bool) ? StepKind.Flag : StepKind.Choice,
        Place.Offset,
        EncodedName,
        this,
        values.Select(value => new EncodedText($",\"{Name}\":{Spell(ValueCodec, value)}")).ToArray());

    private static string Spell(Codec<TValue> codec, TValue value)
    {
        Utf8Writer writer = new();
        codec.Write(ref writer, value);
        string text = writer.ToString();
        writer.Return();
        return text;
    }
}
