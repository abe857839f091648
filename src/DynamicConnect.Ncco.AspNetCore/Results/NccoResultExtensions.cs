using Microsoft.AspNetCore.Builder;

namespace DynamicConnect.AspNetCore;

/// <summary>NCCOs as results.</summary>
public static class NccoResultExtensions
{
    /// <summary>Makes a result of an NCCO, or <see cref="NccoResult.NoChange"/> where there is none.</summary>
    /// <param name="ncco">The NCCO.</param>
    /// <returns>The result.</returns>
    public static NccoResult ToResult(this Ncco? ncco) => NccoResult.FromNcco(ncco);

    /// <summary>Makes handlers answer right that return an NCCO in another way: alone, or as <c>Results.Ok(ncco)</c>. <see langword="null"/> becomes <see cref="NccoResult.NoChange"/>.</summary>
    /// <typeparam name="TBuilder">The type of the endpoint or group.</typeparam>
    /// <param name="builder">The endpoint, or the group with all its endpoints.</param>
    /// <returns>The same endpoint or group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static TBuilder WithNccoResults<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.Add(static endpoint => endpoint.FilterFactories.Add(NccoResultFilter.Create));
        return builder;
    }
}
