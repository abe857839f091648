using DynamicConnect.Testing;

namespace CallCenter;

/// <summary>A call and the NCCOs that the call center must answer with, in order. All other answers must be empty.</summary>
/// <param name="Title">What happens.</param>
/// <param name="Part">The path of the called part of the call center.</param>
/// <param name="PlayAsync">Plays the call.</param>
/// <param name="Nccos">The NCCOs.</param>
internal sealed record Scene(string Title, string Part, Func<VoicePlatform, Task<SimulatedCall>> PlayAsync, params string[] Nccos);
