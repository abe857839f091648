#nullable disable warnings
// The part of the package Amazon.Lambda.APIGatewayEvents that the recipe uses, with the same names, types and defaults.
namespace Amazon.Lambda.APIGatewayEvents;

public sealed class APIGatewayHttpApiV2ProxyRequest
{
    public string RawQueryString { get; set; }

    public ProxyRequestContext RequestContext { get; set; }

    public string Body { get; set; }

    public bool IsBase64Encoded { get; set; }
}

public sealed class ProxyRequestContext
{
    public HttpDescription Http { get; set; }
}

public sealed class HttpDescription
{
    public string Method { get; set; }
}

public sealed class APIGatewayHttpApiV2ProxyResponse
{
    public int StatusCode { get; set; }

    public IDictionary<string, string> Headers { get; init; }

    public string Body { get; set; }
}
