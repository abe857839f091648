using System.Runtime.CompilerServices;
using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>A member of an enumeration, by its name on the wire.</summary>
internal sealed class NameCodec<TEnum> : Codec<TEnum>
    where TEnum : struct, Enum
{
    public override string Expected => $"one of {string.Join(", ", WireNames<TEnum>.Instance.Names)}";

    // The plan takes a member as a number of four bytes, as all our enumerations are.
    public override (StepKind Kind, object? Detail) Step => Unsafe.SizeOf<TEnum>() == sizeof(int) ? (StepKind.Choice, null) : base.Step;

    public override string[] Spellings => WireNames<TEnum>.Instance.Spellings;

    public override (StepKind Kind, object? Detail) ListStep =>
        Unsafe.SizeOf<TEnum>() == sizeof(int) && EncodedText.TryEncode(",", Spellings, out EncodedText[] elements) ? (StepKind.Choices, elements) : base.ListStep;

    public override void Explain(JsonData data, ref Inspection inspection)
    {
        if (data.Kind != JsonValueKind.String)
        {
            base.Explain(data, ref inspection);
            return;
        }

        string found = WireReader.Over(data).Text();
        string hint = Nearest.Find(found, WireNames<TEnum>.Instance.Names) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
        inspection.Report(StructureRules.UnknownValue, "has an unknown value", $"\"{found}\"", Expected, hint);
    }

    public override void Write(ref Utf8Writer writer, TEnum value)
    {
        writer.Raw((byte)'"');
        writer.Raw(WireNames<TEnum>.Instance.Encoded(value));
        writer.Raw((byte)'"');
    }

    public override bool TryRead(ref WireReader reader, out TEnum value)
    {
        value = default;
        return reader.Token == JsonTokenType.String && WireNames<TEnum>.Instance.TryFind(reader.Bytes, out value);
    }
}
