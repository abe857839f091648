using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <summary>The possible answers to an input that callers have not given.</summary>
internal sealed class InputCoverage
{
    private const string AnyKeys = "keys";
    private const string AnySpeech = "other words";
    private const string Silence = "silence";

    private readonly List<string> untried = [];

    public InputCoverage(InputAction input)
    {
        if (input.Type.Contains(InputType.Dtmf))
        {
            // If one key is enough, each key is a different answer. Otherwise any keys count as the same answer.
            bool takesOneKey = input.Dtmf?.MaxDigits == 1 || input.Mode == InputMode.Asynchronous;
            untried.AddRange(takesOneKey ? Keys.All.Select(key => $"key {key}") : [AnyKeys]);
        }

        if (input.Type.Contains(InputType.Speech))
        {
            untried.AddRange((input.Speech?.Context ?? []).Select(words => $"\"{words}\""));
            untried.Add(AnySpeech);
        }

        if (input.Mode != InputMode.Asynchronous)
        {
            untried.Add(Silence);
        }
    }

    public IReadOnlyList<string> Untried => untried;

    public bool See(JsonObject dtmf, JsonObject speech)
    {
        string digits = dtmf["digits"]?.GetValue<string>() ?? "";
        if (digits.Length > 0)
        {
            return SeeKeys(digits);
        }

        if (speech["results"] is not JsonArray { Count: > 0 } results)
        {
            return untried.Remove(Silence);
        }

        string words = results[0]!["text"]!.GetValue<string>();
        string? hint = untried.Find(answer => answer[0] == '"' && words.Contains(answer.Trim('"'), StringComparison.OrdinalIgnoreCase));
        return untried.Remove(hint ?? AnySpeech);
    }

    public bool SeeKeys(string keys) => untried.Remove(keys.Length == 1 && untried.Contains($"key {keys}") ? $"key {keys}" : AnyKeys);
}
