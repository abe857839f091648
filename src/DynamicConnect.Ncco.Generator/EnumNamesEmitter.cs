namespace DynamicConnect.Generator;

/// <summary>Writes the names that the members of enumerations have on the wire.</summary>
internal static class EnumNamesEmitter
{
    public static string Emit(IEnumerable<EnumModel> enumerations)
    {
        SourceWriter source = SourceWriter.ForNamespace("DynamicConnect.Contracts");
        source.Open("partial class EnumNameTable");
        source.Open("private static string[]? Find(Type type)");
        foreach (EnumModel enumeration in enumerations)
        {
            source.Open($"if (type == typeof({enumeration.Name}))");
            source.Line($"return [{string.Join(", ", enumeration.Members.Select(member => SourceWriter.Quote(member.JsonName)))}];");
            source.Close();
            source.Line();
        }

        source.Line("return null;");
        source.Close();
        source.Close();
        return source.ToString();
    }
}
