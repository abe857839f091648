using System.Collections;
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
    private Row<TRecord>[] rows = [];
    private RowNames<TRecord>? names;

    /// <summary>An object whose place tells what it is.</summary>
    /// <param name="create">Makes a record; what its required properties get is taken away again.</param>
    /// <param name="isOpen">Whether it may have any properties beside its own.</param>
    public Shape(Func<TRecord> create, bool isOpen = false)
        : base(StepKind.Object, StepKind.Objects)
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
        : base(StepKind.Object, StepKind.Objects)
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

    /// <summary>Makes a record in which the required properties still have what the constructor wants.</summary>
    public Func<TRecord> Make => create;

    /// <summary>The table as it is written.</summary>
    public Plan Plan { get; }

    public IReadOnlyList<Row<TRecord>> Rows => rows;

    /// <summary>What is looked up about the rows, worked out when the first object is read.</summary>
    public RowNames<TRecord> Names => names ??= new RowNames<TRecord>(rows);

    public override string Expected => Kind is null ? "an object" : $"an object with \"{Discriminator}\": \"{Kind}\"";

    /// <summary>Makes a record in which nothing is set, required properties included.</summary>
    public TRecord Create() => Clear(create(), Names.Required);

    /// <summary>Takes away what some rows hold.</summary>
    /// <param name="record">The record, which nobody else has.</param>
    /// <param name="which">A bit for each of the rows.</param>
    public TRecord Clear(TRecord record, ulong which)
    {
        for (int index = 0; which >> index != 0 && index < rows.Length; index++)
        {
            if ((which & (1UL << index)) != 0)
            {
                rows[index].Clear(record);
            }
        }

        return record;
    }

    public void Add<TValue>(string name, Codec<TValue> codec, Field<TRecord, TValue?> field, params ReadOnlySpan<Trait> traits)
        where TValue : struct => Add(new ValueRow<TRecord, TValue>(name, codec, field, traits.ToArray()));

    public void Add<TValue>(string name, Codec<TValue> codec, Field<TRecord, TValue?> field, params ReadOnlySpan<Trait> traits)
        where TValue : class => Add(new ReferenceRow<TRecord, TValue>(name, codec, field, traits.ToArray()));

    /// <summary>Adds a row whose value is an object of a table of its own.</summary>
    public void Add<TValue>(string name, Func<Shape<TValue>> shape, Field<TRecord, TValue?> field, params ReadOnlySpan<Trait> traits)
        where TValue : VoiceObject => Add(new ObjectRow<TRecord, TValue>(name, new ObjectCodec<TValue>(shape), field, traits.ToArray()));

    public void Add<TEnum>(string name, OpenNameCodec<TEnum> codec, Field<TRecord, TEnum?> field, params ReadOnlySpan<Trait> traits)
        where TEnum : struct, Enum => Add(new OpenNameRow<TRecord, TEnum>(name, codec, field, traits.ToArray()));

    public void Add<TValue>(string name, Codec<TValue> codec, Field<TRecord, Spelled<TValue?>> field, params ReadOnlySpan<Trait> traits)
        where TValue : struct => Add(new SpelledRow<TRecord, TValue>(name, codec, field, traits.ToArray()));

    /// <summary>Adds the rows that the records of a family have in common.</summary>
    public void Add(Action<Shape<TRecord>> common) => common(this);

    public override void Write(ref Utf8Writer writer, TRecord value) => Plan.Write(ref writer, value);

    IEnumerator IEnumerable.GetEnumerator() => rows.GetEnumerator();

    Step[] IShape.StepsFor(VoiceObject record)
    {
        Step[] steps = new Step[rows.Length + 2];
        for (int index = 0; index < rows.Length; index++)
        {
            steps[index] = rows[index].StepFor((TRecord)record);
        }

        steps[rows.Length] = Step.Other(record.AdditionalOffset, new AdditionalProperty<TRecord>(this));
        steps[^1] = Step.End;
        return steps;
    }

    private void Add(Row<TRecord> row) => rows = [.. rows, row];
}
