using System.Text.Json;

namespace DynamicConnect.Contracts;

/// <summary>Looks for the property that tells what an object is, wherever it stands.</summary>
internal static class DiscriminatorReader
{
    /// <summary>
    /// Moves <paramref name="reader"/> from the start of an object to the value of the discriminator: of several to the last.
    /// </summary>
    /// <returns>Whether there is one, and it is a text.</returns>
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
