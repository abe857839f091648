namespace DynamicConnect.Testing;

/// <summary>A mistake that an application made in a call.</summary>
public sealed record CallFault
{
    internal CallFault(CallFaultKind kind, string message, string? url = null, IReadOnlyList<NccoProblem>? problems = null)
    {
        Kind = kind;
        Message = message;
        Url = url;
        Problems = problems ?? [];
    }

    /// <summary>The kind of fault.</summary>
    public CallFaultKind Kind { get; }

    /// <summary>A sentence that describes the fault.</summary>
    public string Message { get; }

    /// <summary>The URL that the fault is about, or <see langword="null"/> if it is not about a URL.</summary>
    public string? Url { get; }

    /// <summary>The problems that validation found, if the NCCO has errors. Otherwise, the list is empty.</summary>
    public IReadOnlyList<NccoProblem> Problems { get; }

    /// <summary>Gets the fault as a line of text.</summary>
    /// <returns>The kind and the message.</returns>
    public override string ToString() => $"{Kind}: {Message}";
}
