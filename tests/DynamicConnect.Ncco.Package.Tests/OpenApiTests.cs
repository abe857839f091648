#if NET10_0_OR_GREATER
using DynamicConnect.AspNetCore;

namespace DynamicConnect.Package.Tests;

public sealed class OpenApiTests
{
    /// <summary>A source generator from Microsoft intercepts the call to AddOpenApi. It needs compiler settings from its package.</summary>
    [Fact]
    public void AddVoiceSchemas_WithNoOtherPackage_Compiles()
    {
        ServiceCollection services = new();

        services.AddOpenApi(options => options.AddVoiceSchemas());

        services.Should().NotBeEmpty();
    }
}
#endif
