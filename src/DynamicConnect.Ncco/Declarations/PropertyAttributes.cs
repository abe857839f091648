namespace DynamicConnect.Declarations;

/// <summary>An attribute of a property.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
internal abstract class PropertyAttribute : DeclarationAttribute;

/// <summary>The JSON name, if it isn't the name of the property in camel case, or in snake case for webhooks.</summary>
internal sealed class JsonNameAttribute(string name) : PropertyAttribute
{
    public string Name => name;
}

/// <summary>A duration or number that is written as a JSON string.</summary>
internal sealed class AsStringAttribute : PropertyAttribute;

/// <summary>A string that is only read from a JSON string.</summary>
internal sealed class OnlyStringAttribute : PropertyAttribute;

/// <summary>Open JSON that is only read from an object.</summary>
internal sealed class OnlyObjectAttribute : PropertyAttribute;

/// <summary>A value with more than one spelling. What was read is written back unchanged.</summary>
internal sealed class RawPreservedAttribute : PropertyAttribute;

/// <summary>The value that Vonage uses when the property is not set.</summary>
internal sealed class VonageDefaultAttribute(object value) : PropertyAttribute
{
    public object Value => value;
}

/// <summary>Spellings that occur in documents, but that the platform ignores. They are read and reported, and never written.</summary>
internal sealed class AliasAttribute(params string[] names) : PropertyAttribute
{
    public string[] Names => names;
}

/// <summary>Names from older documents. They are read and reported, and never written.</summary>
internal sealed class DeprecatedAliasAttribute(params string[] names) : PropertyAttribute
{
    public string[] Names => names;
}

/// <summary>Older documents put the properties of this object next to it instead of inside it.</summary>
internal sealed class FlattenedAliasAttribute : PropertyAttribute;

/// <summary>Older documents have the value of one property instead of this object.</summary>
internal sealed class ScalarAliasAttribute(string property) : PropertyAttribute
{
    public string Property => property;
}
