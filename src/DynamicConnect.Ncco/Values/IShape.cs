using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>What an object of the wire knows of its table of properties.</summary>
internal interface IShape
{
    void Write(ref Utf8Writer writer, VoiceObject record);
}
