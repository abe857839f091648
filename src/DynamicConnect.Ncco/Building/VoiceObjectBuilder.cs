using System.Runtime.CompilerServices;

namespace DynamicConnect;

/// <summary>What all builders of actions, endpoints and settings have in common.</summary>
/// <typeparam name="TObject">What is built.</typeparam>
/// <typeparam name="TBuilder">The builder itself.</typeparam>
/// <remarks>A builder collects one immutable record, so what it has built never changes with it.</remarks>
public abstract class VoiceObjectBuilder<TObject, TBuilder>
    where TObject : VoiceObject
    where TBuilder : VoiceObjectBuilder<TObject, TBuilder>
{
    private protected VoiceObjectBuilder(TObject value) => Value = value;

    private protected TObject Value { get; private set; }

    /// <summary>Adds a property that the library does not know.</summary>
    /// <param name="name">The name, as on the wire.</param>
    /// <param name="value">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="value"/> is <see langword="null"/>.</exception>
    public TBuilder AdditionalProperty(string name, JsonData value) =>
        With(Value with { AdditionalProperties = Value.AdditionalProperties.With(name, value) });

    /// <summary>Gives what was built so far.</summary>
    /// <returns>The record; the builder can go on.</returns>
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
