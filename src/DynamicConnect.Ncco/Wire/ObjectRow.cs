using System.Text.Json;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is a settings object.</summary>
internal sealed class ObjectRow<TRecord, TValue>(string name, ObjectCodec<TValue> codec, Field<TRecord, TValue?> field, Trait[] traits)
    : ReferenceRow<TRecord, TValue>(name, codec, field, traits)
    where TRecord : VoiceObject
    where TValue : VoiceObject
{
    public override Codec Codec => codec.Shape;

    protected override IEnumerable<string> NestedNames => codec.Shape.Rows.Select(row => row.Name);

    public override bool TryRead(ref WireReader reader, TRecord record) => base.TryRead(ref reader, record) || TryReadPlain(ref reader, record);

    public override bool TryAdopt(string otherName, JsonData data, TRecord record)
    {
        if (codec.Shape.Rows.FirstOrDefault(row => row.Name == otherName) is not { } nested)
        {
            return base.TryAdopt(otherName, data, record);
        }

        // The object is new, or was made while this record was read: nobody else has it yet.
        TValue value = In(record) ?? codec.Shape.Create();
        if (!nested.TryAdopt(otherName, data, value))
        {
            return false;
        }

        In(record) = value;
        return true;
    }

    /// <summary>Reads a text or number that stands for the whole object in older documents.</summary>
    private bool TryReadPlain(ref WireReader reader, TRecord record)
    {
        string? plain = Traits.OfType<Trait.OncePlainTrait>().FirstOrDefault()?.Name;
        if (plain is null || reader.Token is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return false;
        }

        TValue value = codec.Shape.Create();
        bool isRead = codec.Shape.Rows.First(row => row.Name == plain).TryRead(ref reader, value);
        if (isRead)
        {
            In(record) = value;
        }

        return isRead;
    }
}
