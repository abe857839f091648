using System.Reflection;
using DynamicConnect.Wire;

namespace DynamicConnect.Tests.Tables;

/// <summary>One row of a table, beside the C# property that it stands for.</summary>
internal sealed class TableProperty(Type record, string name, Type valueType, Func<VoiceObject, bool> isSet)
{
    public string Name => name;

    public Type ValueType => valueType;

    public bool IsRequired { get; init; }

    public IReadOnlyList<string> OtherNames { get; init; } = [];

    public object Codec { get; init; } = "";

    public IReadOnlyList<Trait> Traits { get; init; } = [];

    public PropertyInfo? Property { get; } = record.GetProperty(Spell(name), BindingFlags.Instance | BindingFlags.Public);

    public bool IsSet(VoiceObject target) => isSet(target);

    public object? Get(VoiceObject target) => Property!.GetValue(target);

    /// <summary>A copy of <paramref name="source"/> in which the property has another value, as <c>with</c> makes it.</summary>
    public VoiceObject With(VoiceObject source, object? value)
    {
        var copy = (VoiceObject)record.GetMethod("<Clone>$")!.Invoke(source, null)!;
        Property!.SetValue(copy, value);
        return copy;
    }

    public override string ToString() => $"{record.Name}.{name}";

    private static string Spell(string name) => string.Concat(name.Split('-', '_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
}
