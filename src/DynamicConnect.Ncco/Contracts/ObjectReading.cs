using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Json;
using DynamicConnect.Rules;

namespace DynamicConnect.Contracts;

/// <summary>The shared part of generated readers: which properties were found, and which values the record can't hold.</summary>
internal ref struct ObjectReading
{
    private OrderedProperties<JsonData>? additional;
    private List<FoundAlias>? aliases;

    // One bit per property: found at all, and found again with a value that the record can hold.
    private ulong met;
    private ulong repeated;
    private bool hasDiscriminator;

    /// <summary>Whether the record holds everything that was read.</summary>
    public readonly bool IsComplete => repeated == 0 && additional is null && aliases is null;

    /// <summary>Moves to the value of a property.</summary>
    public void Begin(ref DocumentReader reader, int property)
    {
        ulong bit = 1UL << property;
        if ((met & bit) != 0)
        {
            repeated |= bit;
            reader.NoteRepeated();
        }

        met |= bit;
        reader.Read();
    }

    /// <summary>Moves to the value of a discriminator.</summary>
    /// <param name="reader">The reader, positioned on the name.</param>
    /// <param name="isFirst">
    /// Whether the object is read from its start. Otherwise, the first discriminator has been read before.
    /// </param>
    public void BeginDiscriminator(ref DocumentReader reader, bool isFirst)
    {
        if (hasDiscriminator || !isFirst)
        {
            reader.NoteRepeated();
        }

        hasDiscriminator = true;
        reader.Read();
    }

    /// <summary>Reads a string or number that older documents have instead of the object.</summary>
    public static bool TryReadScalar<TValue>(
        ref DocumentReader reader,
        string property,
        TValue target,
        [MaybeNullWhen(false)] out TValue value)
        where TValue : VoiceObject
    {
        value = null;
        if (reader.Token is not (JsonTokenType.String or JsonTokenType.Number))
        {
            return false;
        }

        value = target.TrySetAlias(property, ref reader) ? target : null;
        return value is not null;
    }

    /// <summary>Keeps a value that its property can't hold.</summary>
    public void KeepUnread(ref DocumentReader reader, int property, string name)
    {
        repeated &= ~(1UL << property);
        Keep(name, reader.Capture());
    }

    /// <summary>Keeps an unknown property.</summary>
    public void KeepUnknown(ref DocumentReader reader, ReadOnlySpan<byte> name)
    {
        string text = Utf8.Decode(name);
        if (additional?.TryGet(text, out _) == true)
        {
            reader.NoteRepeated();
        }

        reader.Read();
        Keep(text, reader.Capture());
    }

    /// <summary>
    /// Keeps a property that was found under another name until the whole object has been read, because the name in the reference takes
    /// precedence.
    /// </summary>
    public void KeepAlias(ref DocumentReader reader, int property, string name)
    {
        if ((aliases ??= []).RemoveAll(alias => alias.Name == name) > 0)
        {
            reader.NoteRepeated();
        }

        reader.Read();
        long position = reader.TokenStartIndex;
        aliases.Add(new FoundAlias(property, name, reader.Capture(), position));
    }

    /// <summary>Puts the kept values into the record.</summary>
    public readonly void Finish(ref DocumentReader reader, VoiceObject record)
    {
        OrderedProperties<JsonData>? rest = additional;
        IReadOnlyList<ContractProperty> properties = record.ObjectContract.Properties;

        // The last of several equal names wins: a later value that the record can hold removes the kept earlier value.
        for (int index = 0; repeated >> index != 0 && index < properties.Count; index++)
        {
            if ((repeated & (1UL << index)) != 0)
            {
                rest?.Remove(properties[index].Name);
            }
        }

        foreach (FoundAlias alias in aliases ?? [])
        {
            ContractProperty property = properties[alias.Property];
            bool isTaken = rest?.TryGet(property.Name, out _) == true;
            DocumentReader value = DocumentReader.Over(alias.Data);
            if (isTaken || !record.TrySetAlias(alias.Name, ref value))
            {
                (rest ??= new OrderedProperties<JsonData>()).Set(alias.Name, alias.Data);
            }
            else
            {
                (Rule rule, string message) = property.Judge(alias.Name);
                reader.Note(alias.Position, rule, message);
                if (!value.Notes.IsEmpty)
                {
                    reader.NoteInside(alias.Position, alias.Data, value.Notes);
                }
            }
        }

        if (rest is { Count: > 0 })
        {
            record.Keep(new AdditionalProperties(rest));
        }
    }

    private void Keep(string name, JsonData data) => (additional ??= new OrderedProperties<JsonData>()).Set(name, data);

    private sealed record FoundAlias(int Property, string Name, JsonData Data, long Position);
}
