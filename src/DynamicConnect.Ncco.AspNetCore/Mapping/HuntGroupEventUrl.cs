using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace DynamicConnect.AspNetCore;

/// <summary>Completes and checks the event URL of a hunt group.</summary>
internal static class HuntGroupEventUrl
{
    private const string Events = "events";

    /// <summary>Completes the event URL of a group if it is empty or only a path.</summary>
    public static HuntGroup Complete(HuntGroup group, HttpContext context)
    {
        if (group.EventUrl is not ("" or ['/', ..]))
        {
            return group;
        }

        string called = context.Request.Path.Value ?? "";
        string path = group.EventUrl.Length > 0 ? group.EventUrl : $"{called[..(called.LastIndexOf('/') + 1)]}{Events}";
        return group with { EventUrl = context.GetWebhookUrl(path) };
    }

    /// <summary>Throws if the group has validation errors, or if its event URL does not match the mapped endpoint.</summary>
    public static void Check(HuntGroup group, RouteEndpointBuilder endpoint)
    {
        bool isPath = group.EventUrl is "" or ['/', ..];
        HuntGroup absolute = isPath ? group with { EventUrl = $"https://example.com{group.EventUrl}" } : group;
        absolute.EnsureValid();

        string[] called = new Uri(absolute.EventUrl).AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        RoutePatternPathSegment[] mapped = [.. endpoint.RoutePattern.PathSegments.SkipLast(1)];
        bool isFound = called is [.., Events] && called.Length > mapped.Length
            && mapped.Zip(called[(called.Length - 1 - mapped.Length)..], IsMatch).All(isMatch => isMatch);
        if (group.EventUrl.Length > 0 && !isFound)
        {
            string path = $"/{string.Join('/', mapped.Select(segment => string.Concat(segment.Parts.Select(Text))).Append(Events))}";
            throw new InvalidOperationException(
                $"The EventUrl of the hunt group is '{group.EventUrl}', but its events are mapped to '{path}'. "
                + "Use a URL that ends with that path, or leave it empty to build it from Vonage:Webhooks:PublicUrl and that path.");
        }
    }

    private static bool IsMatch(RoutePatternPathSegment segment, string text) =>
        segment.Parts is not [RoutePatternLiteralPart literal]
        || literal.Content.Equals(Uri.UnescapeDataString(text), StringComparison.OrdinalIgnoreCase);

    private static string Text(RoutePatternPart part) => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => $"{{{parameter.Name}}}",
        _ => "",
    };
}
