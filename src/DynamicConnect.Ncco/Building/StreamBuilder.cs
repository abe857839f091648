using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect;

/// <summary>Builds a <see cref="StreamAction"/>, property by property.</summary>
public sealed class StreamBuilder : VoiceObjectBuilder<StreamAction, StreamBuilder>
{
    /// <summary>Begins with the required values.</summary>
    /// <param name="streamUrl"><inheritdoc cref="StreamAction.StreamUrl" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="streamUrl"/> is <see langword="null"/>.</exception>
    public StreamBuilder([StringSyntax(StringSyntaxAttribute.Uri)] string streamUrl)
        : base(new StreamAction(streamUrl))
    {
    }

    /// <inheritdoc cref="StreamAction.Level"/>
    /// <param name="level">The value.</param>
    /// <returns>This builder.</returns>
    public StreamBuilder Level(decimal level) => With(Value with { Level = level });

    /// <inheritdoc cref="StreamAction.BargeIn"/>
    /// <param name="bargeIn">The value.</param>
    /// <returns>This builder.</returns>
    public StreamBuilder BargeIn(bool bargeIn = true) => With(Value with { BargeIn = bargeIn });

    /// <inheritdoc cref="StreamAction.Loop"/>
    /// <param name="loop">The value.</param>
    /// <returns>This builder.</returns>
    public StreamBuilder Loop(int loop) => With(Value with { Loop = loop });

    /// <summary>Plays the file for ever, or until a key press or speech ends it.</summary>
    /// <returns>This builder.</returns>
    public StreamBuilder LoopForever() => Loop(0);
}
