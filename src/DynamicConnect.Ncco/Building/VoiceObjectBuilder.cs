using System.Runtime.CompilerServices;

namespace DynamicConnect;

/// <summary>The base class of the builders of actions, endpoints and settings.</summary>
/// <typeparam name="TObject">The type to build.</typeparam>
/// <typeparam name="TBuilder">The type of the builder itself.</typeparam>
/// <remarks>You can keep using a builder after <see cref="Build"/>: the built record is immutable and never changes.</remarks>
public abstract class VoiceObjectBuilder<TObject, TBuilder>
    where TObject : VoiceObject
    where TBuilder : VoiceObjectBuilder<TObject, TBuilder>
{
    private protected VoiceObjectBuilder(TObject value) => Value = value;

    private protected TObject Value { get; private set; }

    /// <summary>Adds a property that the library doesn't know.</summary>
    /// <param name="name">The name in JSON.</param>
    /// <param name="value">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="value"/> is <see langword="null"/>.</exception>
    public TBuilder AdditionalProperty(string name, JsonData value) =>
        With(Value with { AdditionalProperties = Value.AdditionalProperties.With(name, value) });

    /// <summary>Returns the record that was built so far.</summary>
    /// <returns>The record. You can keep using the builder.</returns>
    public TObject Build() => Value;

    internal static TObject Configured(TBuilder builder, Action<TBuilder>? configure)
    {
        configure?.Invoke(builder);
        return builder.Build();
    }

    private protected static T NotNull<T>(T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class => value ?? throw new ArgumentNullException(name);

    private protected TBuilder With(TObject value)
    {
        Value = value;
        return (TBuilder)this;
    }
}
