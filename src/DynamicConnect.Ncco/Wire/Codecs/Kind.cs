namespace DynamicConnect.Wire.Codecs;

/// <summary>The kinds of value that properties have.</summary>
internal static class Kind
{
    public static TextCodec Text { get; } = new TextCodec(isTolerant: true);

    /// <summary>A text that is taken as nothing but a text.</summary>
    public static TextCodec ExactText { get; } = new TextCodec(isTolerant: false);

    public static Codec<ValueList<string>> Texts { get; } = ListOf(ExactText);

    public static FlagCodec Flag { get; } = new FlagCodec();

    public static Codec<int> Integer { get; } = new IntegerCodec();

    public static Codec<decimal> Number { get; } = new NumberCodec();

    public static Codec<TimeSpan> Seconds { get; } = new SecondsCodec(asText: false);

    public static Codec<TimeSpan> SecondsAsText { get; } = new SecondsCodec(asText: true);

    public static Codec<JsonData> Json { get; } = new JsonCodec();

    public static NameCodec<TEnum> NameOf<TEnum>()
        where TEnum : struct, Enum => NameCodec<TEnum>.Instance;

    /// <summary>A name of a set that may grow.</summary>
    public static OpenNameCodec<TEnum> OpenNameOf<TEnum>()
        where TEnum : struct, Enum => OpenNameCodec<TEnum>.Instance;

    public static Codec<ValueList<TElement>> ListOf<TElement>(Codec<TElement> element)
        where TElement : notnull => new ListCodec<TElement>(element);
}
