using System.Collections;

namespace DynamicConnect.AspNetCore;

/// <summary>The scope of every log message about a webhook, for finding the messages of a call.</summary>
internal sealed class WebhookScope(string? path, VoiceWebhook webhook) : IReadOnlyList<KeyValuePair<string, object?>>
{
    public int Count => 3;

    public KeyValuePair<string, object?> this[int index] => index switch
    {
        0 => new KeyValuePair<string, object?>("Path", LogText.Of(path)),
        1 => new KeyValuePair<string, object?>("ConversationUuid", LogText.Of(webhook.ConversationUuid)),
        2 => new KeyValuePair<string, object?>("Uuid", LogText.Of(webhook.Uuid)),
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    public override string ToString() => string.Join(' ', this.Select(pair => $"{pair.Key}:{pair.Value}"));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
