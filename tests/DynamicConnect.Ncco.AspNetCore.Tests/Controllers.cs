using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace DynamicConnect.AspNetCore.Tests;

/// <summary>Adds some of the controllers of this assembly, and no others.</summary>
internal static class Controllers
{
    public static IMvcBuilder AddTestControllers(this IServiceCollection services, params Type[] controllers) =>
        services.AddControllers().ConfigureApplicationPartManager(parts =>
        {
            parts.ApplicationParts.Clear();
            parts.ApplicationParts.Add(new AssemblyPart(typeof(Controllers).Assembly));
            parts.FeatureProviders.Clear();
            parts.FeatureProviders.Add(new Chosen(controllers));
        });

    private sealed class Chosen(Type[] controllers) : ControllerFeatureProvider
    {
        protected override bool IsController(TypeInfo typeInfo) => controllers.Contains(typeInfo.AsType());
    }
}
