using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>Remembers lists of one text, as <see cref="Vocabulary"/> remembers texts: nearly all lists are one webhook address, the same again and again.</summary>
internal static class TextLists
{
    private static readonly ValueList<string>?[] Lists = new ValueList<string>?[Vocabulary.Places];

    public static ValueList<string> Of(string text)
    {
        if (text.Length == 0)
        {
            return new ValueList<string>([text]);
        }

        // A text that is remembered is the same object each time.
        ref ValueList<string>? place = ref Lists[Vocabulary.Place(text)];
        ValueList<string>? known = place;
        return known is not null && ReferenceEquals(known[0], text) ? known : place = new ValueList<string>([text]);
    }
}
