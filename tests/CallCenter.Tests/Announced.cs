namespace CallCenter.Tests;

/// <summary>The two NCCOs with which dynamic connect was announced.</summary>
internal static class Announced
{
    public const string FirstAgent = Answers.FirstAgent;

    public const string AlternativeNumber = Answers.AlternativeNumber;
}
