namespace System.Runtime.CompilerServices;

/// <summary>What the compiler looks up by name for init accessors, and netstandard2.0 lacks.</summary>
internal static class IsExternalInit;
