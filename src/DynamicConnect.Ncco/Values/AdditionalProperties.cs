using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>
/// The properties of an object that have no typed property, in their original order: unknown properties, and values that a typed property
/// can't hold.
/// </summary>
/// <remarks>
/// Immutable. Two instances are equal when they have the same names and values in the same order. In JSON, these properties follow the
/// typed ones.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
[JsonConverter(typeof(AdditionalPropertiesConverter))]
public sealed class AdditionalProperties : IReadOnlyDictionary<string, JsonData>, IEquatable<AdditionalProperties>
{
    private readonly OrderedProperties<JsonData> properties;

    internal AdditionalProperties(OrderedProperties<JsonData> properties) => this.properties = properties;

    /// <summary>An instance without properties.</summary>
    public static AdditionalProperties Empty { get; } = new(new OrderedProperties<JsonData>());

    /// <inheritdoc/>
    public int Count => properties.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => properties.Items.Select(property => property.Key);

    /// <inheritdoc/>
    public IEnumerable<JsonData> Values => properties.Items.Select(property => property.Value);

    /// <summary>The properties, for loops that must not allocate memory.</summary>
    internal List<KeyValuePair<string, JsonData>> Items => properties.Items;

    /// <summary>The value of a property.</summary>
    /// <param name="key">The name in JSON.</param>
    /// <exception cref="KeyNotFoundException">There is no property with this name.</exception>
    public JsonData this[string key] => TryGetValue(key, out JsonData? value)
        ? value
        : throw new KeyNotFoundException($"There is no additional property \"{key}\".");

    /// <summary>Determines whether two instances have the same names and values in the same order.</summary>
    public static bool operator ==(AdditionalProperties? left, AdditionalProperties? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two instances differ.</summary>
    public static bool operator !=(AdditionalProperties? left, AdditionalProperties? right) => !(left == right);

    /// <summary>Reads the properties of a JSON object.</summary>
    /// <param name="json">The object.</param>
    /// <returns>The properties. If a name occurs more than once, its last value counts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> isn't a JSON object.</exception>
    public static AdditionalProperties Parse([StringSyntax(StringSyntaxAttribute.Json)] string json) => From(JsonData.Parse(json));

    /// <summary>Adds a property at the end, or replaces the value of the property with this name.</summary>
    /// <param name="name">The name in JSON.</param>
    /// <param name="value">The value.</param>
    /// <returns>A changed copy. This instance stays the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="value"/> is <see langword="null"/>.</exception>
    public AdditionalProperties With(string name, JsonData value)
    {
        OrderedProperties<JsonData> changed = new();
        foreach (KeyValuePair<string, JsonData> property in properties.Items)
        {
            changed.Set(property.Key, property.Value);
        }

        changed.Set(name ?? throw new ArgumentNullException(nameof(name)), value ?? throw new ArgumentNullException(nameof(value)));
        return new AdditionalProperties(changed);
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonData value) =>
        properties.TryGet(key ?? throw new ArgumentNullException(nameof(key)), out value);

    /// <inheritdoc/>
    public bool Equals(AdditionalProperties? other) => other is not null && properties.Items.SequenceEqual(other.properties.Items);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AdditionalProperties);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = Count;
        foreach (KeyValuePair<string, JsonData> property in properties.Items)
        {
            hash = unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(property.Key) + property.Value.GetHashCode());
        }

        return hash;
    }

    /// <summary>The properties as a compact JSON object.</summary>
    /// <returns>The string.</returns>
    public override string ToString()
    {
        Utf8Writer writer = new();
        Write(ref writer);
        string text = writer.ToString();
        writer.Return();
        return text;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonData>> GetEnumerator() => properties.Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static AdditionalProperties From(JsonData data)
    {
        Utf8JsonReader reader = new(data.Json);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"Expected an object, found {JsonText.Describe(ref reader)}. Path: $.", "$", null, null);
        }

        OrderedProperties<JsonData> properties = new();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonText.Text(ref reader);
            reader.Read();
            properties.Set(name, JsonData.Read(ref reader));
        }

        return new AdditionalProperties(properties);
    }

    internal void Write(ref Utf8Writer writer)
    {
        byte separator = (byte)'{';
        foreach (KeyValuePair<string, JsonData> property in Items)
        {
            writer.Name(property.Key, ref separator);
            writer.Raw(property.Value.Json);
        }

        writer.End(separator, (byte)'}');
    }
}
