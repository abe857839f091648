namespace DynamicConnect.Tests.Samples;

/// <summary>A record with a snapshot, and the same record made another way.</summary>
/// <param name="name">The name of the snapshot: <c>talk.full</c>, <c>talk.minimal</c>.</param>
/// <param name="record">The record, made by its initialiser.</param>
/// <param name="built">The record, made by its builder, where there is one.</param>
internal sealed class Sample(string name, VoiceObject record, VoiceObject? built = null)
{
    public static IReadOnlyList<Sample> All { get; } = [.. ActionSamples.All, .. EndpointSamples.All, .. SettingsSamples.All];

    public string Name => name;

    public VoiceObject Record => record;

    public VoiceObject? Built => built;

    public bool IsFull => name.EndsWith(".full", StringComparison.Ordinal);

    public static Sample Named(string name) => All.Single(sample => sample.Name == name);
}
