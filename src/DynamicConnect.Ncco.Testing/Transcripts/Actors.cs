namespace DynamicConnect.Testing;

/// <summary>Those in a transcript who are no leg of the call.</summary>
internal static class Actors
{
    public const string Platform = "platform";

    public const string Application = "application";
}
