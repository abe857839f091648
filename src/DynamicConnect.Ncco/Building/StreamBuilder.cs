using System.Diagnostics.CodeAnalysis;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="StreamAction"/>.</summary>
[BuilderOf(typeof(StreamAction))]
public sealed partial class StreamBuilder : VoiceObjectBuilder<StreamAction, StreamBuilder>
{
    /// <summary>Creates a builder with the required values.</summary>
    /// <param name="streamUrl"><inheritdoc cref="StreamAction.StreamUrl" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="streamUrl"/> is <see langword="null"/>.</exception>
    public StreamBuilder([StringSyntax(StringSyntaxAttribute.Uri)] string streamUrl)
        : base(new StreamAction(streamUrl))
    {
    }

    /// <summary>Repeats the file until the call ends, or until a key press or speech ends it.</summary>
    /// <returns>This builder.</returns>
    public StreamBuilder LoopForever() => Loop(0);
}
