using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>Anything that stands as an object in an NCCO or a webhook: an action, an endpoint, their settings, an event.</summary>
/// <remarks>
/// All are immutable records: equal when all their values are, changed by <see langword="with"/>.
/// A property that is <see langword="null"/> is not set, and not written; <see langword="false"/>, 0, an empty text and an empty list are set, and written.
/// </remarks>
[JsonConverter(typeof(VoiceObjectWriter))]
public abstract record VoiceObject
{
    private AdditionalProperties? additionalProperties;

    private protected VoiceObject()
    {
    }

    /// <summary>The properties that no typed property holds, in their order; empty when there are none.</summary>
    /// <remarks>Reading puts here what the library does not know and values that a typed property cannot hold. They are written after the typed properties, unless a typed property of the same name is set.</remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public AdditionalProperties AdditionalProperties
    {
        get => additionalProperties ?? AdditionalProperties.Empty;
        init => Keep(Given(value));
    }

    /// <summary>Where the additional properties are kept, counted from the first field.</summary>
    internal nint AdditionalOffset => Fields.Distance(this, ref Unsafe.As<AdditionalProperties?, byte>(ref additionalProperties));

    /// <summary>How this object is written.</summary>
    internal abstract Plan Plan { get; }

    /// <summary>The table of the properties of this object.</summary>
    internal IShape Table => Plan.Shape;

    /// <summary>The object as compact JSON.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString()
    {
        Utf8Writer writer = new();
        try
        {
            Plan.Write(ref writer, this);
            return writer.ToString();
        }
        finally
        {
            writer.Return();
        }
    }

    private protected static T Given<T>(T? value, [CallerMemberName] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    internal void Keep(AdditionalProperties properties) => additionalProperties = properties.Count > 0 ? properties : null;
}
