using System.Diagnostics;

namespace DynamicConnect.Declarations;

/// <summary>
/// The base of the attributes that declare records. The source generator reads them. None of them is kept in the assembly, because the
/// symbol DECLARATIONS is never defined.
/// </summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal abstract class DeclarationAttribute : Attribute;

/// <summary>
/// An action. <paramref name="action"/> is the value of its <c>action</c> property; the record without it represents all other actions.
/// </summary>
internal sealed class NccoActionAttribute(string? action = null) : DeclarationAttribute
{
    public string? Action => action;
}

/// <summary>
/// An endpoint. <paramref name="type"/> is the value of its <c>type</c> property; the record without it represents all other types.
/// </summary>
internal sealed class ConnectEndpointAttribute(string? type = null) : DeclarationAttribute
{
    public string? Type => type;
}

/// <summary>A settings object. Its position in the document identifies it.</summary>
internal sealed class SettingsAttribute : DeclarationAttribute;

/// <summary>A webhook, or an object inside one. Its properties have snake case names in JSON.</summary>
internal sealed class WebhookAttribute : DeclarationAttribute;

/// <summary>The base of a family of records. <paramref name="name"/> is the property that identifies the kind of an object.</summary>
internal sealed class DiscriminatorAttribute(string name) : DeclarationAttribute
{
    public string Name => name;
}

/// <summary>Properties that aren't declared are allowed and not reported.</summary>
internal sealed class OpenAttribute : DeclarationAttribute;

/// <summary>A property that the record no longer has, and what to use instead.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false, AllowMultiple = true)]
internal sealed class RetiredPropertyAttribute(string name, string replacement) : DeclarationAttribute
{
    public string Name => name;

    public string Replacement => replacement;
}

/// <summary>The builder of a record: it gets a method for each property that isn't required.</summary>
internal sealed class BuilderOfAttribute(Type record) : DeclarationAttribute
{
    public Type Record => record;
}

/// <summary>An enumeration whose members have upper-case names in JSON.</summary>
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class UpperCaseNamesAttribute : DeclarationAttribute;

/// <summary>Another name of an enumeration member. It is read, but never written.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class OtherNameAttribute(string name) : DeclarationAttribute
{
    public string Name => name;
}
