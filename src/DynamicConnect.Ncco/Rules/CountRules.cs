namespace DynamicConnect.Rules;

/// <summary>The rules about the number of elements.</summary>
internal static class CountRules
{
    public static readonly Rule Count = new("NCCO2005");
}
