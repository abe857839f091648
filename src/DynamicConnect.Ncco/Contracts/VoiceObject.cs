using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using DynamicConnect.Contracts;
using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect;

/// <summary>The base class of all objects in NCCOs and webhooks: actions, endpoints, settings and events.</summary>
/// <remarks>
/// All are immutable records. Two objects are equal when all their values are equal. Use <see langword="with"/> to change a copy.
/// A property that is <see langword="null"/> is not set and not written. <see langword="false"/>, 0, an empty string and an empty list are
/// set and written.
/// </remarks>
[JsonConverter(typeof(VoiceObjectWriter))]
public abstract record VoiceObject
{
    private AdditionalProperties? additionalProperties;

    private protected VoiceObject()
    {
    }

    /// <summary>The properties without a typed property, in their original order; empty when there are none.</summary>
    /// <remarks>
    /// Unknown properties, and values that a typed property can't hold, are read into this property. They are written after the typed
    /// properties, unless a typed property with the same name is set.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public AdditionalProperties AdditionalProperties
    {
        get => additionalProperties ?? AdditionalProperties.Empty;
        init => Keep(NotNull(value));
    }

    internal bool HasAdditionalProperties => additionalProperties is not null;

    /// <summary>The contract of this object.</summary>
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

    /// <summary>Whether a typed property or discriminator with this name is written.</summary>
    internal abstract bool IsSet(string name);

    /// <summary>
    /// Sets a property that was found under another name, if it isn't set and can hold the value. For use during reading only.
    /// </summary>
    internal virtual bool TrySetAlias(string name, scoped ref DocumentReader reader) => false;

    /// <summary>Sets the additional properties. For use during construction only.</summary>
    internal void Keep(AdditionalProperties properties) => additionalProperties = properties.Count > 0 ? properties : null;

    private protected static T NotNull<T>(T? value, [CallerMemberName] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);
}
