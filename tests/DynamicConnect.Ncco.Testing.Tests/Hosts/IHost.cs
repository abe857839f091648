namespace DynamicConnect.Testing.Tests.Hosts;

/// <summary>An application that answers webhooks over HTTP.</summary>
internal interface IHost : IAsyncDisposable
{
    HttpClient Client { get; }

    VirtualClock Clock { get; }
}
