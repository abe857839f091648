namespace DynamicConnect.Generator;

/// <summary>Writes the method that writes a record.</summary>
/// <remarks>
/// One constant per record reserves room for all names and for values of limited length. Strings, lists and objects reserve more for
/// themselves, and the constant again for what follows. If the constant is too small, writing throws, because every span is checked.
/// </remarks>
internal sealed class WritingEmitter
{
    private const int LongestNumber = 40;
    private const int LongestTime = 40;
    private const int Brackets = 2;

    private readonly SourceWriter source;
    private readonly string head;

    private WritingEmitter(SourceWriter source, string head)
    {
        this.source = source;
        this.head = head;
    }

    private bool HasHead => head.Length > 0;

    public static void Emit(SourceWriter source, RecordModel record) =>
        new WritingEmitter(source, record.DiscriminatorValue is { } value ? $"{{\"{record.Discriminator}\":\"{value}\"" : "").Emit(record);

    private void Emit(RecordModel record)
    {
        int reserved = head.Length + Brackets + record.Properties.Sum(property => property.JsonName.Length + 4 + Length(property));
        source.Open("internal override void WriteTo(scoped ref Utf8Writer writer)");
        source.Line($"const int Reserved = {reserved};");
        source.Line("Span<byte> rest = writer.Reserve(Reserved);");
        if (HasHead)
        {
            source.Line($"rest = rest.Append({SourceWriter.Quote(head)}u8);");
        }
        else
        {
            source.Line("byte separator = (byte)'{';");
        }

        for (int index = 0; index < record.Properties.Count; index++)
        {
            PropertyModel property = record.Properties[index];
            string value = $"value{index}";
            source.Line();
            source.Open(property.IsOpenEnum
                ? $"if (this.{property.Field} is {{ }} {value} && {value} != DynamicConnect.{property.Type}.Unknown)"
                : $"if ({property.Value} is {{ }} {value})");
            if (property.IsRawPreserved)
            {
                source.Open($"if (this.{property.Field}.Raw is {{ }} raw{index})");
                Json(property, $"raw{index}");
                source.Close();
                source.Open("else");
                Value(property, value, index);
                source.Close();
            }
            else
            {
                Value(property, value, index);
            }

            source.Close();
        }

        End();
        source.Close();
    }

    private void End()
    {
        source.Line();
        source.Open("if (HasAdditionalProperties)");
        if (HasHead)
        {
            source.Line("byte separator = (byte)',';");
        }

        source.Line("writer.Advance(rest);");
        source.Line("writer.WriteAdditionalProperties(this, ref separator);");
        source.Line($"rest = writer.Reserve({Brackets});");
        source.Close();
        source.Line();
        source.Line(HasHead ? "writer.Advance(rest.Append((byte)'}'));" : "writer.Advance(rest.AppendEnd(separator, (byte)'}'));");
    }

    /// <summary>Returns the length of the longest value if it is limited; otherwise the length of its delimiters.</summary>
    private static int Length(PropertyModel property) => property.Kind switch
    {
        ValueKind.Boolean => 5,
        ValueKind.Integer or ValueKind.Long or ValueKind.Number or ValueKind.NumberAsString
            or ValueKind.Seconds or ValueKind.SecondsAsString => LongestNumber,
        ValueKind.Time => LongestTime,
        ValueKind.Enum => property.Members.Max(member => member.JsonName.Length) + 2,
        _ => 2,
    };

    private void Value(PropertyModel property, string value, int index)
    {
        switch (property.Kind)
        {
            case ValueKind.String:
                source.Line($"rest = writer.Reserve(rest, Reserved + {value}.Length);");
                Name(property, "\"");
                source.Line($"rest = writer.AppendRestOfString(rest, {value}, Reserved);");
                break;
            case ValueKind.Boolean:
                source.Open($"if ({value})");
                Name(property, "true");
                source.Close();
                source.Open("else");
                Name(property, "false");
                source.Close();
                break;
            case ValueKind.Integer or ValueKind.Long or ValueKind.Number or ValueKind.Seconds:
                Name(property);
                source.Line($"rest = Decimals.Append(rest, {value});");
                break;
            case ValueKind.SecondsAsString:
                Name(property, "\"");
                source.Line($"rest = Decimals.Append(rest, {value}).Append((byte)'\"');");
                break;
            case ValueKind.NumberAsString:
                Name(property, "\"");
                source.Line($"rest = Decimals.AppendExact(rest, {value}).Append((byte)'\"');");
                break;
            case ValueKind.Time:
                Name(property, "\"");
                source.Line($"rest = Times.Append(rest, {value}).Append((byte)'\"');");
                break;
            case ValueKind.Json:
                Json(property, value);
                break;
            case ValueKind.Enum:
                Switch(property, value, member => Name(property, $"\"{member.JsonName}\""));
                break;
            case ValueKind.Object:
                Name(property);
                source.Line("writer.Advance(rest);");
                source.Line($"{value}.WriteTo(ref writer);");
                source.Line("rest = writer.Reserve(Reserved);");
                break;
            case ValueKind.ObjectList:
                Name(property);
                source.Line("writer.Advance(rest);");
                source.Line($"writer.WriteObjects({value}.AsSpan());");
                source.Line("rest = writer.Reserve(Reserved);");
                break;
            case ValueKind.StringList:
                Name(property);
                source.Line($"rest = writer.AppendStrings(rest, {value}.AsSpan(), Reserved);");
                break;
            case ValueKind.EnumList:
                EnumList(property, value, index);
                break;
        }
    }

    private void Json(PropertyModel property, string value)
    {
        source.Line($"rest = writer.Reserve(rest, Reserved + {value}.Json.Length);");
        Name(property);
        source.Line($"rest = rest.Append({value}.Json);");
    }

    private void EnumList(PropertyModel property, string value, int index)
    {
        Name(property);
        source.Line($"byte separator{index} = (byte)'[';");
        source.Open($"foreach ({property.Element} element in {value}.AsSpan())");
        source.Line($"rest = writer.Reserve(rest, Reserved + {property.Members.Max(member => member.JsonName.Length) + 3});");
        Switch(property, "element", member => Append($",\"{member.JsonName}\"", $"separator{index}"));
        source.Close();
        source.Line();
        source.Line($"rest = rest.AppendEnd(separator{index}, (byte)']');");
    }

    private void Switch(PropertyModel property, string value, Action<EnumMember> write)
    {
        source.Open($"switch ({value})");
        foreach (EnumMember member in property.Members.Skip(property.IsOpenEnum ? 1 : 0))
        {
            source.Case($"case DynamicConnect.{property.Element}.{member.Name}:");
            write(member);
            source.EndCase();
        }

        source.Case("default:");
        source.EndCase($"throw EnumNames<{property.Element}>.NotAMember({value});");
        source.Close();
    }

    private void Name(PropertyModel property, string begin = "") =>
        Append($",\"{property.JsonName}\":{begin}", HasHead ? null : "separator");

    private void Append(string literal, string? separator) =>
        source.Line($"rest = rest.Append({SourceWriter.Quote(literal)}u8{(separator is null ? "" : $", ref {separator}")});");
}
