using System.Text.Json;
using BenchmarkDotNet.Attributes;
using DynamicConnect.Benchmarks.Rivals;

namespace DynamicConnect.Benchmarks;

/// <summary>Reading with the <c>JsonSerializer</c> of a host.</summary>
public class DeserializeBenchmarks : ComparisonBase
{
    [Benchmark(Description = "JsonSerializer.Deserialize<Ncco>")]
    public object Bytes() => JsonSerializer.Deserialize(Utf8, HostContext.Default.Ncco)!;

    [Benchmark(Description = "d: System.Text.Json, source generation", Baseline = true)]
    public object SourceGeneration() => JsonSerializer.Deserialize(Utf8, PlainContext.Relaxed.PlainActionArray)!;
}
