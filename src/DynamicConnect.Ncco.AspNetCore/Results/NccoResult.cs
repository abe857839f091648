using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;

namespace DynamicConnect.AspNetCore;

/// <summary>The answer to a webhook: an NCCO, or nothing to change.</summary>
/// <remarks>
/// For minimal APIs and controllers: the bytes of the library, <c>application/json</c>, with their length, whatever the JSON options of the
/// host are.
/// </remarks>
public sealed class NccoResult
    : IResult, IActionResult, IEndpointMetadataProvider, IStatusCodeHttpResult,
      IContentTypeHttpResult, IValueHttpResult, IValueHttpResult<Ncco>
{
    private readonly int statusCode;

    /// <summary>Answers with an NCCO.</summary>
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

    /// <summary>Nothing to change: 204 without a body, which leaves the running NCCO alone.</summary>
    public static NccoResult NoChange { get; } = new(null, StatusCodes.Status204NoContent);

    /// <summary>The NCCO; <see langword="null"/> when there is nothing to change.</summary>
    public Ncco? Value { get; }

    /// <summary>The status of the response.</summary>
    /// <remarks>200 with an NCCO, 204 without.</remarks>
    public int? StatusCode => statusCode;

    /// <summary>The content type of the response, <c>application/json</c>.</summary>
    /// <remarks><see langword="null"/> when there is nothing to change.</remarks>
    public string? ContentType => Value is null ? null : NccoResponse.ContentType;

    object? IValueHttpResult.Value => Value;

    /// <summary>Answers with an NCCO, or with <see cref="NoChange"/> where there is none.</summary>
    /// <param name="ncco">The NCCO.</param>
    public static implicit operator NccoResult(Ncco? ncco) => FromNcco(ncco);

    /// <summary>Answers with an NCCO, or with <see cref="NoChange"/> where there is none.</summary>
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
