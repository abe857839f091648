using DynamicConnect.Testing;

namespace CallCenter;

/// <summary>A call, and the NCCOs that the call center must answer with, in order; all other answers change nothing.</summary>
/// <param name="Title">What happens.</param>
/// <param name="Part">The part of the call center that is called.</param>
/// <param name="PlayAsync">Plays the call.</param>
/// <param name="Nccos">The NCCOs.</param>
internal sealed record Scene(string Title, string Part, Func<VoicePlatform, Task<SimulatedCall>> PlayAsync, params string[] Nccos);
