namespace DynamicConnect.AspNetCore.Tests;

/// <summary>Makes builders of applications that watch no files: each watch takes one of the few that a user has.</summary>
internal static class Builder
{
    public static WebApplicationBuilder Create(string environment = "Production") =>
        WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, Args = ["--hostBuilder:reloadConfigOnChange=false"] });
}
