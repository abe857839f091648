using System.Reflection;
using DynamicConnect.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace DynamicConnect.Tests.Fuzzing;

/// <summary>Random NCCOs and webhooks, created from the contracts, so that new properties are tested without changes here.</summary>
internal static class RandomNccos
{
    private static readonly string[] Fragments =
    [
        "a", "Hello", " ", "", "\"", "\\", "/", "\n", "\r\n", "\t", "\0", "\u001F", "\u007F", "\u0080", "\u00A0", "é", "שלום", "你好", "\u2028", "\uFEFF", "\uFFFD", "🎉", "<speak>", "&'+",
        "https://example.com/events?a=b&c=d", "4155550123", "true", "0.50", new string('x', 40),
    ];

    private static readonly Gen<string> Text = Gen.Elements(Fragments).ArrayOf().Select(string.Concat);

    private static readonly Gen<decimal> Number =
        from low in ArbMap.Default.GeneratorFor<int>()
        from high in ArbMap.Default.GeneratorFor<int>()
        from scale in Gen.Choose(0, 28)
        select new decimal(low, high, 0, low < high, (byte)scale);

    private static readonly Gen<JsonData> Json = Gen.Sized(size => JsonText(Math.Min(size, 20))).Select(JsonData.Parse);

    private static readonly Gen<object> JsonObject = Json.Select(value => (object)JsonData.Parse($"{{\"x\":{value}}}"));

    private static readonly Gen<AdditionalProperties> Additional = Gen.Frequency(
        (3, Gen.Constant(AdditionalProperties.Empty)),
        (1, from names in Text.ArrayOf(3)
            from values in Json.ArrayOf(3)
            select names.Zip(values, (name, value) => (Name: "x-" + name, Value: value))
                .Aggregate(AdditionalProperties.Empty, (properties, property) => properties.With(property.Name, property.Value))));

    public static Arbitrary<Ncco> All { get; } =
        Arb.From(OneOf(typeof(NccoAction)).ArrayOf().Select(actions => new Ncco(actions.Cast<NccoAction>())), Smaller);

    /// <summary>Webhooks of all kinds. Their values don't depend on how each kind is recognized.</summary>
    public static Arbitrary<VoiceWebhook> Webhooks { get; } = Arb.From(Gen
        .OneOf(typeof(VoiceWebhook).Assembly.GetTypes().Where(type => type.IsSealed && typeof(VoiceWebhook).IsAssignableFrom(type)).Select(type => Record(RecordProperties.Of(type))))
        .Select(record => (VoiceWebhook)record));

    private static IEnumerable<Ncco> Smaller(Ncco ncco)
    {
        for (var index = 0; index < ncco.Count; index++)
        {
            yield return new Ncco(ncco.Where((_, at) => at != index));
            foreach (var property in RecordProperties.Of(ncco[index].GetType()).Properties.Where(property => !property.IsRequired && property.IsSet(ncco[index])))
            {
                yield return new Ncco(ncco.Select((action, at) => at == index ? (NccoAction)property.With(action, null) : action));
            }
        }
    }

    private static Gen<VoiceObject> OneOf(Type type) =>
        type.IsSealed ? Record(RecordProperties.Of(type)) : Gen.OneOf(RecordProperties.All.Where(table => type.IsAssignableFrom(table.Type)).Select(Record));

    // Unknown kinds get a prefix, because a known name would be read as that kind.
    private static Gen<VoiceObject> Record(RecordProperties table) => table.Properties.Aggregate(
        from additional in Additional
        select Extended(table.Empty(), additional),
        (records, property) =>
            from record in records
            from isSet in ArbMap.Default.GeneratorFor<bool>()
            from value in property.Name is "headers" or "custom_data" ? JsonObject : Value(property.ValueType)
            select isSet ? property.With(record, record is UnknownAction or UnknownEndpoint ? "x-" + value : value) : record);

    private static VoiceObject Extended(VoiceObject record, AdditionalProperties additional)
    {
        typeof(VoiceObject).GetProperty(nameof(VoiceObject.AdditionalProperties))!.SetValue(record, additional);
        return record;
    }

    private static Gen<object> Value(Type type) =>
        type == typeof(string) ? Text.Select(value => (object)value)
        : type == typeof(bool) ? ArbMap.Default.GeneratorFor<bool>().Select(value => (object)value)
        : type == typeof(int) ? ArbMap.Default.GeneratorFor<int>().Select(value => (object)value)
        : type == typeof(long) ? ArbMap.Default.GeneratorFor<long>().Select(value => (object)value)
        : type == typeof(DateTimeOffset) ? ArbMap.Default.GeneratorFor<DateTimeOffset>().Select(value => (object)value)
        : type == typeof(decimal) ? Number.Select(value => (object)value)
        : type == typeof(TimeSpan) ? ArbMap.Default.GeneratorFor<long>().Select(value => (object)TimeSpan.FromTicks(value))
        : type == typeof(JsonData) ? Json.Select(value => (object)value)
        // Unknown stands for any other string, so it cannot be written by itself.
        : type.IsEnum ? Gen.Elements(SampleValues.Of(type).Where(value => value.ToString() != "Unknown").ToArray())
        : typeof(VoiceObject).IsAssignableFrom(type) ? OneOf(type).Select(value => (object)value)
        : (Gen<object>)typeof(RandomNccos).GetMethod(nameof(List), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(type.GetGenericArguments()[0])
            .Invoke(null, null)!;

    private static Gen<object> List<T>()
        where T : notnull =>
        from length in Gen.Choose(0, 3)
        from values in Value(typeof(T)).ArrayOf(length)
        select (object)ValueList.Create(values.Cast<T>().ToArray());

    private static Gen<string> JsonText(int size)
    {
        var leaves = Gen.OneOf(
            Gen.Elements("null", "true", "false", "0", "-0", "1.50", "1e400", "{}", "[]"),
            Text.Select(text => JsonData.From(text).ToString()));
        if (size == 0)
        {
            return leaves;
        }

        var smaller = JsonText(size / 4).ArrayOf(3);
        return Gen.OneOf(
            leaves,
            smaller.Select(values => $"[{string.Join(",", values)}]"),
            from names in Text.ArrayOf(3)
            from values in smaller
            select $"{{{string.Join(" , ", names.Zip(values, (name, value) => $"{JsonData.From(name)} : {value}"))}}}");
    }
}
