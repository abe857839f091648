using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace CallCenter.Tests;

/// <summary>Replaces a handler with an incorrect response.</summary>
internal sealed class BrokenHandler(string path, RequestDelegate answer) : IStartupFilter
{
    public static BrokenHandler Of(string path, int status, string? contentType = null, string body = "") => new(path, async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        await context.Response.WriteAsync(body);
    });

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, go) => context.Request.Path == path ? answer(context) : go(context));
        next(app);
    };
}
