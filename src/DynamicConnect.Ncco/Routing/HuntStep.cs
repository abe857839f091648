namespace DynamicConnect;

/// <summary>What a hunt group does next.</summary>
public sealed record HuntStep
{
    private HuntStep()
    {
    }

    /// <summary>Nothing: the body of the answer stays empty, and the running NCCO goes on.</summary>
    public static HuntStep NoChange { get; } = new();

    /// <summary>The NCCO to answer with; <see langword="null"/> for <see cref="NoChange"/>.</summary>
    public Ncco? Ncco { get; private init; }

    /// <summary>The member that the NCCO rings; <see langword="null"/> when it rings nobody.</summary>
    public HuntGroupMember? Member { get; private init; }

    /// <summary>Whether the round is over, and the NCCO is <see cref="HuntGroup.NoAnswer"/>.</summary>
    public bool IsNoAnswer => Ncco is not null && Member is null;

    /// <summary>The body of the answer.</summary>
    /// <returns>The NCCO as compact JSON; an empty text for <see cref="NoChange"/>.</returns>
    public string ToJson() => Ncco?.ToJson() ?? "";

    /// <summary>The body of the answer, as <see cref="ToJson"/> gives it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToJson();

    internal static HuntStep Ring(Ncco ncco, HuntGroupMember member) => new() { Ncco = ncco, Member = member };

    internal static HuntStep End(Ncco ncco) => new() { Ncco = ncco };
}
