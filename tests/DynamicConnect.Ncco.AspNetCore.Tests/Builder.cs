namespace DynamicConnect.AspNetCore.Tests;

/// <summary>Creates application builders that watch no files, because the number of watches per user is limited.</summary>
internal static class Builder
{
    public static WebApplicationBuilder Create(string environment = "Production") =>
        WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, Args = ["--hostBuilder:reloadConfigOnChange=false"] });
}
