using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <content>Validation: what the rows say, what several rows say together, and what could not be read into them.</content>
internal sealed partial class Shape<TRecord>
{
    private readonly List<RecordCheck> checks = [];
    private readonly List<Retired> retired = [];
    private readonly List<string> schemas = [];
    private readonly List<(string Property, object Rule)> rules = [];

    private delegate void RecordCheck(TRecord record, ref Inspection inspection);

    /// <summary>What rules about several properties are in JSON Schema.</summary>
    public IReadOnlyList<string> Schemas => schemas;

    /// <summary>The rules about several properties, and those that do not hold always: each with the property at which it is reported.</summary>
    public IReadOnlyList<(string Property, object Rule)> Rules => rules;

    /// <summary>Adds a rule about several properties.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="property">The property at which it is reported.</param>
    /// <param name="isBroken">Whether a record breaks it.</param>
    /// <param name="missing">The properties that are missed when it is broken: what is there, but could not be read, is not missed.</param>
    public void Add(RecordRule rule, string property, Func<TRecord, bool> isBroken, params ReadOnlySpan<string> missing)
    {
        int index = RowOf(property);
        string[] missed = missing.ToArray();
        rules.Add((property, rule));
        if (rule.Schema is not null)
        {
            schemas.Add(rule.Schema);
        }

        checks.Add((record, ref inspection) =>
        {
            if (isBroken(record) && !Array.Exists(missed, record.AdditionalProperties.ContainsKey))
            {
                inspection.At(property, index);
                inspection.Report(rule, rule.Message);
            }
        });
    }

    /// <summary>Adds a rule about one property that does not hold always: only where <paramref name="value"/> gives its value. <paramref name="schema"/> is the same in JSON Schema.</summary>
    public void Add(Rule<string> rule, string property, Func<TRecord, string?> value, string schema)
    {
        int index = RowOf(property);
        schemas.Add(schema);
        rules.Add((property, rule));
        checks.Add((record, ref inspection) =>
        {
            if (value(record) is { } text)
            {
                inspection.At(property, index);
                rule.Check(text, ref inspection);
            }
        });
    }

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

        foreach (RecordCheck check in checks)
        {
            check(value, ref inspection);
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
            row.Explain(data, ref inspection);
        }
        else if (row.IsRequired)
        {
            inspection.At(row.Name, index);
            inspection.Report(StructureRules.Required, $"{row.Name} is required, and not set. Allowed: {row.Expected}.");
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
                inspection.Report(StructureRules.SpelledTwice, $"{name} is another name of {row.Name}, which stands beside it or cannot hold its value. Allowed: {row.Name} alone, {row.Expected}.");
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
