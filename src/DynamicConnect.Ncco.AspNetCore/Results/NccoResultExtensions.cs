using Microsoft.AspNetCore.Builder;

namespace DynamicConnect.AspNetCore;

/// <summary>NCCOs as results.</summary>
public static class NccoResultExtensions
{
    /// <summary>Makes a result of an NCCO, or <see cref="NccoResult.NoChange"/> where there is none.</summary>
    /// <param name="ncco">The NCCO.</param>
    /// <returns>The result.</returns>
    public static NccoResult ToResult(this Ncco? ncco) => NccoResult.FromNcco(ncco);

    /// <summary>Makes a result of a step of a hunt group: its NCCO, or <see cref="NccoResult.NoChange"/>.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is <see langword="null"/>.</exception>
    public static NccoResult ToResult(this HuntStep step)
    {
        ArgumentNullException.ThrowIfNull(step);

        return NccoResult.FromNcco(step.Ncco);
    }

    /// <summary>
    /// Turns every NCCO that handlers return, alone or as <c>Results.Ok(ncco)</c>, into an <see cref="NccoResult"/>, with the status and
    /// headers of the result.
    /// </summary>
    /// <typeparam name="TBuilder">The type of the endpoint or group.</typeparam>
    /// <param name="builder">The endpoint, or the group with all its endpoints.</param>
    /// <returns>The same endpoint or group.</returns>
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
