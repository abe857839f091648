using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect;

/// <summary>Builds a <see cref="HuntGroup"/>, also in C# 7.3 and Visual Basic.</summary>
public sealed class HuntGroupBuilder
{
    private readonly List<HuntGroupMember> members = [];
    private HuntGroup group;

    /// <summary>Creates a builder with the required value. Add members with <see cref="Member"/>.</summary>
    /// <param name="eventUrl"><inheritdoc cref="HuntGroup.EventUrl" path="/summary/node()"/></param>
    /// <exception cref="ArgumentNullException"><paramref name="eventUrl"/> is <see langword="null"/>.</exception>
    public HuntGroupBuilder([StringSyntax(StringSyntaxAttribute.Uri)] string eventUrl) => group = new HuntGroup(eventUrl);

    /// <summary>Adds a member, which is rung after the members before it.</summary>
    /// <param name="endpoint"><inheritdoc cref="HuntGroupMember.Endpoint" path="/summary/node()"/></param>
    /// <param name="from">
    /// <inheritdoc cref="HuntGroupMember.From" path="/summary/node()"/> <inheritdoc cref="HuntGroupMember.From" path="/remarks/node()"/>
    /// </param>
    /// <param name="ringTime">
    /// <inheritdoc cref="HuntGroupMember.RingTime" path="/summary/node()"/>
    /// <inheritdoc cref="HuntGroupMember.RingTime" path="/remarks/node()"/>
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    public HuntGroupBuilder Member(ConnectEndpoint endpoint, string? from = null, TimeSpan? ringTime = null)
    {
        members.Add(new HuntGroupMember(endpoint) { From = from, RingTime = ringTime });
        return this;
    }

    /// <inheritdoc cref="HuntGroup.EventMethod"/>
    /// <param name="eventMethod">The value.</param>
    /// <returns>This builder.</returns>
    public HuntGroupBuilder EventMethod(WebhookMethod eventMethod) => With(group with { EventMethod = eventMethod });

    /// <inheritdoc cref="HuntGroup.From"/>
    /// <param name="from">The value.</param>
    /// <returns>This builder.</returns>
    public HuntGroupBuilder From(string? from) => With(group with { From = from });

    /// <inheritdoc cref="HuntGroup.RingTime"/>
    /// <param name="ringTime">The value.</param>
    /// <returns>This builder.</returns>
    public HuntGroupBuilder RingTime(TimeSpan ringTime) => With(group with { RingTime = ringTime });

    /// <inheritdoc cref="HuntGroup.MachineDetection"/>
    /// <param name="machineDetection">The value.</param>
    /// <returns>This builder.</returns>
    public HuntGroupBuilder MachineDetection(MachineDetection machineDetection) => With(group with { MachineDetection = machineDetection });

    /// <inheritdoc cref="HuntGroup.FirstAnnouncement"/>
    /// <param name="announcement">The value.</param>
    /// <returns>This builder.</returns>
    public HuntGroupBuilder FirstAnnouncement(Ncco? announcement) => With(group with { FirstAnnouncement = announcement });

    /// <inheritdoc cref="HuntGroup.NextAnnouncement"/>
    /// <param name="announcement">The value.</param>
    /// <returns>This builder.</returns>
    public HuntGroupBuilder NextAnnouncement(Ncco? announcement) => With(group with { NextAnnouncement = announcement });

    /// <inheritdoc cref="HuntGroup.NoAnswer"/>
    /// <param name="noAnswer">The value.</param>
    /// <returns>This builder.</returns>
    public HuntGroupBuilder NoAnswer(Ncco? noAnswer) => With(group with { NoAnswer = noAnswer });

    /// <summary>Begins each round with a different member: <see cref="HuntStrategy.Circular"/>.</summary>
    /// <param name="startAt">
    /// <inheritdoc cref="HuntGroup.StartAt" path="/summary/node()"/> <inheritdoc cref="HuntGroup.StartAt" path="/remarks/node()"/>
    /// </param>
    /// <returns>This builder.</returns>
    public HuntGroupBuilder Circular(Func<VoiceWebhook, int>? startAt = null) =>
        With(group with { Strategy = HuntStrategy.Circular, StartAt = startAt });

    /// <inheritdoc cref="HuntGroup.IsBusy"/>
    /// <param name="isBusy">The value.</param>
    /// <returns>This builder.</returns>
    public HuntGroupBuilder IsBusy(Func<HuntGroupMember, bool>? isBusy) => With(group with { IsBusy = isBusy });

    /// <inheritdoc cref="HuntGroup.IsBusyAsync"/>
    /// <param name="isBusy">The value.</param>
    /// <returns>This builder.</returns>
    public HuntGroupBuilder IsBusyAsync(Func<HuntGroupMember, CancellationToken, Task<bool>>? isBusy) =>
        With(group with { IsBusyAsync = isBusy });

    /// <inheritdoc cref="HuntGroup.SigningKey"/>
    /// <param name="signingKey">The value.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="signingKey"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="signingKey"/> is empty.</exception>
    public HuntGroupBuilder SigningKey(params byte[] signingKey) => With(group with { SigningKey = ValueList.Create(signingKey) });

    /// <summary>Returns the group, if it has no errors.</summary>
    /// <returns>The group.</returns>
    /// <exception cref="NccoValidationException">The group has errors.</exception>
    public HuntGroup Build() => BuildUnvalidated().EnsureValid();

    /// <summary>Returns the group without validating it.</summary>
    /// <returns>The group.</returns>
    public HuntGroup BuildUnvalidated() => group with { Members = [.. members] };

    private HuntGroupBuilder With(HuntGroup changed)
    {
        group = changed;
        return this;
    }
}
