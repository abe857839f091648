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
        root = Read(ref reader);
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
            if (rest[0] == '[' && rest.Length > 1 && rest[1] != '\'')
            {
                int end = rest.IndexOf(']');
                node = node.Element(rest[1..end]) ?? node;
                position = node.Start;
                rest = rest[(end + 1)..];
                continue;
            }

            // A single URL may replace a list, and old documents have properties elsewhere, so a step that doesn't exist is skipped.
            int length = LengthOfStep(rest);
            string step = rest[..length].ToString();
            IEnumerable<string> others = otherNames(step.TrimStart('.')).Select(JsonPath.StepInto);
            Member? member = node.Step(step) ?? others.Select(node.Step).FirstOrDefault(found => found is not null);
            if (member is { } known)
            {
                node = known.Value;
                position = atName && length == rest.Length ? known.NameStart : node.Start;
            }

            rest = rest[length..];
        }

        return position;
    }

    private static Node Read(ref Utf8JsonReader reader)
    {
        Node node = new(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    string name = JsonText.Text(ref reader);
                    long start = reader.TokenStartIndex;
                    reader.Read();
                    node.Add(name, new Member(start, Read(ref reader)));
                }

                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    node.Elements.Add(Read(ref reader));
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

        int end = "['".Length;
        while (end < rest.Length && rest[end] != '\'')
        {
            end += rest[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end + "']".Length, rest.Length);
    }

    private sealed record Member(long NameStart, Node Value);

    private sealed class Node(long start)
    {
        private Dictionary<string, Member>? members;

        public long Start => start;

        public List<Node> Elements { get; } = [];

        public Node? Element(ReadOnlySpan<char> index) =>
            int.TryParse(index.ToString(), out int number) && number < Elements.Count ? Elements[number] : null;

        /// <summary>Adds a member. If several members have the same name, the last one counts, as in reading.</summary>
        public void Add(string name, Member member) =>
            (members ??= new Dictionary<string, Member>(StringComparer.Ordinal))[JsonPath.StepInto(name)] = member;

        public Member? Step(string step) => members?.TryGetValue(step, out Member? found) == true ? found : null;
    }
}
