using System.Text.Json;

namespace DynamicConnect.Contracts;

/// <summary>Finds the discriminator of an object, wherever it is in the object.</summary>
internal static class DiscriminatorReader
{
    /// <summary>
    /// Moves <paramref name="reader"/> from the start of an object to the value of its discriminator, or of the last one if there are
    /// several.
    /// </summary>
    /// <returns>Whether there is a discriminator whose value is a string.</returns>
    public static bool TryFind(ref DocumentReader reader, ReadOnlySpan<byte> name)
    {
        DocumentReader ahead = reader;
        bool isText = false;
        while (ahead.Read() && ahead.Token == JsonTokenType.PropertyName)
        {
            bool isDiscriminator = ahead.Bytes.SequenceEqual(name);
            ahead.Read();
            if (isDiscriminator)
            {
                reader = ahead;
                isText = ahead.Token == JsonTokenType.String;
            }

            ahead.Skip();
        }

        return isText;
    }
}
