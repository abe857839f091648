namespace System.Runtime.CompilerServices;

/// <summary>The type that the compiler looks up by name for init accessors, and that netstandard2.0 lacks.</summary>
internal static class IsExternalInit;
