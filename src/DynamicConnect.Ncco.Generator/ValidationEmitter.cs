namespace DynamicConnect.Generator;

/// <summary>Writes the methods that validate a record.</summary>
internal static class ValidationEmitter
{
    public static void Emit(SourceWriter source, RecordModel record)
    {
        source.Open("internal override void Validate(ref ProblemCollector problems)");
        source.Line("int start = problems.Count;");
        for (int index = 0; index < record.Properties.Count; index++)
        {
            Property(source, record.Properties[index], index);
            source.Line();
        }

        if (record.HasCrossPropertyRules)
        {
            source.Line("Contract.ValidateTogether(this, PropertyRules.Cross, ref problems);");
        }

        source.Open("if (HasAdditionalProperties)");
        source.Line("Contract.ValidateAdditional(AdditionalProperties, ref problems);");
        source.Close();
        source.Line();
        source.Line("problems.Sort(start);");
        source.Close();
        source.Line();
        IsSet(source, record);
    }

    private static void Property(SourceWriter source, PropertyModel property, int index)
    {
        string value = $"value{index}";
        string name = SourceWriter.Quote(property.JsonName);
        bool isNested = property.Kind is ValueKind.Object or ValueKind.ObjectList;
        bool isChecked = property.Rules.Count > 0 || isNested;
        if (isChecked)
        {
            source.Open($"if ({property.Value} is {{ }} {value})");
            source.Line($"problems.AtProperty({name}, {index});");
            for (int rule = 0; rule < property.Rules.Count; rule++)
            {
                source.Line($"PropertyRules.{property.Name}{rule}.Check({value}, ref problems);");
            }

            if (isNested)
            {
                source.Line($"int nested{index} = problems.Count;");
                source.Line(
                    property.Kind == ValueKind.Object
                        ? $"{value}.Validate(ref problems);"
                        : $"ObjectValidation.ValidateElements({value}, ref problems);");
                source.Line($"problems.Prefix(nested{index}, {SourceWriter.Quote("." + property.JsonName)}, {index});");
            }

            source.Close();
        }

        string mayBeUnread = property.IsRequired ? "" : "HasAdditionalProperties";
        string isUnset = property.IsOpenEnum ? $"!({property.IsSet})" : $"{property.Value} is null";
        source.Open(
            !isChecked ? $"if ({isUnset}{(property.IsRequired ? "" : $" && {mayBeUnread}")})"
            : property.IsRequired ? "else"
            : $"else if ({mayBeUnread})");
        source.Line($"Contract.ValidateUnset(this, {index}, ref problems);");
        source.Close();
    }

    private static void IsSet(SourceWriter source, RecordModel record)
    {
        source.Open("internal override bool IsSet(string name) => name switch");
        if (record.DiscriminatorValue is not null)
        {
            source.Line($"{SourceWriter.Quote(record.Discriminator!)} => true,");
        }

        foreach (PropertyModel property in record.Properties)
        {
            source.Line($"{SourceWriter.Quote(property.JsonName)} => {property.IsSet},");
        }

        source.Line("_ => false,");
        source.Close("};");
    }
}
