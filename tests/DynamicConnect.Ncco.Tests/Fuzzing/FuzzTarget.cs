namespace DynamicConnect.Tests.Fuzzing;

/// <summary>The readers to test.</summary>
internal enum FuzzTarget
{
    Ncco,
    Event,
    Answer,
    EventQuery,
    AnswerQuery,
}
