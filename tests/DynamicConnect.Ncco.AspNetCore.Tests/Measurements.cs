using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace DynamicConnect.AspNetCore.Tests;

/// <summary>The measurements of the package since this instance was created.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly ConcurrentQueue<string> all = new();
    private readonly MeterListener meters = new();

    public Measurements()
    {
        meters.InstrumentPublished = (instrument, x) =>
        {
            if (instrument.Meter.Name == "DynamicConnect.Ncco.AspNetCore")
            {
                x.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            all.Enqueue($"{instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(x => $"{x.Key}={x.Value}"))}".TrimEnd()));
        meters.Start();
    }

    public IEnumerable<string> All => all;

    public void Clear() => all.Clear();

    public void Dispose() => meters.Dispose();
}
