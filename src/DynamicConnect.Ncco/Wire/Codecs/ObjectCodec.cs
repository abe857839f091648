using System.Diagnostics.CodeAnalysis;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>An object that has a table of its own, which is not made before such an object comes.</summary>
internal sealed class ObjectCodec<TValue>(Func<Shape<TValue>> shape) : Codec<TValue>(StepKind.Object)
    where TValue : VoiceObject
{
    public Shape<TValue> Shape => shape();

    public override string Expected => Shape.Expected;

    public override void Write(ref Utf8Writer writer, TValue value) => value.Plan.Write(ref writer, value);

    public override void Inspect(TValue value, ref Inspection inspection) => Shape.Inspect(value, ref inspection);

    public override void Explain(JsonData data, ref Inspection inspection) => Shape.Explain(data, ref inspection);

    public override bool TryRead(ref WireReader reader, [MaybeNullWhen(false)] out TValue value) => Shape.TryRead(ref reader, out value);
}
