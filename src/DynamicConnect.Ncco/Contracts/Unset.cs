namespace DynamicConnect.Contracts;

/// <summary>Marks the constructors that readers use: no property is set, not even a required one.</summary>
internal readonly struct Unset;
