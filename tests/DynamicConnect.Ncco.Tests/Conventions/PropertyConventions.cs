using System.Reflection;
using DynamicConnect.Tests.Properties;

namespace DynamicConnect.Tests.Conventions;

public sealed class PropertyConventions
{
    // These names are not in camel case in the NCCO reference.
    private static readonly HashSet<string> Exceptions = ["WebSocketEndpoint.content-type", "AdvancedMachineDetection.beep_timeout", "SipStandardHeaders.User-to-User"];

    [Fact]
    public void Contracts_All_AreThePropertiesInTheirOrder() => Convention.HoldsFor(
        "contract and record have the same properties",
        from record in RecordProperties.All
        let contract = string.Join(", ", record.Properties.Select(property => property.Property.Name))
        let properties = string.Join(", ", PropertiesOf(record.Type).Select(property => property.Name))
        where contract != properties
        select $"{record.Type.Name}: the contract has {contract}, the record {properties}");

    [Fact]
    public void Properties_All_AreNamedAsOnTheWire() => Convention.HoldsFor(
        "the wire name is the C# name in camel case",
        from record in RecordProperties.All
        from property in record.Properties
        let expected = char.ToLowerInvariant(property.Property.Name[0]) + property.Property.Name.Substring(1)
        where (property.Name != expected) != Exceptions.Contains(property.ToString())
        select $"{property}: expected {expected}");

    [Fact]
    public void Properties_All_HaveTheTypesOfTheContract() => Convention.HoldsFor(
        "contract and record have the same types",
        from record in RecordProperties.All
        from property in record.Properties
        let type = property.Property.PropertyType
        where property.ValueType != (Nullable.GetUnderlyingType(type) ?? type)
        select $"{property}: the contract has {property.ValueType}, the record {type}");

    [Fact]
    public void Properties_All_AreRequiredWhereTheContractSaysSo() => Convention.HoldsFor(
        "a property is required in contract and record",
        from record in RecordProperties.All
        from property in record.Properties
        where property.IsRequired != property.Property.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "RequiredMemberAttribute")
        select property.ToString());

    [Fact]
    public void Properties_All_AreNullableUnlessRequired() => Convention.HoldsFor(
        "what is not required can be unset",
        from record in RecordProperties.All
        from property in record.Properties
        where !property.IsRequired && property.Get(record.Empty()) is not null
        select property.ToString());

    [Fact]
    public void Properties_Required_RefuseNull() => Convention.HoldsFor(
        "a required property refuses null and names itself",
        from record in RecordProperties.All
        from property in record.Properties
        where property.IsRequired && Refusal(record, property) != property.Property.Name
        select $"{property}: {Refusal(record, property)}");

    private static string? Refusal(RecordProperties record, RecordProperty property)
    {
        try
        {
            property.With(record.Empty(), null);
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
