using System.Text.Json.Serialization;

namespace DynamicConnect;

/// <summary>How bad a problem of an NCCO is.</summary>
[JsonConverter(typeof(WireNameConverter<ProblemSeverity>))]
public enum ProblemSeverity
{
    /// <summary>Worth knowing; the NCCO works.</summary>
    Information,

    /// <summary>The NCCO works, but surely not as it was meant.</summary>
    Warning,

    /// <summary>The platform refuses the NCCO, or the call goes wrong.</summary>
    Error,
}
