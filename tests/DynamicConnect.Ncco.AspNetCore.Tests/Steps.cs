namespace DynamicConnect.AspNetCore.Tests;

/// <summary>The step of a hunt group whose NCCO is the announced one.</summary>
internal static class Steps
{
    public static HuntStep Announced { get; } = new HuntGroup("https://example.com/events")
    {
        NoAnswer = Tests.Announced.Ncco,
    }.Start("CON-1");
}
