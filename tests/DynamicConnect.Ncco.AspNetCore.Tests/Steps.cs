namespace DynamicConnect.AspNetCore.Tests;

/// <summary>A step of a hunt group, with the NCCO from the announcement of dynamic connect.</summary>
internal static class Steps
{
    public static HuntStep Announced { get; } = new HuntGroup("https://example.com/events")
    {
        NoAnswer = Tests.Announced.Ncco,
    }.Start("CON-1");
}
