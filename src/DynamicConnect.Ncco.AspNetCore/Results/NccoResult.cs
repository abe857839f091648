using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore;

/// <summary>The response to a webhook: an NCCO, or no change to the running one.</summary>
/// <remarks>
/// Works in minimal APIs and controllers. The library itself writes the NCCO, as <c>application/json</c> with its length, so the JSON
/// options of the host do not apply.
/// </remarks>
public sealed class NccoResult
    : IResult, IActionResult, IEndpointMetadataProvider, IStatusCodeHttpResult,
      IContentTypeHttpResult, IValueHttpResult, IValueHttpResult<Ncco>
{
    private readonly int statusCode;

    /// <summary>Creates a response with an NCCO.</summary>
    /// <param name="ncco">The NCCO.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ncco"/> is <see langword="null"/>.</exception>
    public NccoResult(Ncco ncco)
        : this(ncco ?? throw new ArgumentNullException(nameof(ncco)), StatusCodes.Status200OK)
    {
    }

    internal NccoResult(Ncco? ncco, int statusCode)
    {
        Value = ncco;
        this.statusCode = statusCode;
    }

    /// <summary>The response that keeps the running NCCO: 204 without a body.</summary>
    public static NccoResult NoChange { get; } = new(null, StatusCodes.Status204NoContent);

    /// <summary>The NCCO, or <see langword="null"/> to keep the running one.</summary>
    public Ncco? Value { get; }

    /// <summary>The HTTP status code of the response.</summary>
    /// <remarks>200 with an NCCO, 204 without.</remarks>
    public int? StatusCode => statusCode;

    /// <summary>The content type of the response, <c>application/json</c>.</summary>
    /// <remarks><see langword="null"/> if there is no NCCO.</remarks>
    public string? ContentType => Value is null ? null : NccoResponse.ContentType;

    object? IValueHttpResult.Value => Value;

    /// <summary>Converts an NCCO to a response, or <see langword="null"/> to <see cref="NoChange"/>.</summary>
    /// <param name="ncco">The NCCO.</param>
    public static implicit operator NccoResult(Ncco? ncco) => FromNcco(ncco);

    /// <summary>Converts an NCCO to a response, or <see langword="null"/> to <see cref="NoChange"/>.</summary>
    /// <param name="ncco">The NCCO.</param>
    /// <returns>The result.</returns>
    public static NccoResult FromNcco(Ncco? ncco) => ncco is null ? NoChange : new NccoResult(ncco);

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);

        return NccoResponse.WriteAsync(httpContext, Value, statusCode);
    }

    /// <inheritdoc/>
    public Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);

        return ExecuteAsync(context.HttpContext);
    }

    static void IEndpointMetadataProvider.PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);

        NccoResponse.Describe(builder.Metadata);
    }
}
