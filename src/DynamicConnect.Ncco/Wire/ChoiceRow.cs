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
    public override Step Step => EncodedText.TryEncode(values.Select(value => $",\"{Name}\":{Spell(ValueCodec, value)}"), out EncodedText[] pairs)
        ? StepAt(Place.Offset, (typeof(TValue) == typeof(bool) ? StepKind.Flag : StepKind.Choice, pairs))
        : base.Step;

    private static string Spell(Codec<TValue> codec, TValue value)
    {
        Utf8Writer writer = new();
        codec.Write(ref writer, value);
        string text = writer.ToString();
        writer.Return();
        return text;
    }
}
