using System.Text;

namespace DynamicConnect.Wire;

/// <summary>The names under which the rows of a table are found in documents.</summary>
internal sealed class RowNames<TRecord>(Row<TRecord>[] rows)
    where TRecord : VoiceObject
{
    private readonly byte[][] names = [.. rows.Select(row => row.Utf8Name.ToArray())];
    private readonly int[] keys = [.. rows.Select(row => Key(row.Utf8Name))];
    private readonly (byte[] Name, Row<TRecord> Row)[] otherNames =
        [.. rows.SelectMany(row => row.OtherNames.Select(name => (Encoding.UTF8.GetBytes(name), row)))];

    /// <summary>A bit for each row that is required.</summary>
    public ulong Required { get; } = rows.Select((row, index) => row.IsRequired ? 1UL << index : 0).Aggregate(0UL, (all, one) => all | one);

    /// <summary>The index of the row of this name, or -1. Documents mostly keep the order of the table, so the search begins at the row that is due.</summary>
    public int IndexOf(ReadOnlySpan<byte> name, int due)
    {
        int key = Key(name);
        for (int index = due; index < keys.Length; index++)
        {
            if (keys[index] == key && name.SequenceEqual(names[index]))
            {
                return index;
            }
        }

        for (int index = 0; index < due; index++)
        {
            if (keys[index] == key && name.SequenceEqual(names[index]))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The row that has <paramref name="name"/> among its other names.</summary>
    public Row<TRecord>? FindOther(ReadOnlySpan<byte> name)
    {
        foreach ((byte[] otherName, Row<TRecord> row) in otherNames)
        {
            if (name.SequenceEqual(otherName))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>Tells most names apart, in one comparison.</summary>
    private static int Key(ReadOnlySpan<byte> name) => name.IsEmpty ? 0 : (name.Length << 16) | (name[0] << 8) | name[^1];
}
