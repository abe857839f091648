using System.Diagnostics;

namespace DynamicConnect.Declarations;

/// <summary>The name on the wire, where it is not the name of the property in camel case (in webhooks: in snake case).</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class JsonNameAttribute(string name) : Attribute
{
    public string Name => name;
}

/// <summary>A duration or number that is a JSON string on the wire.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class AsStringAttribute : Attribute;

/// <summary>A text that is read from a JSON string and from nothing else.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class OnlyStringAttribute : Attribute;

/// <summary>Open JSON that is read from an object and from nothing else.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class OnlyObjectAttribute : Attribute;

/// <summary>A value that is spelled in more than one way: what was read is written back as it came.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class RawPreservedAttribute : Attribute;

/// <summary>What Vonage uses when the property is not set.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class VonageDefaultAttribute(object value) : Attribute
{
    public object Value => value;
}

/// <summary>Spellings that documents have and the platform ignores: read and reported, never written.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class AliasAttribute(params string[] names) : Attribute
{
    public string[] Names => names;
}

/// <summary>Names from older documents: read and reported, never written.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class DeprecatedAliasAttribute(params string[] names) : Attribute
{
    public string[] Names => names;
}

/// <summary>Older documents put the properties of this object beside it, not into it.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class FlattenedAliasAttribute : Attribute;

/// <summary>Older documents put the value of one property of this object in its place.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class ScalarAliasAttribute(string property) : Attribute
{
    public string Property => property;
}
