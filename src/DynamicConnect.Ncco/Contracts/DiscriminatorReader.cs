using System.Text.Json;

namespace DynamicConnect.Contracts;

/// <summary>Finds the discriminator of an object, wherever it is in the object.</summary>
internal static class DiscriminatorReader
{
    /// <summary>The value of the discriminator, or of the last one if there are several; empty if there is none that is a string.</summary>
    /// <param name="reader">The reader, positioned on the start of the object.</param>
    /// <param name="name">The name of the discriminator.</param>
    public static ReadOnlySpan<byte> Find(DocumentReader reader, ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> value = default;
        while (reader.Read() && reader.Token == JsonTokenType.PropertyName)
        {
            bool isDiscriminator = reader.Bytes.SequenceEqual(name);
            reader.Read();
            if (isDiscriminator)
            {
                value = reader.Token == JsonTokenType.String ? reader.Bytes : default;
            }

            reader.Skip();
        }

        return value;
    }
}
