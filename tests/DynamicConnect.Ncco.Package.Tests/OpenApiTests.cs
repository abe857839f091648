#if NET10_0_OR_GREATER
using DynamicConnect.AspNetCore;

namespace DynamicConnect.Package.Tests;

public sealed class OpenApiTests
{
    /// <summary>A generator of Microsoft's takes the place of the call to AddOpenApi, and needs what its package tells the compiler.</summary>
    [Fact]
    public void AddVoiceSchemas_WithNoOtherPackage_Compiles()
    {
        ServiceCollection services = new();

        services.AddOpenApi(options => options.AddVoiceSchemas());

        services.Should().NotBeEmpty();
    }
}
#endif
