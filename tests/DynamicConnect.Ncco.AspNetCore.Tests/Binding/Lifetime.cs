using Microsoft.AspNetCore.Http.Features;

namespace DynamicConnect.AspNetCore.Tests.Binding;

/// <summary>Keeps whether a request was aborted, and lets its answer come all the same.</summary>
internal sealed class Lifetime : IHttpRequestLifetimeFeature
{
    public CancellationToken RequestAborted { get; set; }

    public bool IsAborted { get; private set; }

    public void Abort() => IsAborted = true;
}
