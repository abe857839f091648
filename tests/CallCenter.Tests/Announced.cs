namespace CallCenter.Tests;

/// <summary>The two NCCOs from the announcement of dynamic connect.</summary>
internal static class Announced
{
    public const string FirstAgent = Answers.FirstAgent;

    public const string AlternativeNumber = Answers.AlternativeNumber;
}
