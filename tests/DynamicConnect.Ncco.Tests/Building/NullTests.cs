using System.Reflection;
using DynamicConnect.Tests.Conventions;
using DynamicConnect.Tests.Properties;

namespace DynamicConnect.Tests;

/// <summary>Every constructor and every method of a builder rejects a null argument by the name of its parameter.</summary>
public sealed class NullTests
{
    [Fact]
    public void Constructors_OfRecords_RefuseNull() => Convention.HoldsFor(
        "a constructor refuses null by the name of its parameter",
        from type in Library.Records
        from constructor in type.GetConstructors()
        from violation in Violations(type.Name, constructor, constructor.Invoke)
        select violation);

    [Fact]
    public void Constructors_OfBuilders_RefuseNull() => Convention.HoldsFor(
        "a constructor refuses null by the name of its parameter",
        from type in Builders()
        from constructor in type.GetConstructors()
        from violation in Violations(type.Name, constructor, constructor.Invoke)
        select violation);

    [Fact]
    public void Methods_OfBuilders_RefuseNull() => Convention.HoldsFor(
        "a method refuses null by the name of its parameter, unless it says that null is fine",
        from type in Builders().Append(typeof(NccoBuilder))
        from method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public)
        where method.DeclaringType!.Assembly == Library.Assembly
        let builder = Make(type)
        from violation in Violations(type.Name, method, arguments => method.Invoke(builder, arguments))
        select violation);

    [Theory]
    [InlineData("eventUrl")]
    public void Lists_WithNullInside_AreRefused(string name)
    {
        FluentActions.Invoking(() => new ConnectBuilder(new AppEndpoint("a")).EventUrl("a", null!)).Should().Throw<ArgumentNullException>().WithParameterName(name);
        FluentActions.Invoking(() => new InputBuilder().EventUrl([null!])).Should().Throw<ArgumentNullException>().WithParameterName(name);
    }

    private static IEnumerable<Type> Builders() => Library.PublicTypes.Where(type => !type.IsAbstract && type.BaseType!.Name.StartsWith("VoiceObjectBuilder", StringComparison.Ordinal));

    private static object Make(Type type)
    {
        var constructor = type.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
    }

    private static IEnumerable<string> Violations(string owner, MethodBase method, Func<object?[], object?> invoke)
    {
        var parameters = method.GetParameters();
        for (var index = 0; index < parameters.Length; index++)
        {
            if (parameters[index].ParameterType.IsValueType || parameters[index].IsOptional)
            {
                continue;
            }

            var arguments = parameters.Select(Argument).ToArray();
            arguments[index] = null;
            if (Refused(invoke, arguments) is var refused && refused != parameters[index].Name)
            {
                yield return $"{owner}.{method.Name}({parameters[index].Name}): {refused}";
            }
        }
    }

    private static string? Refused(Func<object?[], object?> invoke, object?[] arguments)
    {
        try
        {
            invoke(arguments);
            return "null is taken";
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentNullException refusal)
        {
            return refusal.ParamName;
        }
    }

    private static object? Argument(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return parameter.IsOptional ? parameter.DefaultValue
            : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0)
            : type == typeof(IEnumerable<InputType>) ? Array.Empty<InputType>()
            : typeof(NccoAction) == type ? new WaitAction()
            : SampleValues.Of(type)[0];
    }
}
