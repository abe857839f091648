using System.Globalization;
using System.Text;
using System.Text.Json;

namespace DynamicConnect.Json;

/// <summary>Finds the path of a position by reading the document again, so that documents without problems have no extra cost.</summary>
internal static class JsonPath
{
    /// <summary>The path of the token at <paramref name="position"/>, or of the position where the document stops being JSON.</summary>
    public static string Find(Utf8JsonReader json, long position) => FindAll(json, [position])[0].Path;

    /// <summary>
    /// The locations of the tokens at the sorted <paramref name="positions"/>. The location of a position without a token is where the
    /// document ends or stops being JSON.
    /// </summary>
    public static List<JsonLocation> FindAll(Utf8JsonReader json, ReadOnlySpan<long> positions)
    {
        List<JsonLocation> places = [];
        List<Step> steps = [];
        try
        {
            bool isRead = json.TokenType != JsonTokenType.None || json.Read();
            while (isRead && places.Count < positions.Length)
            {
                Enter(ref json, steps);
                while (places.Count < positions.Length && json.TokenStartIndex >= positions[places.Count])
                {
                    places.Add(Describe(steps));
                }

                Close(ref json, steps);
                isRead = json.Read();
            }
        }
        catch (JsonException)
        {
            ExpectElement(steps);
        }

        while (places.Count < positions.Length)
        {
            places.Add(Describe(steps));
        }

        return places;
    }

    /// <summary>The step into a property: <c>.name</c>, or <c>['a name']</c> with escapes as in the normalized paths of RFC 9535.</summary>
    public static string StepInto(string name)
    {
        if (name.Length > 0 && name.All(character => char.IsLetterOrDigit(character) || character is '_' or '-'))
        {
            return $".{name}";
        }

        StringBuilder step = new("['");
        foreach (char character in name)
        {
            bool isEscaped = char.IsControl(character) || character is '\u2028' or '\u2029';
            step.Append(isEscaped ? $"\\u{(int)character:x4}" : character is '\'' or '\\' ? $"\\{character}" : character.ToString());
        }

        return step.Append("']").ToString();
    }

    /// <summary>The step into an array: <c>[0]</c>.</summary>
    public static string StepInto(int index) => $"[{index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>A name for a message, on one line.</summary>
    public static string Show(string name) => StepInto(name).TrimStart('.');

    private static void Enter(ref Utf8JsonReader json, List<Step> steps)
    {
        if (json.TokenType == JsonTokenType.PropertyName)
        {
            steps[^1] = new Step(Name(ref json), 0);
        }
        else if (json.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            ExpectElement(steps);
        }
    }

    private static void Close(ref Utf8JsonReader json, List<Step> steps)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                steps.Add(Step.Object);
                break;
            case JsonTokenType.StartArray:
                steps.Add(new Step(null, -1));
                break;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                steps.RemoveAt(steps.Count - 1);
                break;
        }
    }

    private static void ExpectElement(List<Step> steps)
    {
        if (steps is [.., { Name: null } array])
        {
            steps[^1] = array with { Index = array.Index + 1 };
        }
    }

    private static string Name(ref Utf8JsonReader json)
    {
        try
        {
            return JsonText.Text(ref json);
        }
        catch (JsonException)
        {
            return "?";
        }
    }

    private static JsonLocation Describe(List<Step> steps)
    {
        StringBuilder path = new("$");
        int name = 0;
        foreach (Step step in steps)
        {
            if (step == Step.Object)
            {
                continue;
            }

            name = step.Name is null ? name : path.Length;
            path.Append(step.Name is { } property ? StepInto(property) : StepInto(step.Index));
        }

        string text = path.ToString();
        return new JsonLocation(text, text[name..].TrimStart('.'));
    }

    /// <summary>A step into an object, by the name of the property, or into an array, by the index of the element.</summary>
    private readonly record struct Step(string? Name, int Index)
    {
        /// <summary>An object before its first property.</summary>
        public static Step Object { get; } = new("", -1);
    }
}
