namespace DynamicConnect.Testing;

/// <content>Calls and called parties.</content>
public sealed partial class VoicePlatform
{
    private readonly List<CalledParty> parties = [];
    private readonly List<SimulatedCall> calls = [];

    /// <summary>The calls of the platform so far.</summary>
    public IReadOnlyList<SimulatedCall> Calls
    {
        get
        {
            lock (calls)
            {
                return [.. calls];
            }
        }
    }

    /// <summary>
    /// Starts to specify how a party behaves when the application rings it. Later specifications take precedence over earlier ones. A party
    /// without a specification never answers.
    /// </summary>
    /// <param name="endpoint">The endpoint. Only its address is compared.</param>
    /// <returns>The party, which does not answer until you specify more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    public CalledParty When(ConnectEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);

        Coverage.Expect(endpoint);
        return Add(new CalledParty(other => Addresses.AreSame(endpoint, other), Addresses.NameOf(endpoint)));
    }

    /// <summary>Starts to specify the behavior of all parties that a predicate selects.</summary>
    /// <param name="predicate">Selects endpoints.</param>
    /// <returns>The party, which does not answer until you specify more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is <see langword="null"/>.</exception>
    public CalledParty When(Func<ConnectEndpoint, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);

        return Add(new CalledParty(predicate, "selected by a predicate"));
    }

    /// <summary>Expects faults of the application. Expected faults do not fail a call.</summary>
    /// <param name="kinds">The kinds of faults.</param>
    /// <returns>The same platform.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kinds"/> is <see langword="null"/>.</exception>
    public VoicePlatform Expect(params CallFaultKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);

        return Expect(fault => kinds.Contains(fault.Kind));
    }

    /// <summary>Expects faults of the application. Expected faults do not fail a call.</summary>
    /// <param name="predicate">Selects the expected faults.</param>
    /// <returns>The same platform.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is <see langword="null"/>.</exception>
    public VoicePlatform Expect(Func<CallFault, bool> predicate)
    {
        expected.Add(predicate ?? throw new ArgumentNullException(nameof(predicate)));
        return this;
    }

    /// <summary>Starts a call to the application from a telephone.</summary>
    /// <param name="from">The number of the caller.</param>
    /// <param name="to">The number of the application.</param>
    /// <returns>The call, after the answer webhook has been answered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is <see langword="null"/>.</exception>
    /// <exception cref="CallFailedException">The application causes a fault.</exception>
    public Task<SimulatedCall> CallAsync(string from, string to) => CallAsync(new InboundCall(from, to));

    /// <summary>Starts a call to the application from a telephone or another endpoint.</summary>
    /// <param name="inboundCall">The caller and other properties of the call.</param>
    /// <returns>The call, after the answer webhook has been answered.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="inboundCall"/> is <see langword="null"/>.</exception>
    /// <exception cref="CallFailedException">The application causes a fault.</exception>
    public Task<SimulatedCall> CallAsync(InboundCall inboundCall)
    {
        ArgumentNullException.ThrowIfNull(inboundCall);

        SimulatedCall call = Begin(number => new SimulatedCall(this, number, inboundCall.From, inboundCall.To, null));
        return StartAsync(call, () => CallStart.Receive(this, call, inboundCall));
    }

    /// <summary>Starts a call that the application makes with the REST API.</summary>
    /// <param name="outboundCall">The parameters of the REST API.</param>
    /// <returns>The call, after it has been requested.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outboundCall"/> is <see langword="null"/>.</exception>
    /// <exception cref="CallFailedException">The application causes a fault.</exception>
    public Task<SimulatedCall> MakeCallAsync(OutboundCall outboundCall)
    {
        ArgumentNullException.ThrowIfNull(outboundCall);

        string from = outboundCall.From ?? RandomFromNumber;
        SimulatedCall call = Begin(number => new SimulatedCall(this, number, from, Addresses.Of(outboundCall.To), outboundCall.To));
        return StartAsync(call, () => CallStart.Make(this, call, outboundCall));
    }

    /// <summary>Lets virtual time pass in all calls.</summary>
    /// <param name="time">The length of time.</param>
    /// <returns>A task that completes when the time has passed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    /// <exception cref="CallFailedException">The application causes a fault.</exception>
    public Task AdvanceAsync(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);

        return Task.Run(async () =>
        {
            await gate.EnterAsync().ConfigureAwait(false);
            try
            {
                DateTimeOffset end = Clock.GetUtcNow() + time;
                foreach (SimulatedCall call in Calls)
                {
                    await call.Timeline.RunUntilAsync(end).ConfigureAwait(false);
                    call.ThrowIfFailed();
                }

                Clock.AdvanceTo(end);
            }
            finally
            {
                gate.Leave();
            }
        });
    }

    /// <summary>Finds a named conversation.</summary>
    /// <param name="name">The name in conversation actions.</param>
    /// <returns>The conversation, or <see langword="null"/> if nobody has joined it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public SimulatedConversation? FindConversation(string name) => conversations.GetValueOrDefault(name);
}
