namespace DynamicConnect.Testing;

/// <summary>Specifies what an id is for. The second group of the id contains it.</summary>
internal enum IdKind
{
    Leg = 1,
    Conversation = 2,
    Recording = 3,
    File = 4,
}
