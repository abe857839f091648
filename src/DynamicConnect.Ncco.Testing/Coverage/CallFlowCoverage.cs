using System.Text.Json.Nodes;

namespace DynamicConnect.Testing;

/// <summary>
/// The parts of a call flow that calls have not tried: members that were never rung, and answers to inputs and failed states that never
/// occurred.
/// </summary>
public sealed class CallFlowCoverage
{
    private static readonly CallStatus[] FailedStates =
        [CallStatus.Busy, CallStatus.Failed, CallStatus.Rejected, CallStatus.Unanswered, CallStatus.Timeout];

    private readonly object gate = new();
    private readonly VoicePlatform platform;
    private readonly Dictionary<string, bool> members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, InputCoverage> inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<CallStatus>> untried = new(StringComparer.Ordinal);

    internal CallFlowCoverage(VoicePlatform platform) => this.platform = platform;

    /// <summary>
    /// The endpoints that the application never rang, although the test configured them with
    /// <see cref="VoicePlatform.When(ConnectEndpoint)"/> or <see cref="Expect(HuntGroup)"/>.
    /// </summary>
    public IReadOnlyList<string> NeverRung => Locked(() => members.Where(member => !member.Value).Select(member => member.Key));

    /// <summary>The failed states of synchronous connects that never occurred, such as <c>phone 4155550123: busy</c>.</summary>
    public IReadOnlyList<string> FailedStatesNeverTried =>
        Locked(() => untried.SelectMany(member => member.Value.Order().Select(status => $"{member.Key}: {WireNames.Of(status)}")));

    /// <summary>The input answers that never occurred, such as <c>https://example.com/input: key 2</c> or <c>…: silence</c>.</summary>
    public IReadOnlyList<string> InputsNeverTried =>
        Locked(() => inputs.SelectMany(input => input.Value.Untried.Select(answer => $"{input.Key}: {answer}")));

    /// <summary>Whether there are no gaps.</summary>
    public bool IsComplete => NeverRung.Count + FailedStatesNeverTried.Count + InputsNeverTried.Count == 0;

    /// <summary>Adds the members of a hunt group to the endpoints that should be rung.</summary>
    /// <param name="group">The hunt group.</param>
    /// <returns>The same coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="group"/> is <see langword="null"/>.</exception>
    public CallFlowCoverage Expect(HuntGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);

        foreach (HuntGroupMember member in group.Members)
        {
            Expect(member.Endpoint);
        }

        return this;
    }

    /// <summary>Gets the report, with one line for each gap.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string[] lines =
        [
            .. NeverRung.Select(member => $"never rung: {member}"),
            .. FailedStatesNeverTried.Select(state => $"failed state never tried: {state}"),
            .. InputsNeverTried.Select(answer => $"input never tried: {answer}"),
        ];
        string calls = platform.Calls.Count == 1 ? "1 call" : $"{platform.Calls.Count} calls";
        string gaps = lines.Length == 1 ? "1 gap" : $"{lines.Length} gaps";
        return lines.Length == 0 ? $"{calls}, and everything was tried." : $"{calls}, {gaps}:\n{string.Join('\n', lines)}";
    }

    internal void Expect(ConnectEndpoint endpoint) => Locked(() => members.TryAdd(Addresses.NameOf(endpoint), false));

    internal void SeeRing(ConnectEndpoint endpoint) => Locked(() => members[Addresses.NameOf(endpoint)] = true);

    internal void SeeConnect(ConnectAction connect, string? url)
    {
        if (connect.EventType == EventType.Synchronous && url is not null)
        {
            bool detectsMachines = connect.MachineDetection is not null || connect.AdvancedMachineDetection is not null;
            IEnumerable<CallStatus> states = detectsMachines ? [.. FailedStates, CallStatus.Machine] : FailedStates;
            Locked(() => untried.TryAdd(Addresses.NameOf(connect.Endpoint[0]), [.. states]));
        }
    }

    internal void SeeFailure(ConnectEndpoint endpoint, string? url, CallStatus status)
    {
        if (url is not null)
        {
            Locked(() => untried.GetValueOrDefault(Addresses.NameOf(endpoint))?.Remove(status));
        }
    }

    internal void SeeInput(InputAction input, string? url) => Locked(() =>
    {
        string key = KeyOf(url);
        return inputs.TryAdd(key, new InputCoverage(input));
    });

    internal void SeeResult(string? url, JsonObject dtmf, JsonObject speech) =>
        Locked(() => inputs.GetValueOrDefault(KeyOf(url))?.See(dtmf, speech));

    internal void SeeKeys(string? url, string keys) => Locked(() => inputs.GetValueOrDefault(KeyOf(url))?.SeeKeys(keys));

    private static string KeyOf(string? url) => url?.Split('?')[0] ?? "no URL";

    private void Locked<T>(Func<T> change)
    {
        lock (gate)
        {
            change();
        }
    }

    private string[] Locked(Func<IEnumerable<string>> read)
    {
        lock (gate)
        {
            return [.. read()];
        }
    }
}
