using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>The severity of a problem of an NCCO.</summary>
[JsonConverter(typeof(WireNameConverter<ProblemSeverity>))]
public enum ProblemSeverity
{
    /// <summary>Worth knowing; the NCCO works.</summary>
    Information,

    /// <summary>The NCCO works, but most likely not as intended.</summary>
    Warning,

    /// <summary>The platform rejects the NCCO, or the call fails.</summary>
    Error,
}
