namespace DynamicConnect.Generator;

/// <summary>Writes the generated part of a record.</summary>
internal static class RecordEmitter
{
    public static string Emit(RecordModel record)
    {
        SourceWriter source = SourceWriter.ForNamespace(
            "DynamicConnect",
            "System.Diagnostics.CodeAnalysis",
            "System.Text.Json",
            "DynamicConnect.Contracts",
            "DynamicConnect.Json",
            "DynamicConnect.Rules");
        source.Open($"partial record {record.Name}");
        Properties(source, record);
        if (record.IsSealed)
        {
            Contract(source, record);
            source.Line();
            WritingEmitter.Emit(source, record);
            source.Line();
            ReadingEmitter.Emit(source, record);
            source.Line();
            ValidationEmitter.Emit(source, record);
            source.Line();
            Describe(source, record);
            Statics(source, record);
        }

        source.Close();
        return source.ToString();
    }

    /// <summary>Returns the expression for the reader of a property value.</summary>
    public static string Reader(PropertyModel property) =>
        property.Kind is ValueKind.EnumList or ValueKind.ObjectList ? $"Readers.{property.Name}" : property.Reader;

    private static void Properties(SourceWriter source, RecordModel record)
    {
        string access = record.IsSealed ? "private" : "private protected";
        PropertyModel[] own = [.. record.Properties.Where(property => !property.IsInherited)];
        foreach (PropertyModel property in own)
        {
            source.Line($"{access} {property.FieldType} {property.Field};");
        }

        source.Line();
        foreach (PropertyModel property in own)
        {
            string field = "this." + property.Field;
            string accessors = property.IsRequired
                ? $"{{ get => {field} ?? {EmptyOf(property)}; init => {field} = NotNull(value); }}"
                : $"{{ get => {property.Value}; init => {field} = value; }}";
            string type = property.IsRequired ? $"required partial {property.Type}" : $"partial {property.Type}?";
            source.Line($"public {type} {property.Name} {accessors}");
            source.Line();
        }
    }

    /// <summary>Returns the value of a required property that is missing in a document.</summary>
    private static string EmptyOf(PropertyModel property) => property.Kind switch
    {
        ValueKind.String => "\"\"",
        ValueKind.Json => "JsonData.EmptyObject",
        _ => $"{property.Type}.Empty",
    };

    private static void Contract(SourceWriter source, RecordModel record)
    {
        if (record.NeedsUnset)
        {
            source.Line("#pragma warning disable CS8618 // The fields may be null.");
            source.Line("[SetsRequiredMembers]");
            source.Open($"private {record.Name}(Unset _)");
            source.Close();
            source.Line("#pragma warning restore CS8618");
            source.Line();
        }

        List<string> settings = [];
        if (record.DiscriminatorValue is { } value)
        {
            settings.Add($"Discriminator = {SourceWriter.Quote(record.Discriminator!)}");
            settings.Add($"DiscriminatorValue = {SourceWriter.Quote(value)}");
        }

        if (record.IsOpen)
        {
            settings.Add("IsOpen = true");
        }

        if (record.Retired.Count > 0)
        {
            settings.Add($"Retired = [{string.Join(", ", record.Retired)}]");
        }

        if (record.HasCrossPropertyRules)
        {
            settings.Add("CrossPropertyRules = static () => PropertyRules.Cross");
        }

        string end = settings.Count > 0 ? $" {{ {string.Join(", ", settings)} }}" : "";
        source.Line($"internal static Contract<{record.Name}> Contract {{ get; }} = new(ReadFrom, Describe){end};");
        source.Line();
        source.Line("internal override IContract ObjectContract => Contract;");
    }

    private static void Describe(SourceWriter source, RecordModel record)
    {
        source.OpenList("private static ContractProperty[] Describe() =>");
        foreach (PropertyModel property in record.Properties)
        {
            List<string> settings = [];
            if (property.IsRequired)
            {
                settings.Add("IsRequired = true");
            }

            if (property.Default is { } value)
            {
                settings.Add($"Default = {SourceWriter.Quote(value)}");
            }

            if (property.Rules.Count > 0)
            {
                settings.Add(
                    $"Rules = [{string.Join(", ", property.Rules.Select((_, index) => $"PropertyRules.{property.Name}{index}"))}]");
            }

            AddNames(settings, "Aliases", property.Aliases);
            AddNames(settings, "DeprecatedAliases", property.DeprecatedAliases);
            AddNames(settings, "Flattened", property.Flattened);
            string end = settings.Count > 0 ? $" {{ {string.Join(", ", settings)} }}" : "";
            source.Line($"new({SourceWriter.Quote(property.JsonName)}, {Reader(property)}, typeof({property.Type})){end},");
        }

        source.Close("];");
    }

    private static void AddNames(List<string> settings, string setting, EquatableArray<string> names)
    {
        if (names.Count > 0)
        {
            settings.Add($"{setting} = [{string.Join(", ", names.Select(SourceWriter.Quote))}]");
        }
    }

    /// <summary>
    /// Writes the static members that are created when the first object is validated or read, but not when one is written.
    /// </summary>
    private static void Statics(SourceWriter source, RecordModel record)
    {
        if (record.HasCrossPropertyRules || record.Properties.Any(property => property.Rules.Count > 0))
        {
            source.Line();
            source.Open("private static class PropertyRules");
            foreach (PropertyModel property in record.Properties)
            {
                for (int index = 0; index < property.Rules.Count; index++)
                {
                    source.Line($"internal static readonly ValueRule<{property.Type}> {property.Name}{index} = {property.Rules[index]};");
                }
            }

            if (record.HasCrossPropertyRules)
            {
                source.Line($"internal static readonly CrossPropertyRule<{record.Name}>[] Cross = CrossPropertyRules;");
            }

            source.Close();
        }

        PropertyModel[] lists = [.. record.Properties.Where(property => property.Kind is ValueKind.EnumList or ValueKind.ObjectList)];
        if (lists.Length > 0)
        {
            source.Line();
            source.Open("private static class Readers");
            foreach (PropertyModel property in lists)
            {
                source.Line($"internal static readonly ValueReader<{property.Type}> {property.Name} = {property.Reader};");
            }

            source.Close();
        }
    }
}
