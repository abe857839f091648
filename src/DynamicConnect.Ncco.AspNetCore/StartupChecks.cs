using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DynamicConnect.AspNetCore;

/// <summary>
/// Builds all endpoints when the application starts, so that an invalid endpoint prevents the start instead of failing the first call.
/// </summary>
internal sealed class StartupChecks : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        next(application);
        try
        {
            IServiceProvider services = application.ApplicationServices;
            foreach (Endpoint endpoint in services.GetService<EndpointDataSource>()?.Endpoints ?? [])
            {
                foreach (RequireVonageSignatureAttribute required in endpoint.Metadata.OfType<RequireVonageSignatureAttribute>())
                {
                    VonageSignatureSchemes.Check(services, required.Scheme);
                }
            }
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } cause)
        {
            ExceptionDispatchInfo.Throw(cause);
        }
    };
}
