using System.Diagnostics;

namespace DynamicConnect.Declarations;

/// <summary>The JSON name, if it isn't the name of the property in camel case, or in snake case for webhooks.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class JsonNameAttribute(string name) : Attribute
{
    public string Name => name;
}

/// <summary>A duration or number that is written as a JSON string.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class AsStringAttribute : Attribute;

/// <summary>A string that is only read from a JSON string.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class OnlyStringAttribute : Attribute;

/// <summary>Open JSON that is only read from an object.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class OnlyObjectAttribute : Attribute;

/// <summary>A value with more than one spelling. What was read is written back unchanged.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class RawPreservedAttribute : Attribute;

/// <summary>The value that Vonage uses when the property is not set.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class VonageDefaultAttribute(object value) : Attribute
{
    public object Value => value;
}

/// <summary>Spellings that occur in documents, but that the platform ignores. They are read and reported, and never written.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class AliasAttribute(params string[] names) : Attribute
{
    public string[] Names => names;
}

/// <summary>Names from older documents. They are read and reported, and never written.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class DeprecatedAliasAttribute(params string[] names) : Attribute
{
    public string[] Names => names;
}

/// <summary>Older documents put the properties of this object next to it instead of inside it.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class FlattenedAliasAttribute : Attribute;

/// <summary>Older documents have the value of one property instead of this object.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal sealed class ScalarAliasAttribute(string property) : Attribute
{
    public string Property => property;
}
