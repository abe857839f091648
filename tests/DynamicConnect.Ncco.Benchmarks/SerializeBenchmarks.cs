using System.Text.Json;
using BenchmarkDotNet.Attributes;
using DynamicConnect.Benchmarks.Rivals;

namespace DynamicConnect.Benchmarks;

/// <summary>Writing with the <c>JsonSerializer</c> of a host.</summary>
public class SerializeBenchmarks : ComparisonBase
{
    [Benchmark(Description = "JsonSerializer.SerializeToUtf8Bytes(Ncco)")]
    public object Bytes() => JsonSerializer.SerializeToUtf8Bytes(Ncco, HostContext.Default.Ncco);

    [Benchmark(Description = "d: System.Text.Json, source generation", Baseline = true)]
    public object SourceGeneration() => JsonSerializer.SerializeToUtf8Bytes(Plain, PlainContext.Relaxed.PlainActionArray);
}
