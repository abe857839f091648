using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>
/// A JSON value of any kind, such as a payload, headers or provider options. It keeps the order of its keys and the spelling of its
/// numbers.
/// </summary>
/// <remarks>Immutable. Two values are equal when their compact JSON is equal.</remarks>
[JsonConverter(typeof(JsonDataConverter))]
public sealed class JsonData : IEquatable<JsonData>
{
    /// <summary>The maximum nesting depth. It keeps an NCCO that contains the value within the 64 levels that readers allow.</summary>
    public const int MaxDepth = 59;

    private readonly byte[] utf8;

    private JsonData(byte[] utf8) => this.utf8 = utf8;

    /// <summary>The object without properties, <c>{}</c>.</summary>
    public static JsonData EmptyObject { get; } = new([(byte)'{', (byte)'}']);

    /// <summary>The kind of the value.</summary>
    public JsonValueKind Kind => utf8[0] switch
    {
        (byte)'{' => JsonValueKind.Object,
        (byte)'[' => JsonValueKind.Array,
        (byte)'"' => JsonValueKind.String,
        (byte)'t' => JsonValueKind.True,
        (byte)'f' => JsonValueKind.False,
        (byte)'n' => JsonValueKind.Null,
        _ => JsonValueKind.Number,
    };

    internal ReadOnlySpan<byte> Json => utf8;

    /// <summary>Determines whether two values have the same compact JSON.</summary>
    public static bool operator ==(JsonData? left, JsonData? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two values differ.</summary>
    public static bool operator !=(JsonData? left, JsonData? right) => !(left == right);

    /// <summary>Reads a value from JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException"><paramref name="json"/> isn't JSON, or is nested deeper than <see cref="MaxDepth"/>.</exception>
    public static JsonData Parse([StringSyntax(StringSyntaxAttribute.Json)] string json)
    {
        using Utf8Buffer buffer = Utf8Buffer.From(json ?? throw new ArgumentNullException(nameof(json)));
        return Parse(buffer.Written);
    }

    /// <summary>Reads a value from JSON in UTF-8.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">
    /// <paramref name="utf8Json"/> isn't JSON, isn't UTF-8, or is nested deeper than <see cref="MaxDepth"/>.
    /// </exception>
    public static JsonData Parse(ReadOnlySpan<byte> utf8Json)
    {
        Utf8JsonReader start = new(utf8Json, new JsonReaderOptions { MaxDepth = MaxDepth });
        Utf8JsonReader reader = start;
        try
        {
            reader.Read();
            JsonData data = Read(ref reader);
            reader.Read();
            return data;
        }
        catch (JsonException exception)
        {
            long position = JsonErrors.OffsetOf(exception, utf8Json) ?? reader.TokenStartIndex;
            throw JsonErrors.Locate(exception, start, position, TextPosition.Of(utf8Json, position));
        }
    }

    /// <summary>Creates a value by serializing an object with <see cref="JsonSerializer"/>, using reflection.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="options">The options; <see cref="JsonSerializerOptions.Default"/> if they are <see langword="null"/>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The object is nested deeper than <see cref="MaxDepth"/>.</exception>
    /// <exception cref="NotSupportedException"><see cref="JsonSerializer"/> can't write the object.</exception>
    [RequiresUnreferencedCode("Serializing an arbitrary object requires reflection. Use the overload that takes a JsonTypeInfo.")]
    [RequiresDynamicCode("Serializing an arbitrary object requires reflection. Use the overload that takes a JsonTypeInfo.")]
    public static JsonData From<T>(T value, JsonSerializerOptions? options = null) =>
        Parse(JsonSerializer.SerializeToUtf8Bytes(value, options));

    /// <summary>Creates a value by serializing an object with <see cref="JsonSerializer"/>, without reflection.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="typeInfo">The metadata of the type, from a source-generated context.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The object is nested deeper than <see cref="MaxDepth"/>.</exception>
    public static JsonData From<T>(T value, JsonTypeInfo<T> typeInfo) =>
        Parse(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo ?? throw new ArgumentNullException(nameof(typeInfo))));

    /// <summary>Deserializes the value to an object, using reflection.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="options">The options; <see cref="JsonSerializerOptions.Default"/> if they are <see langword="null"/>.</param>
    /// <returns>The object.</returns>
    /// <exception cref="JsonException">The value can't be converted to <typeparamref name="T"/>.</exception>
    [RequiresUnreferencedCode("Deserializing an arbitrary object requires reflection. Use the overload that takes a JsonTypeInfo.")]
    [RequiresDynamicCode("Deserializing an arbitrary object requires reflection. Use the overload that takes a JsonTypeInfo.")]
    public T? To<T>(JsonSerializerOptions? options = null) => JsonSerializer.Deserialize<T>(utf8, options);

    /// <summary>Deserializes the value to an object, without reflection.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="typeInfo">The metadata of the type, from a source-generated context.</param>
    /// <returns>The object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeInfo"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The value can't be converted to <typeparamref name="T"/>.</exception>
    public T? To<T>(JsonTypeInfo<T> typeInfo) =>
        JsonSerializer.Deserialize(utf8, typeInfo ?? throw new ArgumentNullException(nameof(typeInfo)));

    /// <summary>The value as a <see cref="JsonElement"/>, to read its content.</summary>
    /// <returns>The element. You don't have to dispose of anything.</returns>
    public JsonElement ToElement()
    {
        Utf8JsonReader reader = new(utf8);
        return JsonElement.ParseValue(ref reader);
    }

    /// <inheritdoc/>
    public bool Equals(JsonData? other) => other is not null && utf8.AsSpan().SequenceEqual(other.utf8);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonData);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        int hash = utf8.Length;
        foreach (byte value in utf8)
        {
            hash = unchecked((hash * 31) + value);
        }

        return hash;
    }

    /// <summary>The value as compact JSON.</summary>
    /// <returns>The string.</returns>
    public override string ToString() => Utf8.DecodeValid(utf8);

    /// <summary>Reads the value that <paramref name="reader"/> is positioned on, and leaves the reader on its last token.</summary>
    internal static JsonData Read(ref Utf8JsonReader reader)
    {
        Utf8Writer writer = new();
        try
        {
            JsonText.Copy(ref reader, ref writer);
            return new JsonData(writer.ToArray());
        }
        finally
        {
            writer.Return();
        }
    }
}
