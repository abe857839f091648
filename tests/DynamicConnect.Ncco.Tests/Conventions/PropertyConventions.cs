using System.Reflection;
using DynamicConnect.Tests.Properties;

namespace DynamicConnect.Tests.Conventions;

public sealed class PropertyConventions
{
    // The NCCO reference spells these in its own way.
    private static readonly HashSet<string> Exceptions = ["WebSocketEndpoint.content-type", "AdvancedMachineDetection.beep_timeout", "SipStandardHeaders.User-to-User"];

    [Fact]
    public void Rows_All_AreThePropertiesInTheirOrder() => Convention.HoldsFor(
        "table and properties are the same list",
        from table in RecordProperties.All
        let rows = string.Join(", ", table.Properties.Select(property => property.Property?.Name ?? property.Name))
        let properties = string.Join(", ", PropertiesOf(table.Type).Select(property => property.Name))
        where rows != properties
        select $"{table.Type.Name}: the rows are {rows}, the properties are {properties}");

    [Fact]
    public void Rows_All_AreNamedAsTheirProperties() => Convention.HoldsFor(
        "the wire name is the C# name in camel case",
        from table in RecordProperties.All
        from property in table.Properties
        let expected = property.Property is { } csharp ? char.ToLowerInvariant(csharp.Name[0]) + csharp.Name.Substring(1) : "?"
        where (property.Name != expected) != Exceptions.Contains(property.ToString())
        select $"{property}: expected {expected}");

    [Fact]
    public void Rows_All_HaveTheTypesOfTheirProperties() => Convention.HoldsFor(
        "a row has the type of its property",
        from table in RecordProperties.All
        from property in table.Properties
        let type = property.Property?.PropertyType
        where property.ValueType != (Nullable.GetUnderlyingType(type!) ?? type)
        select $"{property}: the row has {property.ValueType}, the property {type}");

    [Fact]
    public void Rows_All_AreRequiredWhereTheirPropertiesAre() => Convention.HoldsFor(
        "a required row is a required property",
        from table in RecordProperties.All
        from property in table.Properties
        where property.IsRequired != property.Property!.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute")
        select property.ToString());

    [Fact]
    public void Properties_All_AreNullableUnlessRequired() => Convention.HoldsFor(
        "what is not required can be unset",
        from table in RecordProperties.All
        from property in table.Properties
        where !property.IsRequired && property.Get(table.Empty()) is not null
        select property.ToString());

    [Fact]
    public void Properties_Required_RefuseNull() => Convention.HoldsFor(
        "a required property refuses null and names itself",
        from table in RecordProperties.All
        from property in table.Properties
        where property.IsRequired && Refusal(table, property) != property.Property!.Name
        select $"{property}: {Refusal(table, property)}");

    private static string? Refusal(RecordProperties table, RecordProperty property)
    {
        try
        {
            property.With(table.Empty(), null);
            return "null is taken";
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentNullException refusal)
        {
            return refusal.ParamName;
        }
    }

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .OrderBy(property => property.MetadataToken);
}
