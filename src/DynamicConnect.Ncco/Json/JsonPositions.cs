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
            int length = node.Step(rest, out Member? member);
            if (member is null)
            {
                length = LengthOfStep(rest);
                member = otherNames(NameOf(rest[..length])).Select(node.Named).FirstOrDefault(found => found is not null);
            }

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
                    node.Members.Add(new Member(name, start, Read(ref reader)));
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
        int end = rest[0] == '[' ? rest.IndexOf("']".AsSpan()) + 1 : rest[1..].IndexOfAny('.', '[');
        return end <= 0 ? rest.Length : end + 1;
    }

    private static string NameOf(ReadOnlySpan<char> step) => (step[0] == '[' ? step[2..^2] : step[1..]).ToString();

    private sealed record Member(string Name, long NameStart, Node Value);

    private sealed class Node(long start)
    {
        public long Start => start;

        public List<Member> Members { get; } = [];

        public List<Node> Elements { get; } = [];

        public Node? Element(ReadOnlySpan<char> index) =>
            int.TryParse(index.ToString(), out int number) && number < Elements.Count ? Elements[number] : null;

        /// <summary>The last of several members with the same name, the same as reading.</summary>
        public Member? Named(string name) => Members.FindLast(member => member.Name == name);

        /// <summary>The member with the longest name that starts <paramref name="rest"/>. Names may contain dots and brackets.</summary>
        public int Step(ReadOnlySpan<char> rest, out Member? found)
        {
            int length = 0;
            found = null;
            foreach (Member member in Members)
            {
                string step = JsonPath.StepInto(member.Name);
                bool isStep = step.Length >= length
                    && rest.StartsWith(step.AsSpan(), StringComparison.Ordinal)
                    && (rest.Length == step.Length || rest[step.Length] is '.' or '[');
                found = isStep ? member : found;
                length = isStep ? step.Length : length;
            }

            return length;
        }
    }
}
