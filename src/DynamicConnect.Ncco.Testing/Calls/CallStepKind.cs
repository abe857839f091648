namespace DynamicConnect.Testing;

/// <summary>Specifies what a party does in a call.</summary>
internal enum CallStepKind
{
    HangUp,
    Drop,
    Press,
    Say,
}
