using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>Fills one record while its object is read, and keeps aside what the record cannot express.</summary>
internal ref struct ShapeReader<TRecord>(Shape<TRecord> shape)
    where TRecord : VoiceObject
{
    private readonly TRecord record = shape.Make();
    private PropertyBag? aside;
    private List<OtherSpelling>? otherSpellings;
    private ulong seen;
    private ulong overtaken;

    public void ReadRow(ref WireReader reader, Row<TRecord> row, int index)
    {
        ulong bit = 1UL << index;
        bool isRepeated = (seen & bit) != 0;
        seen |= bit;
        if (isRepeated)
        {
            row.Clear(record);
        }

        if (!row.TryRead(ref reader, record))
        {
            shape.Clear(record, bit & shape.Names.Required);
            KeepAside(row.Name, reader.Capture());
            overtaken &= ~bit;
        }
        else if (isRepeated)
        {
            overtaken |= bit;
        }
    }

    public void ReadOther(ref WireReader reader, ReadOnlySpan<byte> name)
    {
        Row<TRecord>? row = shape.FindOther(name);
        string text = Utf8.Decode(name);
        reader.Read();
        long position = reader.TokenStartIndex;
        JsonData data = reader.Capture();
        if (row is null)
        {
            KeepAside(text, data);
        }
        else
        {
            (otherSpellings ??= []).RemoveAll(other => other.Name == text);
            otherSpellings.Add(new OtherSpelling(text, row, data, position));
        }
    }

    public TRecord Finish(ref WireReader reader)
    {
        ulong missing = shape.Names.Required & ~seen;
        if (missing != 0)
        {
            shape.Clear(record, missing);
        }

        if (overtaken != 0)
        {
            DropOvertaken();
        }

        if (otherSpellings is not null)
        {
            AdoptOtherSpellings(otherSpellings, ref reader);
        }

        if (aside is not null)
        {
            record.Keep(new AdditionalProperties(aside));
        }

        return record;
    }

    /// <summary>Of duplicate names the last wins: what an earlier one put aside goes when a later one is typed.</summary>
    private readonly void DropOvertaken()
    {
        for (int index = 0; overtaken >> index != 0 && index < shape.Rows.Count; index++)
        {
            if ((overtaken & (1UL << index)) != 0)
            {
                aside?.Remove(shape.Rows[index].Name);
            }
        }
    }

    /// <summary>The name of the reference goes before its other spellings, wherever they stand.</summary>
    private void AdoptOtherSpellings(List<OtherSpelling> others, ref WireReader reader)
    {
        foreach (OtherSpelling other in others)
        {
            bool isTaken = aside?.TryGet(other.Row.Name, out _) == true;
            if (isTaken || !other.Row.TryAdopt(other.Name, other.Data, record))
            {
                KeepAside(other.Name, other.Data);
            }
            else if (other.Row.CurrentName(other.Name) is { } current)
            {
                reader.Note(other.Position, StructureRules.Deprecated, $"is understood, but deprecated. Allowed in its place: {current}.");
            }
        }
    }

    private void KeepAside(string name, JsonData data) => (aside ??= new PropertyBag()).Set(name, data);

    private sealed record OtherSpelling(string Name, Row<TRecord> Row, JsonData Data, long Position);
}
