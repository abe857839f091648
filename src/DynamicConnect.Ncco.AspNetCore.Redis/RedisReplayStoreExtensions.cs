using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StackExchange.Redis;

namespace DynamicConnect.AspNetCore;

/// <summary>Extension methods that add a replay store in Redis.</summary>
public static class RedisReplayStoreExtensions
{
    /// <summary>
    /// Remembers the tokens of signed webhooks in Redis, with the <see cref="IConnectionMultiplexer"/> that is registered as a service.
    /// </summary>
    /// <param name="builder">The result of <c>AddVonageSignature</c>.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static AuthenticationBuilder AddVonageRedisReplayStore(this AuthenticationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.Services.Replace(ServiceDescriptor.Singleton<IVonageReplayStore, RedisReplayStore>());
        return builder;
    }
}
