namespace DynamicConnect.Tests.Fuzzing;

/// <summary>The positions of the tokens in a document. Also finds tokens in broken documents and in query strings.</summary>
internal sealed class TokenList
{
    private readonly List<(int Start, int End)> tokens = [];

    public int Count => tokens.Count;

    public (int Start, int End) this[int index] => tokens[index];

    public void Scan(byte[] bytes, int length)
    {
        tokens.Clear();
        for (var at = 0; at < length;)
        {
            var start = at++;
            if (bytes[start] == '"')
            {
                while (at < length && bytes[at] != '"')
                {
                    at += bytes[at] == '\\' ? 2 : 1;
                }

                at = Math.Min(at + 1, length);
            }
            else if (bytes[start] > ' ' && !IsDelimiter(bytes[start]))
            {
                while (at < length && bytes[at] > ' ' && !IsDelimiter(bytes[at]))
                {
                    at++;
                }
            }

            if (bytes[start] > ' ')
            {
                tokens.Add((start, at));
            }
        }
    }

    /// <summary>Returns the whole value that begins with a token: the token itself, or everything up to its closing bracket.</summary>
    public (int Start, int End) Value(int index, byte[] bytes)
    {
        var depth = 0;
        for (var last = index; last < Count; last++)
        {
            depth += bytes[tokens[last].Start] switch { (byte)'[' or (byte)'{' => 1, (byte)']' or (byte)'}' => -1, _ => 0 };
            if (depth <= 0)
            {
                return (tokens[index].Start, tokens[last].End);
            }
        }

        return tokens[index];
    }

    /// <summary>Returns the property or element that begins with a token: the value, and also its name if the token is a name.</summary>
    public (int Start, int End) Member(int index, byte[] bytes) => IsName(index, bytes) && index + 2 < Count
        ? (tokens[index].Start, Value(index + 2, bytes).End)
        : Value(index, bytes);

    public bool IsName(int index, byte[] bytes) => bytes[tokens[index].Start] == '"' && index + 1 < Count && bytes[tokens[index + 1].Start] == ':';

    private static bool IsDelimiter(byte character) =>
        character is (byte)'"' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)',' or (byte)':' or (byte)'&' or (byte)'=';
}
