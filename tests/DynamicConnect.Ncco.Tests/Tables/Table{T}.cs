using System.Reflection;
using System.Text;
using DynamicConnect.Wire;

namespace DynamicConnect.Tests.Tables;

internal sealed class Table<T> : Table
    where T : VoiceObject
{
    private readonly Shape<T> shape = (Shape<T>)typeof(T).GetProperty("Shape", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;

    public Table() => Properties =
    [
        .. shape.Rows.Select(row => new TableProperty(typeof(T), row.Name, row.ValueType, record => row.IsSet((T)record))
        {
            IsRequired = row.IsRequired,
            OtherNames = [.. row.OtherNames],
            Codec = row.Codec,
            Traits = [.. row.Traits],
        }),
    ];

    public override Type Type => typeof(T);

    public override string? Discriminator => shape.Discriminator;

    public override string? Kind => shape.Kind;

    public override IReadOnlyList<TableProperty> Properties { get; }

    public override IReadOnlyList<(string Property, object Rule)> Rules => [.. shape.Checks.Select(check => (check.Property, check.Rule))];

    public override IReadOnlyList<string> Schemas => [.. shape.Checks.Select(check => check.Schema).OfType<string>()];

    public override VoiceObject Empty() => shape.Create();

    public override VoiceObject Read(string json) => Document.Parse(Encoding.UTF8.GetBytes(json), shape);
}
