using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace DynamicConnect.Wire;

/// <content>Reading: a property finds its row, and what has no row is kept aside.</content>
internal sealed partial class Shape<TRecord>
{
    public override bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out TRecord value)
    {
        value = reader.Token == JsonTokenType.StartObject && Kind is null ? Read(ref reader, isSettled: true) : ReadOther(ref reader);
        return value is not null;
    }

    public TRecord? Read(ref WireReader reader, bool isSettled)
    {
        RowNames<TRecord> known = Names;
        ShapeReader<TRecord> reading = new(this);
        int next = 0;
        while (reader.Read() && reader.Token == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = reader.Bytes;
            int index = known.IndexOf(name, next);
            if (index >= 0)
            {
                next = index + 1;
                reader.Read();
                reading.ReadRow(ref reader, rows[index], index);
            }
            else if (Kind is not null && name.SequenceEqual(discriminator))
            {
                reader.Read();
                if (!isSettled && !(reader.Token == JsonTokenType.String && IsKind(reader.Bytes)))
                {
                    return null;
                }

                reader.Skip();
            }
            else
            {
                reading.ReadOther(ref reader, name);
            }
        }

        return reading.Finish(ref reader);
    }

    public bool IsKind(ReadOnlySpan<byte> value) => value.SequenceEqual(kind);

    /// <inheritdoc cref="RowNames{TRecord}.FindOther"/>
    public Row<TRecord>? FindOther(ReadOnlySpan<byte> name) => Names.FindOther(name);

    // On its own, because every call pays for the copies of a reader that a method may make.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private TRecord? ReadOther(ref WireReader reader)
    {
        WireReader ahead = reader;
        return reader.Token switch
        {
            JsonTokenType.StartArray when Kind is null => ReadEmptyArray(ref reader),
            JsonTokenType.StartObject when DiscriminatorReader.TryFind(ref ahead, discriminator) && IsKind(ahead.Bytes) => Read(ref reader, isSettled: true),
            _ => null,
        };
    }

    // PHP writes an object without properties as an array without elements.
    private TRecord? ReadEmptyArray(ref WireReader reader)
    {
        WireReader start = reader;
        if (reader.Read() && reader.Token == JsonTokenType.EndArray)
        {
            reader.NoteKind(start, Expected);
            return Create();
        }

        reader = start;
        return null;
    }
}
