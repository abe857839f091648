using Microsoft.AspNetCore.Http.Features;

namespace DynamicConnect.AspNetCore.Tests.Binding;

/// <summary>Records whether a request was aborted, but still sends the response.</summary>
internal sealed class Lifetime : IHttpRequestLifetimeFeature
{
    public CancellationToken RequestAborted { get; set; }

    public bool IsAborted { get; private set; }

    public void Abort() => IsAborted = true;
}
