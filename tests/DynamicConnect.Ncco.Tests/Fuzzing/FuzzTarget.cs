namespace DynamicConnect.Tests.Fuzzing;

/// <summary>The readers that inputs are made for.</summary>
internal enum FuzzTarget
{
    Ncco,
    Event,
    Answer,
    EventQuery,
    AnswerQuery,
}
