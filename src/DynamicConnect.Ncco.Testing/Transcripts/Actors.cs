namespace DynamicConnect.Testing;

/// <summary>The actors in a transcript that are not legs of the call.</summary>
internal static class Actors
{
    public const string Platform = "platform";

    public const string Application = "application";
}
