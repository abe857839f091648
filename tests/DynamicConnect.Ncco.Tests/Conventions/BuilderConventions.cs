using System.Reflection;
using DynamicConnect.Tests.Properties;

namespace DynamicConnect.Tests.Conventions;

public sealed class BuilderConventions
{
    private static readonly IReadOnlyDictionary<Type, Type> Builders = Library.PublicTypes
        .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(VoiceObjectBuilder<,>))
        .ToDictionary(type => type.BaseType!.GetGenericArguments()[0]);

    [Fact]
    public void Builders_All_HaveAMethodForEveryProperty() => Convention.HoldsFor(
        "what is not required has a method of its name, which takes its value",
        from table in RecordProperties.All
        where Builders.ContainsKey(table.Type)
        let builder = Builders[table.Type]
        from property in table.Properties
        where !property.IsRequired && !MethodsOf(builder, property.Property!.Name).Any(method => Takes(method.GetParameters(), property.ValueType))
        select $"{builder.Name} lacks {property.Property!.Name}({property.ValueType.Name})");

    [Fact]
    public void Builders_All_TakeRequiredValuesAtTheBeginning() => Convention.HoldsFor(
        "the constructor takes the required values, in the order of the wire",
        from table in RecordProperties.All
        where Builders.ContainsKey(table.Type)
        let parameters = Builders[table.Type].GetConstructors().Single().GetParameters().Select(parameter => parameter.Name)
        let required = table.Properties.Where(property => property.IsRequired).Select(property => property.Name)
        where !parameters.SequenceEqual(required)
        select Builders[table.Type].Name);

    [Fact]
    public void Methods_OfBuilders_GoOnWithTheBuilder() => Convention.HoldsFor(
        "a method returns its builder",
        from builder in Builders.Values.Append(typeof(NccoBuilder))
        from method in builder.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where !method.Name.StartsWith(nameof(NccoBuilder.Build), StringComparison.Ordinal) && method.ReturnType != builder
        select $"{builder.Name}.{method.Name}");

    [Fact]
    public void Actions_All_HaveABuilderAndAMethodOnTheNccoBuilder() => Convention.HoldsFor(
        "an action has a method that takes its required values, then what configures it",
        from shape in NccoAction.Family.Contracts
        let name = shape.Type.Name.Replace("Action", "")
        let builder = Builders.TryGetValue(shape.Type, out var found) ? found : null
        where builder is null || !MethodsOf(typeof(NccoBuilder), name).Any(method => IsComplete(method.GetParameters(), shape.Type, builder))
        select shape.Type.Name);

    private static bool IsComplete(ParameterInfo[] parameters, Type action, Type builder)
    {
        var configure = parameters.LastOrDefault();
        var required = RecordProperties.Of(action).Properties.Where(property => property.IsRequired).Select(property => property.Name);
        return configure is { IsOptional: true }
            && configure.ParameterType == typeof(Action<>).MakeGenericType(builder)
            && parameters.Take(parameters.Length - 1).Select(parameter => parameter.Name).SequenceEqual(required);
    }

    private static IEnumerable<MethodInfo> MethodsOf(Type type, string name) => type.GetMethods().Where(method => method.Name == name);

    private static bool Takes(ParameterInfo[] parameters, Type value) =>
        parameters.Length == 1
        && (parameters[0].ParameterType == value || (parameters[0].ParameterType.IsArray && value == typeof(ValueList<>).MakeGenericType(parameters[0].ParameterType.GetElementType()!)));
}
