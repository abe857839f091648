using Microsoft.CodeAnalysis;

namespace DynamicConnect.Generator;

/// <summary>Writes the generated part of the base record of a family: how to distinguish its records.</summary>
internal static class FamilyEmitter
{
    /// <summary>Reports records with the same discriminator value.</summary>
    public static void Check(FamilyModel family, IEnumerable<RecordModel> records, Action<Diagnostic> report)
    {
        foreach (var same in Known(family, records).GroupBy(record => record.DiscriminatorValue).Where(same => same.Count() > 1))
        {
            report(Diagnostic.Create(Diagnostics.SameDiscriminator, null, same.First().Name, same.Last().Name, same.Key));
        }
    }

    public static string Emit(FamilyModel family, EquatableArray<RecordModel> records)
    {
        RecordModel[] known = [.. Known(family, records)];
        RecordModel? other = records.FirstOrDefault(
            record => record is { DiscriminatorValue: null, IsSealed: true } && record.Family == family.Name);
        string unknown = other?.Name ?? "Unknown" + family.Name;
        SourceWriter source = SourceWriter.ForNamespace("DynamicConnect", "DynamicConnect.Contracts");
        source.Open($"partial record {family.Name}");
        source.Line($"internal static ContractFamily<{family.Name}> Family {{ get; }} = new(");
        source.Line($"    {SourceWriter.Quote(family.Discriminator)}, TryReadKnown, {unknown}.ReadFrom, static () =>");
        source.OpenList("");
        foreach (RecordModel record in known)
        {
            source.Line($"{record.Name}.Contract,");
        }

        source.Close("]);");
        source.Line();
        source.Line("private static bool TryReadKnown(");
        source.Open($"    ref DocumentReader reader, ReadOnlySpan<byte> value, bool isSettled, out {family.Name}? record)");
        source.Open("switch (value.Length)");
        foreach (RecordModel record in known)
        {
            source.Case(
                $"case {record.DiscriminatorValue!.Length} when value.SequenceEqual({SourceWriter.Quote(record.DiscriminatorValue)}u8):");
            source.Line($"record = {record.Name}.ReadFrom(ref reader, isSettled);");
            source.EndCase("return true;");
        }

        source.Case("default:");
        source.Line("record = null;");
        source.EndCase("return false;");
        source.Close();
        source.Close();
        source.Close();
        return source.ToString();
    }

    public static IEnumerable<RecordModel> Known(FamilyModel family, IEnumerable<RecordModel> records) =>
        records.Where(record => record.DiscriminatorValue is not null && record.Family == family.Name)
            .OrderBy(record => record.DiscriminatorValue, StringComparer.Ordinal);
}
