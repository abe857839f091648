namespace DynamicConnect.Generator;

/// <summary>Writes the methods that read a record.</summary>
internal static class ReadingEmitter
{
    public static void Emit(SourceWriter source, RecordModel record)
    {
        source.Open($"internal static {record.Name}? ReadFrom(ref DocumentReader reader, bool isSettled)");
        source.Line(record.NeedsUnset ? $"{record.Name} record = new(default(Unset));" : $"{record.Name} record = new();");
        source.Line("ObjectReading reading = default;");
        source.Open("while (reader.Read() && reader.Token == JsonTokenType.PropertyName)");
        source.Line("ReadOnlySpan<byte> name = reader.Bytes;");
        source.Open("switch (name.Length)");
        for (int index = 0; index < record.Properties.Count; index++)
        {
            Property(source, record.Properties[index], index);
        }

        for (int index = 0; index < record.Properties.Count; index++)
        {
            foreach (string alias in Aliases(record.Properties[index]).Concat(record.Properties[index].Flattened))
            {
                Case(source, alias);
                source.Line($"reading.KeepAlias(ref reader, {index}, {SourceWriter.Quote(alias)});");
                source.EndCase();
            }
        }

        Discriminator(source, record);
        source.Case("default:");
        source.Line("reading.KeepUnknown(ref reader, name);");
        source.EndCase();
        source.Close();
        source.Close();
        source.Line();
        source.Open("if (!reading.IsComplete)");
        source.Line("reading.Finish(ref reader, record);");
        source.Close();
        source.Line();
        source.Line("return record;");
        source.Close();
        Aliases(source, record);
    }

    private static void Property(SourceWriter source, PropertyModel property, int index)
    {
        string reader = RecordEmitter.Reader(property);
        string field = $"record.{property.Field}";
        Case(source, property.JsonName);
        source.Line($"reading.Begin(ref reader, {index});");
        if (property.IsRawPreserved)
        {
            source.Line($"DocumentReader start{index} = reader;");
            source.Open($"if ({reader}.TryRead(ref reader, out {property.Type} value{index}))");
            source.Line($"{field} = new(value{index}, start{index}.Capture());");
            source.Close();
            source.Open("else");
            source.Line($"{field} = default;");
        }
        else if (property.IsValueType)
        {
            source.Open($"if ({reader}.TryRead(ref reader, out {property.Type} value{index}))");
            source.Line($"{field} = value{index};");
            source.Close();
            source.Open("else");
            source.Line(
                property.IsOpenEnum
                    ? $"{field} = reader.IsNonEmptyString ? DynamicConnect.{property.Type}.Unknown : null;"
                    : $"{field} = null;");
        }
        else if (property.ScalarAlias is { } scalar)
        {
            source.Line($"if (!{reader}.TryRead(ref reader, out {field})");
            string scalarName = SourceWriter.Quote(scalar);
            source.Open(
                $"    && !ObjectReading.TryReadScalar<{property.Type}>(ref reader, {scalarName}, new {property.Type}(), out {field}))");
        }
        else
        {
            source.Open($"if (!{reader}.TryRead(ref reader, out {field}))");
        }

        source.Line($"reading.KeepUnread(ref reader, {index}, {SourceWriter.Quote(property.JsonName)});");
        source.Close();
        source.EndCase();
    }

    private static void Discriminator(SourceWriter source, RecordModel record)
    {
        if (record.DiscriminatorValue is not { } value)
        {
            return;
        }

        Case(source, record.Discriminator!);
        source.Line("reading.BeginDiscriminator(ref reader, isFirst: isSettled);");
        source.Open(
            $"if (!isSettled && !(reader.Token == JsonTokenType.String && reader.Bytes.SequenceEqual({SourceWriter.Quote(value)}u8)))");
        source.Line("return null;");
        source.Close();
        source.Line();
        source.Line("reader.Skip();");
        source.EndCase();
    }

    /// <summary>
    /// Writes the method that reads other names, and settings properties that older documents have next to the settings object.
    /// </summary>
    private static void Aliases(SourceWriter source, RecordModel record)
    {
        bool takesOwn = record.DiscriminatorValue is null && !record.IsOpen;
        if (!takesOwn && record.Properties.All(property => !Aliases(property).Any() && property.Flattened.Count == 0))
        {
            return;
        }

        source.Line();
        source.Open("internal override bool TrySetAlias(string name, scoped ref DocumentReader reader)");
        source.Open("switch (name)");
        for (int index = 0; index < record.Properties.Count; index++)
        {
            Alias(source, record.Properties[index], index, takesOwn);
        }

        source.Case("default:");
        source.EndCase("return false;");
        source.Close();
        source.Close();
    }

    private static void Alias(SourceWriter source, PropertyModel property, int index, bool takesOwn)
    {
        string reader = RecordEmitter.Reader(property);
        string[] names = [.. Aliases(property), .. takesOwn ? new[] { property.JsonName } : []];
        if (names.Length > 0)
        {
            source.Line($"case {string.Join(" or ", names.Select(SourceWriter.Quote))}");
            source.Case($"    when !({property.IsSet}) && !AdditionalProperties.ContainsKey({SourceWriter.Quote(property.JsonName)}):");
            if (property.IsValueType)
            {
                source.Line($"bool isRead{index} = {reader}.TryRead(ref reader, out {property.Type} value{index});");
                source.Line($"this.{property.Field} = isRead{index} ? value{index} : default({property.Type}?);");
                source.EndCase($"return isRead{index};");
            }
            else
            {
                source.EndCase($"return {reader}.TryRead(ref reader, out this.{property.Field});");
            }
        }

        if (property.Flattened.Count > 0)
        {
            source.Case($"case {string.Join(" or ", property.Flattened.Select(SourceWriter.Quote))}:");
            // If a scalar can replace the object, the scalar is read before the properties next to it.
            if (property.ScalarAlias is not null)
            {
                source.Open($"if (this.{property.Field} is null)");
                source.Line("return false;");
                source.Close();
                source.Line();
            }

            source.Line($"{property.Type} flattened{index} = this.{property.Field} ?? new {property.Type}();");
            source.Line($"bool isSet{index} = flattened{index}.TrySetAlias(name, ref reader);");
            source.Line($"this.{property.Field} = isSet{index} ? flattened{index} : this.{property.Field};");
            source.EndCase($"return isSet{index};");
        }
    }

    private static IEnumerable<string> Aliases(PropertyModel property) => property.Aliases.Concat(property.DeprecatedAliases);

    private static void Case(SourceWriter source, string name) =>
        source.Case($"case {System.Text.Encoding.UTF8.GetByteCount(name)} when name.SequenceEqual({SourceWriter.Quote(name)}u8):");
}
