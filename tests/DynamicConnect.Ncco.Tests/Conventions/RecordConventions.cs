using System.Reflection;
using DynamicConnect.Tests.Properties;

namespace DynamicConnect.Tests.Conventions;

public sealed class RecordConventions
{
    [Fact]
    public void Records_All_AreSealedOrClosed() => Convention.HoldsFor(
        "a record is sealed, or nobody outside can derive from it",
        from type in Library.Records
        where !type.IsSealed && !(type.IsAbstract && Bases(type).Any(HasInternalAbstractMember))
        select type.Name);

    [Fact]
    public void Classes_Public_AreSealedOrClosed() => Convention.HoldsFor(
        "a public class is sealed, static, or has no constructor for others",
        from type in Library.PublicTypes
        where type.IsClass && !type.IsSealed
        from constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        where !(constructor.IsPrivate || constructor.IsAssembly || constructor.IsFamilyAndAssembly || Library.IsGenerated(constructor))
        where !typeof(VoiceObject).IsAssignableFrom(type)
        select $"{type.Name}: {constructor}");

    [Fact]
    public void Properties_Public_AreInitOnly() => Convention.HoldsFor(
        "a property is set by an initialiser only",
        from type in Library.PublicTypes
        from property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
        where property.DeclaringType?.Assembly == Library.Assembly && property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
        select $"{type.Name}.{property.Name}");

    [Fact]
    public void Enumerations_All_AreNumberedFromZero() => Convention.HoldsFor(
        "an enumeration is an int, and its members are numbered from 0 without gaps",
        from type in Library.PublicTypes
        where type.IsEnum
        where Enum.GetUnderlyingType(type) != typeof(int) || !Enum.GetValues(type).Cast<int>().SequenceEqual(Enumerable.Range(0, Enum.GetNames(type).Length))
        select type.Name);

    [Fact]
    public void Fields_Public_AreConstants() => Convention.HoldsFor(
        "there are no public fields but constants",
        from type in Library.PublicTypes
        where !type.IsEnum
        from field in type.GetFields()
        where !field.IsLiteral
        select $"{type.Name}.{field.Name}");

    [Fact]
    public void Families_All_HaveEveryRecord() => Convention.HoldsFor(
        "a family has every sealed record of it",
        Missing(typeof(NccoAction), NccoAction.Family.Contracts.Select(contract => contract.Type), typeof(UnknownAction))
            .Concat(Missing(typeof(ConnectEndpoint), ConnectEndpoint.Family.Contracts.Select(contract => contract.Type), typeof(UnknownEndpoint))));

    [Fact]
    public void DiscriminatorValues_OfAFamily_AreDifferent()
    {
        NccoAction.Family.Contracts.Select(contract => contract.DiscriminatorValue).Should().OnlyHaveUniqueItems().And.NotContainNulls();
        ConnectEndpoint.Family.Contracts.Select(contract => contract.DiscriminatorValue).Should().OnlyHaveUniqueItems().And.NotContainNulls();
        UnknownAction.Contract.DiscriminatorValue.Should().BeNull();
        UnknownEndpoint.Contract.DiscriminatorValue.Should().BeNull();
    }

    [Fact]
    public void Discriminators_OfAFamily_AreTheSame() => Convention.HoldsFor(
        "a family has one discriminator",
        from table in RecordProperties.All
        let expected = typeof(NccoAction).IsAssignableFrom(table.Type) ? "action" : typeof(ConnectEndpoint).IsAssignableFrom(table.Type) ? "type" : null
        where table.Discriminator != (table.Type.Name.StartsWith("Unknown", StringComparison.Ordinal) ? null : expected)
        select table.Type.Name);

    [Fact]
    public void Namespace_OfTheKernel_HasNoPublicType() => Convention.HoldsFor(
        "the kernel is internal",
        from type in Library.PublicTypes
        where type.Namespace != "DynamicConnect"
        select type.FullName);

    private static IEnumerable<string> Missing(Type family, IEnumerable<Type> known, Type unknown)
    {
        var types = known.Append(unknown).ToList();
        return Library.Records.Where(type => type.IsSealed && family.IsAssignableFrom(type) && types.Count(found => found == type) != 1).Select(type => type.Name);
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static IEnumerable<Type> Bases(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }

    private static bool HasInternalAbstractMember(Type type) => type
        .GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        .Any(method => method.IsAbstract && method.IsAssembly);
}
