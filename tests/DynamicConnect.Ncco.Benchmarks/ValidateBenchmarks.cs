using BenchmarkDotNet.Attributes;

namespace DynamicConnect.Benchmarks;

/// <summary>Validation, compared with writing the same document.</summary>
public class ValidateBenchmarks : ComparisonBase
{
    [Benchmark(Description = "EnsureValid")]
    public object Valid() => Ncco.EnsureValid();

    [Benchmark(Description = "ToUtf8Bytes, in the place of d", Baseline = true)]
    public object Bytes() => Ncco.ToUtf8Bytes();
}
