using System.Reflection;
using DynamicConnect.Contracts;

namespace DynamicConnect.Tests.Properties;

/// <summary>A property of a record: the description in the contract, and the C# property.</summary>
internal sealed class RecordProperty(Type record, ContractProperty contract)
{
    public ContractProperty Contract => contract;

    public string Name => contract.Name;

    public Type ValueType => contract.ValueType;

    public bool IsRequired => contract.IsRequired;

    public PropertyInfo Property { get; } = record.GetProperty(Spell(contract.Name), BindingFlags.Instance | BindingFlags.Public)
        ?? throw new InvalidOperationException($"{record} has no property for {contract.Name}.");

    public bool IsSet(VoiceObject target) => target.IsSet(Name);

    public object? Get(VoiceObject target) => Property.GetValue(target);

    /// <summary>
    /// Returns a copy of <paramref name="source"/> in which the property has another value, like a <c>with</c> expression.
    /// </summary>
    public VoiceObject With(VoiceObject source, object? value)
    {
        var copy = (VoiceObject)record.GetMethod("<Clone>$")!.Invoke(source, null)!;
        Property.SetValue(copy, value);
        return copy;
    }

    public override string ToString() => $"{record.Name}.{Name}";

    private static string Spell(string name) => string.Concat(name.Split('-', '_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
