using System.Diagnostics;

namespace DynamicConnect.Declarations;

// The attributes that records are declared with. The source generator reads them; none is kept in the assembly, because the symbol
// DECLARATIONS is never defined.

/// <summary>
/// An action. <paramref name="action"/> is the value of its <c>action</c> property; the record without one takes every other action.
/// </summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class NccoActionAttribute(string? action = null) : Attribute
{
    public string? Action => action;
}

/// <summary>
/// An endpoint. <paramref name="type"/> is the value of its <c>type</c> property; the record without one takes every other type.
/// </summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class ConnectEndpointAttribute(string? type = null) : Attribute
{
    public string? Type => type;
}

/// <summary>A settings object: its place tells what it is.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class SettingsAttribute : Attribute;

/// <summary>A webhook, or an object inside one. Its properties have snake case names on the wire.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class WebhookAttribute : Attribute;

/// <summary>The base of a family of records. <paramref name="name"/> is the property that tells what an object of the family is.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class DiscriminatorAttribute(string name) : Attribute
{
    public string Name => name;
}

/// <summary>Any property may be there beside the declared ones, and none is reported.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class OpenAttribute : Attribute;

/// <summary>A property that the record no longer has, and what to use instead.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
internal sealed class RetiredPropertyAttribute(string name, string replacement) : Attribute
{
    public string Name => name;

    public string Replacement => replacement;
}

/// <summary>The builder of a record: it gets one method for each property that is not required.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class BuilderOfAttribute(Type record) : Attribute
{
    public Type Record => record;
}

/// <summary>An enumeration whose members have upper-case names on the wire.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class UpperCaseNamesAttribute : Attribute;

/// <summary>Another name of a member of an enumeration that means the same: read, never written.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class OtherNameAttribute(string name) : Attribute
{
    public string Name => name;
}
