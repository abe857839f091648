namespace DynamicConnect.Tests.Samples;

/// <summary>A record with a snapshot, and the same record made another way.</summary>
/// <param name="name">The name of the snapshot: <c>talk.full</c>, <c>talk.minimal</c>.</param>
/// <param name="record">The record, made by its initialiser.</param>
/// <param name="built">The record, made by its builder, where there is one.</param>
/// <remarks>The reference pages print the arguments as they stand in the source, so they make sense alone.</remarks>
internal sealed class Sample(string name, VoiceObject record, VoiceObject? built = null)
{
    /// <summary>An action, and the NCCO with nothing but it.</summary>
    public Sample(string name, NccoAction action, NccoBuilder ncco)
        : this(name, action, ncco.BuildUnvalidated().Single())
    {
    }

    /// <summary>Everything that an NCCO consists of; webhooks have samples of their own.</summary>
    public static IReadOnlyList<Sample> All { get; } = [.. ActionSamples.All, .. EndpointSamples.All, .. SettingsSamples.All];

    public string Name => name;

    public VoiceObject Record => record;

    public VoiceObject? Built => built;

    /// <summary>Whether every property is set; otherwise only what must be.</summary>
    public bool IsFull => name.EndsWith(".full", StringComparison.Ordinal);

    public static Sample Named(string name) => All.Single(sample => sample.Name == name);

    public static Sample? FullOf(Type record) => All.SingleOrDefault(sample => sample.IsFull && sample.Record.GetType() == record);
}
