using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers.Usage;

/// <summary>The types of ASP.NET Core and Newtonsoft.Json that code may use with NCCOs and webhooks.</summary>
internal sealed class WebTypes
{
    private readonly HashSet<ISymbol> results = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> serializers = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? routes;

    public WebTypes(Compilation compilation)
    {
        routes = compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions");
        Add(
            results,
            compilation,
            "Microsoft.AspNetCore.Http.Results",
            "Microsoft.AspNetCore.Http.TypedResults",
            "Microsoft.AspNetCore.Mvc.ControllerBase");
        Add(
            serializers,
            compilation,
            "Newtonsoft.Json.JsonConvert",
            "Newtonsoft.Json.JsonSerializer",
            "Newtonsoft.Json.Linq.JToken",
            "Newtonsoft.Json.Linq.JObject",
            "Newtonsoft.Json.Linq.JArray");
    }

    /// <summary>Determines whether a method creates a result from a string or bytes and takes the content type as a parameter.</summary>
    public bool IsResult(IMethodSymbol method) =>
        method.Name is "Text" or "Content" or "Bytes" or "File" && results.Contains(method.ContainingType.OriginalDefinition);

    /// <summary>Determines whether a method serializes an object with Newtonsoft.Json.</summary>
    public bool IsSerializer(IMethodSymbol method) =>
        method.Name is "SerializeObject" or "Serialize" or "FromObject" && serializers.Contains(method.ContainingType.OriginalDefinition);

    /// <summary>Determines whether a method maps a handler of a minimal API.</summary>
    public bool IsMapping(IMethodSymbol method) => KnownTypes.Are(method.ContainingType, routes);

    private static void Add(HashSet<ISymbol> set, Compilation compilation, params string[] names)
    {
        foreach (string name in names)
        {
            if (compilation.GetTypeByMetadataName(name) is { } type)
            {
                set.Add(type);
            }
        }
    }
}
