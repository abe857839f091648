namespace DynamicConnect.Testing;

/// <summary>What somebody does in a call.</summary>
internal enum CallStepKind
{
    HangUp,
    Drop,
    Press,
    Say,
}
