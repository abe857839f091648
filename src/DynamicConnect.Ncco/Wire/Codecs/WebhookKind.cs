namespace DynamicConnect.Wire.Codecs;

/// <summary>The kinds of value that only properties of webhooks have.</summary>
internal static class WebhookKind
{
    /// <summary>Any JSON but <see langword="null"/>.</summary>
    public static Codec<JsonData> GivenJson { get; } = new GivenJsonCodec(isObject: false);

    /// <summary>An object of any properties.</summary>
    public static Codec<JsonData> OpenObject { get; } = new GivenJsonCodec(isObject: true);

    public static Codec<long> Long { get; } = new LongCodec();

    public static Codec<decimal> NumberAsText { get; } = new NumberTextCodec();

    public static Codec<DateTimeOffset> Time { get; } = new TimeCodec();
}
