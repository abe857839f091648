using System.Text.Json;
using DynamicConnect.Wire.Text;

namespace DynamicConnect.Wire.Codecs;

/// <summary>A member of an enumeration, by its name on the wire.</summary>
internal sealed class NameCodec<TEnum> : Codec<TEnum>
    where TEnum : struct, Enum
{
    public static readonly NameCodec<TEnum> Instance = new();

    private NameCodec()
        : base(StepKind.Choice, StepKind.Choices)
    {
    }

    public override string Expected => $"one of {string.Join(", ", WireNames<TEnum>.All.Names)}";

    public override string[] Spellings => WireNames<TEnum>.All.Spellings;

    public override void Explain(JsonData data, ref Inspection inspection)
    {
        if (data.Kind != JsonValueKind.String)
        {
            base.Explain(data, ref inspection);
            return;
        }

        string found = WireReader.Over(data).Text();
        string hint = Nearest.Find(found, WireNames<TEnum>.All.Names) is { } nearest ? $" Did you mean \"{nearest}\"?" : "";
        inspection.Report(StructureRules.UnknownValue, "has an unknown value", $"\"{found}\"", Expected, hint);
    }

    public override void Write(ref Utf8Writer writer, TEnum value)
    {
        writer.Raw((byte)'"');
        writer.Raw(WireNames<TEnum>.Encoded(value));
        writer.Raw((byte)'"');
    }

    public override bool TryRead(ref WireReader reader, out TEnum value)
    {
        value = default;
        return reader.Token == JsonTokenType.String && WireNames<TEnum>.TryFind(reader.Bytes, out value);
    }
}
