using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>Anything that stands as an object in an NCCO or a webhook: an action, an endpoint, their settings, an event.</summary>
/// <remarks>
/// All are immutable records: equal when all their values are, changed by <see langword="with"/>.
/// A property that is <see langword="null"/> is not set, and not written; <see langword="false"/>, 0, an empty text and an empty list are
/// set, and written.
/// </remarks>
[JsonConverter(typeof(VoiceObjectWriter))]
public abstract record VoiceObject
{
    private AdditionalProperties? additionalProperties;

    private protected VoiceObject()
    {
    }

    /// <summary>The properties that no typed property holds, in their order; empty when there are none.</summary>
    /// <remarks>
    /// Reading puts here what the library does not know and values that a typed property cannot hold. They are written after the typed
    /// properties, unless a typed property of the same name is set.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public AdditionalProperties AdditionalProperties
    {
        get => additionalProperties ?? AdditionalProperties.Empty;
        init => Keep(NotNull(value));
    }

    internal bool HasAdditionalProperties => additionalProperties is not null;

    /// <summary>What is known of the properties of this object.</summary>
    internal abstract IContract ObjectContract { get; }

    /// <summary>The object as compact JSON.</summary>
    /// <returns>The string.</returns>
    public sealed override string ToString()
    {
        Utf8Writer writer = new();
        WriteTo(ref writer);
        string text = writer.ToString();
        writer.Return();
        return text;
    }

    internal abstract void WriteTo(scoped ref Utf8Writer writer);

    internal abstract void Validate(ref ProblemCollector problems);

    /// <summary>Whether a typed property of this name, or the discriminator, is written.</summary>
    internal abstract bool IsSet(string name);

    /// <summary>
    /// Sets a property that was found under another name, if it can hold the value and is not set; only while the object is being read.
    /// </summary>
    internal virtual bool TrySetAlias(string name, JsonData data) => false;

    /// <summary>Keeps additional properties; only while the object is being made.</summary>
    internal void Keep(AdditionalProperties properties) => additionalProperties = properties.Count > 0 ? properties : null;

    private protected static T NotNull<T>(T? value, [CallerMemberName] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);
}
