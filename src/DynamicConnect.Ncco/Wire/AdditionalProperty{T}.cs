using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>All that the typed properties of a record do not hold, written as if it were one of them.</summary>
internal sealed class AdditionalProperty<TRecord>(Shape<TRecord> shape) : Property
    where TRecord : VoiceObject
{
    public override void Write(ref Utf8Writer writer, VoiceObject record)
    {
        foreach (KeyValuePair<string, JsonData> property in record.AdditionalProperties.Items)
        {
            if (property.Key != shape.Discriminator && !IsSet(property.Key, (TRecord)record))
            {
                writer.Name(property.Key);
                writer.Raw(property.Value.Json);
            }
        }
    }

    private bool IsSet(string name, TRecord record)
    {
        for (int index = 0; index < shape.Rows.Count; index++)
        {
            if (shape.Rows[index].Name == name)
            {
                return shape.Rows[index].IsSet(record);
            }
        }

        return false;
    }
}
