namespace DynamicConnect.Tests.Samples;

/// <summary>A record with a snapshot, and the same record from its builder.</summary>
/// <param name="name">The name of the snapshot: <c>talk.full</c>, <c>talk.minimal</c>.</param>
/// <param name="record">The record, created with its constructor and initializer.</param>
/// <param name="built">The same record, created with its builder, if there is one.</param>
/// <remarks>The reference pages show the source of the arguments, so it must make sense on its own.</remarks>
internal sealed class Sample(string name, VoiceObject record, VoiceObject? built = null)
{
    /// <summary>Initializes a sample with an action and the builder of an NCCO that contains only this action.</summary>
    public Sample(string name, NccoAction action, NccoBuilder ncco)
        : this(name, action, ncco.BuildUnvalidated().Single())
    {
    }

    /// <summary>Samples of everything that an NCCO can contain. Webhooks have their own samples.</summary>
    public static IReadOnlyList<Sample> All { get; } = [.. ActionSamples.All, .. EndpointSamples.All, .. SettingsSamples.All];

    public string Name => name;

    public VoiceObject Record => record;

    public VoiceObject? Built => built;

    /// <summary>Whether every property is set. Otherwise, only the required ones are.</summary>
    public bool IsFull => name.EndsWith(".full", StringComparison.Ordinal);

    public static Sample Named(string name) => All.Single(sample => sample.Name == name);

    public static Sample? FullOf(Type record) => All.SingleOrDefault(sample => sample.IsFull && sample.Record.GetType() == record);
}
