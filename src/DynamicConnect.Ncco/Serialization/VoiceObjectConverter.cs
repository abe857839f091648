using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DynamicConnect.Wire;

namespace DynamicConnect;

/// <summary>Lets <see cref="JsonSerializer"/> read and write an action, an endpoint or settings, whatever the options of the host are.</summary>
/// <typeparam name="T">The type of the object.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class VoiceObjectConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicProperties)] T> : JsonConverter<T>
    where T : VoiceObject
{
    // The kernel names no action; an attribute can pass nothing but the type. So the type is asked for its table.
    private readonly Codec<T> codec = Table(nameof(TalkAction.Shape)) ?? Table(nameof(NccoAction.Kinds))
        ?? throw new NotSupportedException($"{typeof(T)} has no table of properties.");

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Document.Read(ref reader, codec);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);

        Document.Write(writer, value, codec);
    }

    private static Codec<T>? Table(string name) =>
        typeof(T).GetProperty(name, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)?.GetValue(null) as Codec<T>;
}
