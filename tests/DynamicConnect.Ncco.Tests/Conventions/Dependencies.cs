using System.Reflection;
using System.Reflection.Emit;

namespace DynamicConnect.Tests.Conventions;

/// <summary>
/// Finds the types that a type depends on in its bases, its members and the bodies of its methods. Attributes don't count.
/// </summary>
internal static class Dependencies
{
    private const BindingFlags Everything =
        BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>Returns the place and the type of each dependency.</summary>
    public static IEnumerable<(string Place, Type Type)> Of(Type type)
    {
        var bases = type.GetInterfaces().Append(type.BaseType).OfType<Type>();
        var members =
            from member in type.GetMembers(Everything)
            from used in Of(member)
            select (member.Name, used);
        return from found in bases.Select(used => (Place: "its bases", Type: used)).Concat(members.Select(used => (Place: used.Name, Type: used.used)))
               from part in Parts(found.Type)
               where part.Assembly == Library.Assembly && part.Namespace?.StartsWith("DynamicConnect", StringComparison.Ordinal) == true
               select (found.Place, part);
    }

    private static IEnumerable<Type> Of(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        MethodInfo method => [method.ReturnType, .. Parameters(method), .. InBody(method)],
        ConstructorInfo constructor => [.. Parameters(constructor), .. InBody(constructor)],
        _ => [],
    };

    private static IEnumerable<Type> Parameters(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    private static IEnumerable<Type> InBody(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
        {
            return [];
        }

        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return body.LocalVariables.Select(local => local.LocalType)
            .Concat(Tokens(body.GetILAsByteArray()!).SelectMany(token => Used(method.Module.ResolveMember(token, typeArguments, methodArguments)!)));
    }

    private static IEnumerable<Type> Used(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType!, method.ReturnType, .. method.GetGenericArguments()],
        MethodInfo method => [method.DeclaringType!, method.ReturnType],
        _ => [member.DeclaringType!],
    };

    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE ? OpCodes[BitConverter.ToInt16([il[at + 1], il[at]], 0)] : OpCodes[il[at]];
            at += code.Size;
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    yield return BitConverter.ToInt32(il, at);
                    at += 4;
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    at++;
                    break;
                case OperandType.InlineVar:
                    at += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    at += 8;
                    break;
                case OperandType.InlineSwitch:
                    at += 4 + (4 * BitConverter.ToInt32(il, at));
                    break;
                default:
                    at += 4;
                    break;
            }
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        while (type.HasElementType)
        {
            type = type.GetElementType()!;
        }

        return type.IsGenericParameter ? []
            : type.IsGenericType ? [type.GetGenericTypeDefinition(), .. type.GetGenericArguments().SelectMany(Parts)]
            : [type];
    }
}
