using DynamicConnect;
using DynamicConnect.AspNetCore;

namespace CallCenter;

/// <summary>A hunt group for each department. If nobody answers, the caller gets voicemail.</summary>
internal sealed class Departments(Settings settings, Voicemail voicemail)
{
    /// <summary>All departments.</summary>
    public IReadOnlyList<Department> All { get; } =
    [
        new("1", "sales", new HuntGroup
        {
            EventUrl = settings.UrlOf("/sales/events"),
            From = "442038973494",
            RingTime = TimeSpan.FromSeconds(20),
            Members =
            [
                new HuntGroupMember(new PhoneEndpoint("447700900011")),
                new HuntGroupMember(new PhoneEndpoint("447700900012")) { RingTime = TimeSpan.FromSeconds(30) },
            ],
            NoAnswer = voicemail.For("sales"),
            SigningKey = KeyIn(settings),
        }),
        new("2", "support", new HuntGroup
        {
            EventUrl = settings.UrlOf("/support/events"),
            RingTime = TimeSpan.FromSeconds(10),
            Members =
            [
                new HuntGroupMember(new PhoneEndpoint("4155550123")) { From = "4155550123" },
                new HuntGroupMember(new PhoneEndpoint("442079354442")) { From = "442038973494" },
            ],
            NoAnswer = voicemail.For("support"),
            SigningKey = KeyIn(settings),
        }),
    ];

    /// <summary>Maps <c>answer</c>, <c>events</c> and <c>fallback</c> under the name of each department.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        foreach (var department in All)
        {
            routes.MapHuntGroup($"/{department.Name}", department.Group);
        }
    }

    private static ValueList<byte>? KeyIn(Settings settings) =>
        settings.PositionKey is { } key ? [.. Convert.FromBase64String(key)] : null;
}
