using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>A property of a record, whatever the record and the value are.</summary>
internal abstract class Property
{
    /// <summary>Writes name and value, or nothing when the property is not set.</summary>
    public abstract void Write(ref Utf8Writer writer, VoiceObject record);
}
