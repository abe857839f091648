using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <content>Validation: what the rows say, what several rows say together, and what could not be read into them.</content>
internal sealed partial class Shape<TRecord>
{
    private readonly List<Retired> retired = [];
    private Func<RecordCheck<TRecord>[]>? listChecks;
    private (RecordCheck<TRecord> Check, int Index)[]? checks;

    /// <summary>The rules that take a look at several properties.</summary>
    public IEnumerable<RecordCheck<TRecord>> Checks => IndexedChecks.Select(check => check.Check);

    // They are looked up when validation begins: writing does not need them.
    private (RecordCheck<TRecord> Check, int Index)[] IndexedChecks => checks ??= [.. (listChecks?.Invoke() ?? []).Select(check => (check, RowOf(check.Property)))];

    /// <summary>Adds the rules that take a look at several properties.</summary>
    public void Add(Func<RecordCheck<TRecord>[]> list) => listChecks = list;

    /// <summary>Adds a property that the record had once.</summary>
    public void Add(Retired property) => retired.Add(property);

    public override void Inspect(TRecord value, ref Inspection inspection)
    {
        int start = inspection.Count;
        AdditionalProperties additional = value.AdditionalProperties;
        for (int index = 0; index < rows.Length; index++)
        {
            if (!rows[index].Inspect(value, index, ref inspection))
            {
                InspectUnset(rows[index], index, additional, ref inspection);
            }
        }

        foreach ((RecordCheck<TRecord> check, int index) in IndexedChecks)
        {
            inspection.At(check.Property, index);
            check.Inspect(value, ref inspection);
        }

        if (additional.Count > 0 && !isOpen)
        {
            InspectAdditional(additional, ref inspection);
        }

        inspection.Sort(start);
    }

    void IShape.Inspect(VoiceObject record, ref Inspection inspection) => Inspect((TRecord)record, ref inspection);

    private static void InspectUnset(Row<TRecord> row, int index, AdditionalProperties additional, ref Inspection inspection)
    {
        if (additional.Count > 0 && additional.TryGetValue(row.Name, out JsonData? data))
        {
            inspection.At(row.Name, index);
            row.Codec.Explain(data, ref inspection);
        }
        else if (row.IsRequired)
        {
            inspection.At(row.Name, index);
            inspection.Report(StructureRules.Required, $"{row.Name} is required, and not set. Allowed: {row.Codec.Expected}.");
        }
    }

    private void InspectAdditional(AdditionalProperties additional, ref Inspection inspection)
    {
        foreach (string name in additional.Keys)
        {
            if (name == Discriminator || rows.Any(row => row.Name == name))
            {
                continue;
            }

            inspection.At(name, rows.Length);
            if (retired.Find(property => property.Name == name) is { } old)
            {
                inspection.Report(StructureRules.Deprecated, $"{name} is no longer a property. Allowed in its place: {old.Replacement}.");
            }
            else if (Array.Find(rows, row => row.OtherNames.Contains(name)) is { } row)
            {
                inspection.Report(StructureRules.SpelledTwice, $"{name} is another name of {row.Name}, which stands beside it or cannot hold its value. Allowed: {row.Name} alone, {row.Codec.Expected}.");
            }
            else
            {
                string hint = Nearest.Find(name, rows.Select(row => row.Name)) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
                inspection.Report(StructureRules.UnknownProperty, $"{name} is no property that the reference knows. Allowed: {string.Join(", ", rows.Select(row => row.Name))}.{hint}");
            }
        }
    }

    int IShape.PlaceOf(string name)
    {
        int index = Array.FindIndex(rows, row => row.Name == name || row.OtherNames.Contains(name));
        return index >= 0 ? index : rows.Length;
    }

    private int RowOf(string property)
    {
        int index = Array.FindIndex(rows, row => row.Name == property);
        return index >= 0 ? index : throw new ArgumentException($"{typeof(TRecord).Name} has no row {property}.", nameof(property));
    }
}
