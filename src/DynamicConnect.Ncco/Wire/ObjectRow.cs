using System.Text.Json;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is a settings object.</summary>
internal sealed class ObjectRow<TRecord, TValue>(string name, Shape<TValue> shape, Field<TRecord, TValue?> field, Trait[] traits)
    : ReferenceRow<TRecord, TValue>(name, shape, field, traits)
    where TRecord : VoiceObject
    where TValue : VoiceObject
{
    protected override IEnumerable<string> NestedNames => shape.Rows.Select(row => row.Name);

    public override bool TryRead(ref WireReader reader, TRecord record) => base.TryRead(ref reader, record) || TryReadPlain(ref reader, record);

    public override bool TryAdopt(string otherName, JsonData data, TRecord record)
    {
        if (shape.Rows.FirstOrDefault(row => row.Name == otherName) is not { } nested)
        {
            return base.TryAdopt(otherName, data, record);
        }

        // The object is new, or was made while this record was read: nobody else has it yet.
        TValue value = In(record) ?? shape.Create();
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

        TValue value = shape.Create();
        bool isRead = shape.Rows.First(row => row.Name == plain).TryRead(ref reader, value);
        if (isRead)
        {
            In(record) = value;
        }

        return isRead;
    }
}
