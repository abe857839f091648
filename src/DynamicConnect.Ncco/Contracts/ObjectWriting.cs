using System.Runtime.CompilerServices;
using DynamicConnect.Json;

namespace DynamicConnect.Contracts;

/// <summary>The shared part of generated writers.</summary>
internal static class ObjectWriting
{
    /// <summary>Writes an array of records.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void WriteObjects<T>(this scoped ref Utf8Writer writer, scoped ReadOnlySpan<T> objects)
        where T : VoiceObject
    {
        byte separator = (byte)'[';
        foreach (T element in objects)
        {
            writer.Raw(separator);
            element.WriteTo(ref writer);
            separator = (byte)',';
        }

        writer.End(separator, (byte)']');
    }

    /// <summary>Writes the additional properties of a record.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void WriteAdditionalProperties(this scoped ref Utf8Writer writer, VoiceObject record, scoped ref byte separator)
    {
        foreach (KeyValuePair<string, JsonData> property in record.AdditionalProperties.Items)
        {
            if (!record.IsSet(property.Key))
            {
                writer.Name(property.Key, ref separator);
                writer.Raw(property.Value.Json);
            }
        }
    }
}
