namespace DynamicConnect.Testing;

/// <content>Calls, and those who are called.</content>
public sealed partial class VoicePlatform
{
    private readonly List<CalledParty> parties = [];
    private readonly List<SimulatedCall> calls = [];

    /// <summary>The calls so far.</summary>
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
    /// Begins the behavior of somebody whom the application may ring. What is said last goes before what was said first; whom a test says
    /// nothing of, never answers.
    /// </summary>
    /// <param name="endpoint">The endpoint; what counts is its address.</param>
    /// <returns>The party, which does not answer until you say more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> is <see langword="null"/>.</exception>
    public CalledParty When(ConnectEndpoint endpoint)
    {
        ArgumentNullException.ThrowIfNull(endpoint);

        Coverage.Expect(endpoint);
        return Add(new CalledParty(other => Addresses.AreSame(endpoint, other), Addresses.NameOf(endpoint)));
    }

    /// <summary>Begins the behavior of all whom the application may ring and a predicate picks.</summary>
    /// <param name="predicate">Tells who is meant.</param>
    /// <returns>The party, which does not answer until you say more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is <see langword="null"/>.</exception>
    public CalledParty When(Func<ConnectEndpoint, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);

        return Add(new CalledParty(predicate, "whom a predicate picks"));
    }

    /// <summary>Says that the application is meant to do something wrong: such faults no longer fail a call.</summary>
    /// <param name="kinds">The kinds of fault.</param>
    /// <returns>The same platform.</returns>
    public VoicePlatform Expect(params CallFaultKind[] kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);

        return Expect(fault => kinds.Contains(fault.Kind));
    }

    /// <summary>Says that the application is meant to do something wrong: such faults no longer fail a call.</summary>
    /// <param name="predicate">Tells which fault is expected.</param>
    /// <returns>The same platform.</returns>
    public VoicePlatform Expect(Func<CallFault, bool> predicate)
    {
        expected.Add(predicate ?? throw new ArgumentNullException(nameof(predicate)));
        return this;
    }

    /// <summary>Somebody calls the application.</summary>
    /// <param name="from">The number of the caller.</param>
    /// <param name="to">The number of the application.</param>
    /// <returns>The call, when the answer webhook is answered.</returns>
    /// <exception cref="CallFailedException">The application does something wrong.</exception>
    public Task<SimulatedCall> CallAsync(string from, string to) => CallAsync(new InboundCall(from, to));

    /// <summary>Somebody calls the application, from a telephone or in another way.</summary>
    /// <param name="inboundCall">Who calls, and what the answer webhook says of it.</param>
    /// <returns>The call, when the answer webhook is answered.</returns>
    /// <exception cref="CallFailedException">The application does something wrong.</exception>
    public Task<SimulatedCall> CallAsync(InboundCall inboundCall)
    {
        ArgumentNullException.ThrowIfNull(inboundCall);

        SimulatedCall call = Begin(number => new SimulatedCall(this, number, inboundCall.From, inboundCall.To, null));
        return StartAsync(call, () => CallStart.Receive(this, call, inboundCall));
    }

    /// <summary>The application calls somebody by REST.</summary>
    /// <param name="outboundCall">What the REST API gets.</param>
    /// <returns>The call, when it is requested.</returns>
    /// <exception cref="CallFailedException">The application does something wrong.</exception>
    public Task<SimulatedCall> MakeCallAsync(OutboundCall outboundCall)
    {
        ArgumentNullException.ThrowIfNull(outboundCall);

        string from = outboundCall.From ?? RandomFromNumber;
        SimulatedCall call = Begin(number => new SimulatedCall(this, number, from, Addresses.Of(outboundCall.To), outboundCall.To));
        return StartAsync(call, () => CallStart.Make(this, call, outboundCall));
    }

    /// <summary>Lets time pass in all calls.</summary>
    /// <param name="time">How long.</param>
    /// <returns>A task that ends when it has passed.</returns>
    /// <exception cref="CallFailedException">The application does something wrong.</exception>
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

    /// <summary>A named conversation.</summary>
    /// <param name="name">The name that conversation actions have.</param>
    /// <returns>The conversation; <see langword="null"/> when nobody has ever joined it.</returns>
    public SimulatedConversation? FindConversation(string name) => conversations.GetValueOrDefault(name);
}
