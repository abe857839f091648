using Microsoft.AspNetCore.Builder;

namespace DynamicConnect.AspNetCore;

/// <summary>Extension methods that convert NCCOs to results.</summary>
public static class NccoResultExtensions
{
    /// <summary>Converts an NCCO to a result, or <see langword="null"/> to <see cref="NccoResult.NoChange"/>.</summary>
    /// <param name="ncco">The NCCO.</param>
    /// <returns>The result.</returns>
    public static NccoResult ToResult(this Ncco? ncco) => NccoResult.FromNcco(ncco);

    /// <summary>Converts a step of a hunt group to a result: its NCCO, or <see cref="NccoResult.NoChange"/> if it has none.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is <see langword="null"/>.</exception>
    public static NccoResult ToResult(this HuntStep step)
    {
        ArgumentNullException.ThrowIfNull(step);

        return NccoResult.FromNcco(step.Ncco);
    }

    /// <summary>
    /// Converts the NCCOs that handlers return to <see cref="NccoResult"/>s. If an NCCO is in a result such as <c>Results.Ok(ncco)</c>, the
    /// status and headers of that result are kept.
    /// </summary>
    /// <typeparam name="TBuilder">The type of the endpoint or route group.</typeparam>
    /// <param name="builder">The endpoint or route group.</param>
    /// <returns>The same endpoint or route group.</returns>
    /// <remarks>An NCCO that is <see langword="null"/> becomes <see cref="NccoResult.NoChange"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    public static TBuilder WithNccoResults<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);

        builder.Add(static endpoint => endpoint.FilterFactories.Add(NccoEndpointFilter.Create));
        return builder;
    }
}
