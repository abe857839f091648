using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StackExchange.Redis;

namespace DynamicConnect.AspNetCore;

/// <summary>Signed webhooks on several servers.</summary>
public static class RedisReplayStoreExtensions
{
    /// <summary>Remembers the tokens of signed webhooks in Redis: in the <see cref="IConnectionMultiplexer"/> among the services.</summary>
    /// <param name="builder">The result of <c>AddVonageSignature</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static AuthenticationBuilder AddVonageRedisReplayStore(this AuthenticationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.Replace(ServiceDescriptor.Singleton<IVonageReplayStore, RedisReplayStore>());
        return builder;
    }
}
