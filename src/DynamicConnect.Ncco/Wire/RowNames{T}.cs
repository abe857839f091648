using System.Text;

namespace DynamicConnect.Wire;

/// <summary>The names under which the rows of a table are found in documents.</summary>
internal sealed class RowNames<TRecord>(Row<TRecord>[] rows)
    where TRecord : VoiceObject
{
    private readonly byte[][] names = [.. rows.Select(row => row.Utf8Name.ToArray())];
    private readonly (byte[] Name, Row<TRecord> Row)[] otherNames =
        [.. rows.SelectMany(row => row.OtherNames.Select(name => (Encoding.UTF8.GetBytes(name), row)))];

    public Row<TRecord>[] Required { get; } = [.. rows.Where(row => row.IsRequired)];

    /// <summary>The index of the row of this name, or -1. Documents mostly keep the order of the table, so the search begins at the row that is due.</summary>
    public int IndexOf(ReadOnlySpan<byte> name, int due)
    {
        for (int index = due; index < names.Length; index++)
        {
            if (name.SequenceEqual(names[index]))
            {
                return index;
            }
        }

        for (int index = 0; index < due; index++)
        {
            if (name.SequenceEqual(names[index]))
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
}
