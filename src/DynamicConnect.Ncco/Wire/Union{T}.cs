using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire;

/// <summary>A family of objects that a discriminator tells apart: the actions, the endpoints.</summary>
/// <param name="discriminator">The name of the property that tells.</param>
/// <param name="unknown">Gives the shape of what is of no known kind.</param>
/// <param name="list">Lists the known kinds. It is called when the first object is read: the types of a family and their base must not wait for each other.</param>
internal sealed class Union<TBase>(string discriminator, Func<IShape<TBase>> unknown, Func<IShape<TBase>[]> list) : Codec<TBase>(StepKind.Object, StepKind.Objects)
    where TBase : VoiceObject
{
    private readonly byte[] discriminatorName = Encoding.UTF8.GetBytes(discriminator);
    private IShape<TBase>[]? shapes;
    private (byte[] Kind, KindReader Read)[]? kinds;

    // Quicker than a call through the interface.
    private delegate TBase? KindReader(ref WireReader reader, bool isSettled);

    public IReadOnlyList<IShape<TBase>> Shapes => shapes ??= list();

    public IEnumerable<string> Names => Shapes.Select(shape => shape.Kind).OfType<string>();

    public IShape<TBase> Unknown => unknown();

    public override string Expected => "an object";

    public override void Write(ref Utf8Writer writer, TBase value) => value.Plan.Write(ref writer, value);

    public override void Inspect(TBase value, ref Inspection inspection) => value.Table.Inspect(value, ref inspection);

    public override bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out TBase value)
    {
        value = reader.Token == JsonTokenType.StartObject ? Read(ref reader) : null;
        return value is not null;
    }

    /// <summary>Reads the object on whose start <paramref name="reader"/> stands.</summary>
    public TBase? Read(ref WireReader reader)
    {
        WireReader start = reader;
        if (FirstKind(ref reader)?.Invoke(ref reader, isSettled: false) is { } record)
        {
            return record;
        }

        reader = start;
        return (FindAhead(ref reader) ?? unknown().Read)(ref reader, isSettled: true);
    }

    /// <summary>Most documents put the discriminator first: then nothing needs to be read twice.</summary>
    private KindReader? FirstKind(ref WireReader reader) =>
        reader.Read()
        && reader.Token == JsonTokenType.PropertyName
        && reader.Bytes.SequenceEqual(discriminatorName)
        && reader.Read()
        && reader.Token == JsonTokenType.String
            ? Find(reader.Bytes)
            : null;

    // On its own, because every call pays for the copies of a reader that a method may make.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private KindReader? FindAhead(ref WireReader reader)
    {
        WireReader ahead = reader;
        return DiscriminatorReader.TryFind(ref ahead, discriminatorName) ? Find(ahead.Bytes) : null;
    }

    private KindReader? Find(ReadOnlySpan<byte> kind)
    {
        foreach ((byte[] known, KindReader read) in kinds ??= [.. Shapes.Select(shape => (Encoding.UTF8.GetBytes(shape.Kind ?? ""), (KindReader)shape.Read))])
        {
            if (kind.SequenceEqual(known))
            {
                return read;
            }
        }

        return null;
    }
}
