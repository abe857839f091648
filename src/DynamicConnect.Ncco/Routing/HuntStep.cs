namespace DynamicConnect;

/// <summary>The next step of a hunt group.</summary>
public sealed record HuntStep
{
    private HuntStep()
    {
    }

    /// <summary>Changes nothing: the body of the response is empty, and the running NCCO continues.</summary>
    public static HuntStep NoChange { get; } = new();

    /// <summary>The NCCO to respond with; <see langword="null"/> for <see cref="NoChange"/>.</summary>
    public Ncco? Ncco { get; private init; }

    /// <summary>The member that the NCCO rings; <see langword="null"/> when it rings nobody.</summary>
    public HuntGroupMember? Member { get; private init; }

    /// <summary>Whether the round is over, and the NCCO is <see cref="HuntGroup.NoAnswer"/>.</summary>
    public bool IsNoAnswer => Ncco is not null && Member is null;

    /// <summary>The body of the response.</summary>
    /// <returns>The NCCO as compact JSON; an empty string for <see cref="NoChange"/>.</returns>
    public string ToJson() => Ncco?.ToJson() ?? "";

    /// <summary>The body of the response, the same as <see cref="ToJson"/>.</summary>
    /// <returns>The string.</returns>
    public override string ToString() => ToJson();

    internal static HuntStep Ring(Ncco ncco, HuntGroupMember member) => new() { Ncco = ncco, Member = member };

    internal static HuntStep End(Ncco ncco) => new() { Ncco = ncco };
}
