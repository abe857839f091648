using System.Diagnostics;

namespace DynamicConnect.Declarations;

// The attributes that declare records. The source generator reads them. None of them is kept in the assembly, because the symbol
// DECLARATIONS is never defined.

/// <summary>
/// An action. <paramref name="action"/> is the value of its <c>action</c> property; the record without it represents all other actions.
/// </summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class NccoActionAttribute(string? action = null) : Attribute
{
    public string? Action => action;
}

/// <summary>
/// An endpoint. <paramref name="type"/> is the value of its <c>type</c> property; the record without it represents all other types.
/// </summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class ConnectEndpointAttribute(string? type = null) : Attribute
{
    public string? Type => type;
}

/// <summary>A settings object. Its position in the document identifies it.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class SettingsAttribute : Attribute;

/// <summary>A webhook, or an object inside one. Its properties have snake case names in JSON.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class WebhookAttribute : Attribute;

/// <summary>The base of a family of records. <paramref name="name"/> is the property that identifies the kind of an object.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class DiscriminatorAttribute(string name) : Attribute
{
    public string Name => name;
}

/// <summary>Properties that aren't declared are allowed and not reported.</summary>
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

/// <summary>The builder of a record: it gets a method for each property that isn't required.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class BuilderOfAttribute(Type record) : Attribute
{
    public Type Record => record;
}

/// <summary>An enumeration whose members have upper-case names in JSON.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class UpperCaseNamesAttribute : Attribute;

/// <summary>Another name of an enumeration member. It is read, but never written.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Field)]
internal sealed class OtherNameAttribute(string name) : Attribute
{
    public string Name => name;
}
