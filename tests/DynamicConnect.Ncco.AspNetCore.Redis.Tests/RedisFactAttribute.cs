namespace DynamicConnect.AspNetCore.Redis.Tests;

/// <summary>A test that needs <c>redis-server</c>, and is skipped if it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = RedisServer.Path is null ? "redis-server is not installed." : null;
}
