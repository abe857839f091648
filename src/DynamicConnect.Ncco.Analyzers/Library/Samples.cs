namespace DynamicConnect.Analyzers.Library;

/// <summary>Sample values for values that are only known at run time.</summary>
internal static class Samples
{
    private const string Number = "447700900000";
    private const string Url = "https://example.com/events";
    private const string Leg = "63f61863-4a51-4f6b-86e1-46edebcf9356";

    private static readonly string[] Texts = [Url, Leg];

    /// <summary>One endpoint of each type.</summary>
    public static IReadOnlyList<ConnectEndpoint> Endpoints { get; } =
    [
        new AppEndpoint("user"),
        new PhoneEndpoint(Number),
        new SipEndpoint("sip:user@example.com"),
        new VbcEndpoint("123"),
        new WebSocketEndpoint("wss://example.com/socket"),
    ];

    /// <summary>Returns a list element that breaks no rule.</summary>
    public static object Element(PropertyModel property) =>
        property.ElementType == typeof(string) ? Texts.First(text => IsRight(property, text)) : Of(property.ElementType!).First();

    /// <summary>Returns the sample values of a property, the most harmless first.</summary>
    public static IEnumerable<object?> Of(PropertyModel property)
    {
        if (!property.Contract.IsRequired)
        {
            yield return null;
        }

        foreach (object value in property.ElementType is null ? Of(property.ValueType) : Lists(property))
        {
            yield return value;
        }
    }

    /// <summary>Determines whether a list of one string breaks no rule except those about the number of elements.</summary>
    private static bool IsRight(PropertyModel property, string text) =>
        property.Check(property.MakeList([text])).All(problem => property.After(problem.Path).Length == 0);

    private static IEnumerable<object> Lists(PropertyModel property)
    {
        IReadOnlyList<object> elements = [.. Of(property.ElementType!)];
        if (property.ElementType == typeof(ConnectEndpoint))
        {
            return elements.Select(endpoint => property.MakeList([endpoint]));
        }

        return elements.Count == 1
            ? [property.MakeList(elements), property.MakeList([])]
            : [property.MakeList(elements), .. elements.Select(element => property.MakeList([element]))];
    }

    private static IEnumerable<object> Of(Type type) =>
        type == typeof(string) ? [Number, Url]
        : type == typeof(bool) ? [true, false]
        : type == typeof(int) ? [1, 0]
        : type == typeof(decimal) ? [0m]
        : type == typeof(TimeSpan) ? [TimeSpan.FromSeconds(10)]
        : type == typeof(JsonData) ? [JsonData.EmptyObject]
        : type.IsEnum ? Enum.GetValues(type).Cast<object>()
        : type == typeof(ConnectEndpoint) ? Endpoints
        : [Activator.CreateInstance(type)];
}
