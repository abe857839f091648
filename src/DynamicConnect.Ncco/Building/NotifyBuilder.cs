using System.Diagnostics.CodeAnalysis;
using DynamicConnect.Declarations;

namespace DynamicConnect;

/// <summary>Builds a <see cref="NotifyAction"/>.</summary>
[BuilderOf(typeof(NotifyAction))]
public sealed partial class NotifyBuilder : VoiceObjectBuilder<NotifyAction, NotifyBuilder>
{
    /// <summary>Creates a builder with the required values.</summary>
    /// <param name="payload"><inheritdoc cref="NotifyAction.Payload" path="/summary/node()"/></param>
    /// <param name="eventUrl"><inheritdoc cref="NotifyAction.EventUrl" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="payload"/> or <paramref name="eventUrl"/> is <see langword="null"/>.
    /// </exception>
    public NotifyBuilder(JsonData payload, [StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl)
        : base(new NotifyAction(payload, eventUrl))
    {
    }
}
