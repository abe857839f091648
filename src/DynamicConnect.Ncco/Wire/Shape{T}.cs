using System.Collections;
#if !NET
using System.Runtime.Serialization;
#endif
using System.Text;
using DynamicConnect.Wire.Codecs;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>The table of a record: its properties in the order of the wire, one row each. Writing and reading come from nothing else.</summary>
internal sealed partial class Shape<TRecord> : Codec<TRecord>, IShape<TRecord>, IEnumerable
    where TRecord : VoiceObject
{
    private readonly Func<TRecord> create;
    private readonly byte[] discriminator;
    private readonly byte[] kind;
    private readonly bool isOpen;
    private readonly List<(byte[] Name, Row<TRecord> Row)> otherNames = [];
    private Row<TRecord>[] rows = [];
    private Row<TRecord>[] requiredRows = [];
    private byte[][] names = [];
    private TRecord? sample;
    private AdditionalProperty<TRecord>? additional;

    /// <summary>An object whose place tells what it is.</summary>
    /// <param name="create">Makes a record; what its required properties get is taken away again.</param>
    /// <param name="isOpen">Whether it may have any properties beside its own.</param>
    public Shape(Func<TRecord> create, bool isOpen = false)
    {
        this.create = create;
        this.isOpen = isOpen;
        discriminator = [];
        kind = [];
        Plan = new Plan(this, "");
    }

    /// <summary>An object that says what it is by its first property.</summary>
    /// <param name="discriminator">The name of that property.</param>
    /// <param name="kind">Its value.</param>
    /// <param name="create">Makes a record; what its required properties get is taken away again.</param>
    public Shape(string discriminator, string kind, Func<TRecord> create)
    {
        this.create = create;
        Discriminator = discriminator;
        Kind = kind;
        this.discriminator = Encoding.UTF8.GetBytes(discriminator);
        this.kind = Encoding.UTF8.GetBytes(kind);
        Plan = new Plan(this, $"{{\"{discriminator}\":\"{kind}\"");
    }

    public string? Discriminator { get; }

    public string? Kind { get; }

    public Type Type => typeof(TRecord);

    /// <summary>The table as it is written.</summary>
    public Plan Plan { get; }

    public Property Additional => additional ??= new AdditionalProperty<TRecord>(this);

    public IReadOnlyList<Row<TRecord>> Rows => rows;

    public override string Expected => Kind is null ? "an object" : $"an object with \"{Discriminator}\": \"{Kind}\"";

    /// <summary>Makes a record in which nothing is set, required properties included.</summary>
    public TRecord Create()
    {
        TRecord record = create();
        foreach (Row<TRecord> row in requiredRows)
        {
            row.Clear(record);
        }

        return record;
    }

    public void Add<TValue>(string name, Codec<TValue> codec, Field<TRecord, TValue?> field, params ReadOnlySpan<Trait> traits)
        where TValue : struct => Add(new ValueRow<TRecord, TValue>(name, codec, At(field), traits.ToArray()));

    public void Add<TValue>(string name, Codec<TValue> codec, Field<TRecord, TValue?> field, params ReadOnlySpan<Trait> traits)
        where TValue : class => Add(new ReferenceRow<TRecord, TValue>(name, codec, At(field), traits.ToArray()));

    public void Add(string name, FlagCodec codec, Field<TRecord, bool?> field, params ReadOnlySpan<Trait> traits) =>
        Add(new ChoiceRow<TRecord, bool>(name, codec, At(field), traits.ToArray(), [false, true]));

    public void Add<TEnum>(string name, NameCodec<TEnum> codec, Field<TRecord, TEnum?> field, params ReadOnlySpan<Trait> traits)
        where TEnum : struct, Enum => Add(new ChoiceRow<TRecord, TEnum>(name, codec, At(field), traits.ToArray(), WireNames<TEnum>.Instance.Values));

    public void Add<TValue>(string name, Shape<TValue> shape, Field<TRecord, TValue?> field, params ReadOnlySpan<Trait> traits)
        where TValue : VoiceObject => Add(new ObjectRow<TRecord, TValue>(name, shape, At(field), traits.ToArray()));

    public void Add<TEnum>(string name, OpenNameCodec<TEnum> codec, Field<TRecord, TEnum?> field, params ReadOnlySpan<Trait> traits)
        where TEnum : struct, Enum => Add(new OpenNameRow<TRecord, TEnum>(name, codec, At(field), traits.ToArray()));

    public void Add<TValue>(string name, Codec<TValue> codec, Field<TRecord, Spelled<TValue?>> field, params ReadOnlySpan<Trait> traits)
        where TValue : struct => Add(new SpelledRow<TRecord, TValue>(name, codec, At(field), traits.ToArray()));

    /// <summary>Adds the rows that the records of a family have in common.</summary>
    public void Add(Action<Shape<TRecord>> common) => common(this);

    public override (StepKind Kind, object? Detail) Step => (StepKind.Object, Plan);

    public override (StepKind Kind, object? Detail) ListStep => (StepKind.Objects, null);

    public override void Write(ref Utf8Writer writer, TRecord value) => Plan.Write(ref writer, value);

    IEnumerator IEnumerable.GetEnumerator() => rows.GetEnumerator();

    private Place<TRecord, TValue> At<TValue>(Field<TRecord, TValue> field)
    {
#if NET
        sample ??= create();
#else
        // A constructor would have Mono initialize the base type, which lists this table, before the table is there.
        sample ??= (TRecord)FormatterServices.GetUninitializedObject(typeof(TRecord));
#endif
        return new Place<TRecord, TValue>(field, sample);
    }

    private void Add(Row<TRecord> row)
    {
        Plan.Add(row.Step);
        rows = [.. rows, row];
        names = [.. names, row.Utf8Name.ToArray()];
        requiredRows = row.IsRequired ? [.. requiredRows, row] : requiredRows;
        otherNames.AddRange(row.OtherNames.Select(name => (Encoding.UTF8.GetBytes(name), row)));
    }
}
