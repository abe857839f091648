namespace DynamicConnect.Testing;

/// <summary>What an id is for; it stands in the second group of its digits.</summary>
internal enum IdKind
{
    Leg = 1,
    Conversation = 2,
    Recording = 3,
    File = 4,
}
