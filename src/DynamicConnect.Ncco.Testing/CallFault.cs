namespace DynamicConnect.Testing;

/// <summary>Something that an application did wrong in a call.</summary>
public sealed record CallFault
{
    internal CallFault(CallFaultKind kind, string message, string? url = null, IReadOnlyList<NccoProblem>? problems = null)
    {
        Kind = kind;
        Message = message;
        Url = url;
        Problems = problems ?? [];
    }

    /// <summary>What kind of fault it is.</summary>
    public CallFaultKind Kind { get; }

    /// <summary>What happened, in a sentence.</summary>
    public string Message { get; }

    /// <summary>The address that was called, as the platform knows it.</summary>
    public string? Url { get; }

    /// <summary>The problems of an NCCO that has errors.</summary>
    public IReadOnlyList<NccoProblem> Problems { get; }

    /// <summary>The fault as a line.</summary>
    /// <returns>The kind and the message.</returns>
    public override string ToString() => $"{Kind}: {Message}";
}
