namespace DynamicConnect.Wire;

/// <summary>A note that was taken while a document was read, as the problem that it is.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Element">The element of the document in which it is.</param>
/// <param name="Property">The property of that element in which it is.</param>
internal sealed record LocatedNote(NccoProblem Problem, int Element, string Property);
