using System.Text.Json;

namespace DynamicConnect.Json;

/// <summary>Finds the start positions of values by their paths.</summary>
internal sealed class JsonPositions
{
    private readonly Node root;
    private readonly Func<string, IEnumerable<string>> otherNames;

    /// <summary>Reads a document that is valid JSON.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="otherNames">Returns the other names of a property that occur in documents.</param>
    public JsonPositions(ReadOnlySpan<byte> utf8Json, Func<string, IEnumerable<string>> otherNames)
    {
        this.otherNames = otherNames;
        Utf8JsonReader reader = new(utf8Json);
        reader.Read();
        root = Read(ref reader, reader.TokenStartIndex);
    }

    /// <summary>The start of the value at a path. If the document lacks it, the start of the innermost enclosing value.</summary>
    /// <param name="path">The path.</param>
    /// <param name="atName">Whether to return the start of the property name instead of the value.</param>
    public long Find(string path, bool atName)
    {
        Node node = root;
        long position = root.Start;
        ReadOnlySpan<char> rest = path.AsSpan(1);
        while (!rest.IsEmpty)
        {
            // A single URL may replace a list, and old documents have properties elsewhere, so a step that doesn't exist is skipped.
            int length = LengthOfStep(rest);
            string step = rest[..length].ToString();
            IEnumerable<string> others = otherNames(step.TrimStart('.')).Select(JsonPath.StepInto);
            Node? next = node.Step(step) ?? others.Select(node.Step).FirstOrDefault(found => found is not null);
            if (next is not null)
            {
                node = next;
                position = atName && length == rest.Length ? node.NameStart : node.Start;
            }

            rest = rest[length..];
        }

        return position;
    }

    private static Node Read(ref Utf8JsonReader reader, long nameStart)
    {
        Node node = new(nameStart, reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    string step = JsonPath.StepInto(JsonText.Text(ref reader));
                    long start = reader.TokenStartIndex;
                    reader.Read();
                    node.Add(step, Read(ref reader, start));
                }

                break;
            case JsonTokenType.StartArray:
                for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
                {
                    node.Add(JsonPath.StepInto(index), Read(ref reader, reader.TokenStartIndex));
                }

                break;
        }

        return node;
    }

    private static int LengthOfStep(ReadOnlySpan<char> rest)
    {
        if (rest[0] != '[')
        {
            int next = rest[1..].IndexOfAny('.', '[');
            return next < 0 ? rest.Length : next + 1;
        }

        string close = rest is ['[', '\'', ..] ? "']" : "]";
        int end = close.Length;
        while (end < rest.Length && rest[end] != close[0])
        {
            end += rest[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end + close.Length, rest.Length);
    }

    /// <summary>A value, and the start of its name if it has one.</summary>
    private sealed class Node(long nameStart, long start)
    {
        private Dictionary<string, Node>? steps;

        public long NameStart => nameStart;

        public long Start => start;

        /// <summary>Adds a member or an element. If several members have the same name, the last one counts, as in reading.</summary>
        public void Add(string step, Node value) => (steps ??= new Dictionary<string, Node>(StringComparer.Ordinal))[step] = value;

        public Node? Step(string step) => steps?.TryGetValue(step, out Node? found) == true ? found : null;
    }
}
