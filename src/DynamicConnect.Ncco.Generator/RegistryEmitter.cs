namespace DynamicConnect.Generator;

/// <summary>Writes the list of all contracts.</summary>
internal static class RegistryEmitter
{
    public static string Emit(IEnumerable<FamilyModel> families, IEnumerable<RecordModel> records)
    {
        SourceWriter source = SourceWriter.ForNamespace("DynamicConnect.Serialization", "DynamicConnect.Contracts");
        RecordModel[] known = [.. records.Where(record => record.IsSealed)];
        source.Open("partial class ContractRegistry");
        source.OpenList("private static IContract[] List() =>");
        foreach (RecordModel record in known)
        {
            source.Line($"{record.Name}.Contract,");
        }

        source.Close("];");
        source.Line();
        source.Open("private static ValueReader? Find(Type type)");
        foreach (string name in families.Select(family => family.Name))
        {
            Case(source, name, "Family");
        }

        foreach (RecordModel record in known)
        {
            Case(source, record.Name, "Contract");
        }

        source.Line("return null;");
        source.Close();
        source.Close();
        return source.ToString();
    }

    private static void Case(SourceWriter source, string type, string member)
    {
        source.Open($"if (type == typeof({type}))");
        source.Line($"return {type}.{member};");
        source.Close();
        source.Line();
    }
}
