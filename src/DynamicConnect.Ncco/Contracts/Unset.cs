namespace DynamicConnect.Contracts;

/// <summary>Marks the constructors that readers use. They set no properties, not even required ones.</summary>
internal readonly struct Unset;
