namespace DynamicConnect.AspNetCore;

/// <summary>The names of the package's metrics, activities and logs.</summary>
public static class VoiceTelemetry
{
    /// <summary>The name of the meter, for <c>AddMeter</c> of OpenTelemetry.</summary>
    public const string MeterName = "DynamicConnect.Ncco.AspNetCore";

    /// <summary>The name of the activity source, for <c>AddSource</c> of OpenTelemetry.</summary>
    public const string ActivitySourceName = MeterName;

    /// <summary>The category of the log messages.</summary>
    public const string LogCategory = MeterName;
}
