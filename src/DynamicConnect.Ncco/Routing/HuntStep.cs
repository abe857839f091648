namespace DynamicConnect;

/// <summary>What a hunt group answers to an event.</summary>
public sealed record HuntStep
{
    private HuntStep()
    {
    }

    /// <summary>The event needs no answer.</summary>
    public static HuntStep Nothing { get; } = new();

    /// <summary>The NCCO that replaces the running one; <see langword="null"/> when the event needs no answer, and the body of the answer stays empty.</summary>
    public Ncco? Ncco { get; private init; }

    /// <summary>The member that the NCCO rings; <see langword="null"/> when it rings nobody.</summary>
    public HuntGroupMember? Member { get; private init; }

    /// <summary>Whether the round is over, and the NCCO is the last word.</summary>
    public bool IsLastWord => Ncco is not null && Member is null;

    internal static HuntStep Ring(Ncco ncco, HuntGroupMember member) => new() { Ncco = ncco, Member = member };

    internal static HuntStep Last(Ncco ncco) => new() { Ncco = ncco };
}
