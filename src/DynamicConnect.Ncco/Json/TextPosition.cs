namespace DynamicConnect.Json;

/// <summary>A position in a text as editors show it: line and UTF-16 column, both starting at 1.</summary>
internal readonly record struct TextPosition(int Line, int Column)
{
    /// <summary>The positions of sorted offsets in a text.</summary>
    public static TextPosition[] Of(ReadOnlySpan<byte> utf8, ReadOnlySpan<long> offsets)
    {
        TextPosition[] positions = new TextPosition[offsets.Length];
        int line = 1;
        int column = 1;
        int at = 0;
        for (int index = 0; index < positions.Length; index++)
        {
            for (; at < offsets[index] && at < utf8.Length; at++)
            {
                bool isLineEnd = utf8[at] == '\n' || (utf8[at] == '\r' && !(at + 1 < utf8.Length && utf8[at + 1] == '\n'));
                line += isLineEnd ? 1 : 0;
                column = isLineEnd ? 1 : column + Units(utf8[at]);
            }

            positions[index] = new TextPosition(line, column);
        }

        return positions;
    }

    public static TextPosition Of(ReadOnlySpan<byte> utf8, long offset) => Of(utf8, [offset])[0];

    /// <summary>
    /// The number of UTF-16 units that a byte starts: none for the bytes in the middle of a character, two for those that start a
    /// surrogate pair.
    /// </summary>
    private static int Units(byte first) => first switch
    {
        >= 0x80 and < 0xC0 => 0,
        >= 0xF0 => 2,
        _ => 1,
    };
}
