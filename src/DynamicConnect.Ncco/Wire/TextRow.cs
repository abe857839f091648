using DynamicConnect.Wire.Codecs;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A property whose value is a text: most of what documents consist of, so name and value go out in one step.</summary>
internal sealed class TextRow<TRecord>(string name, TextCodec codec, Field<TRecord, string?> field, IReadOnlyList<Trait> traits)
    : ReferenceRow<TRecord, string>(name, codec, field, traits)
    where TRecord : VoiceObject
{
    public override void Write(ref Utf8Writer writer, TRecord record)
    {
        if (Field(record) is { } value)
        {
            writer.Text(in EncodedName, value);
        }
    }
}
