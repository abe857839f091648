namespace DynamicConnect.Generator;

/// <summary>Writes the JSON names of enumeration members.</summary>
internal static class EnumNamesEmitter
{
    public static string Emit(IEnumerable<EnumModel> enumerations)
    {
        SourceWriter source = SourceWriter.ForNamespace("DynamicConnect.Contracts");
        source.Open("partial class EnumNameTable");
        EnumModel[] all = [.. enumerations];
        Emit(source, "Find", all, static member => member.JsonName);
        source.Line();
        IEnumerable<EnumModel> withOthers = all.Where(enumeration => enumeration.Members.Any(member => member.OtherName is not null));
        Emit(source, "FindOther", withOthers, static member => member.OtherName);
        source.Close();
        return source.ToString();
    }

    private static void Emit(SourceWriter source, string method, IEnumerable<EnumModel> enumerations, Func<EnumMember, string?> name)
    {
        source.Open($"private static string?[]? {method}(Type type)");
        foreach (EnumModel enumeration in enumerations)
        {
            IEnumerable<string> names = enumeration.Members.Select(member => name(member) is { } text ? SourceWriter.Quote(text) : "null");
            source.Open($"if (type == typeof({enumeration.Name}))");
            source.Line($"return [{string.Join(", ", names)}];");
            source.Close();
            source.Line();
        }

        source.Line("return null;");
        source.Close();
    }
}
