using System.Text.Json;
using BenchmarkDotNet.Attributes;
using DynamicConnect.Benchmarks.Rivals;
using Newtonsoft.Json;

namespace DynamicConnect.Benchmarks;

public class ReadBenchmarks : ComparisonBase
{
    [Benchmark(Description = "Parse(bytes)")]
    public object Bytes() => Ncco.Parse(Utf8);

    [Benchmark(Description = "Parse(string)")]
    public object Text() => Ncco.Parse(Json);

    [Benchmark(Description = "d: System.Text.Json, source generation", Baseline = true)]
    public object SourceGeneration() => System.Text.Json.JsonSerializer.Deserialize(Utf8, PlainContext.Relaxed.PlainActionArray)!;

    [Benchmark(Description = "System.Text.Json, reflection")]
    public object Reflection() => System.Text.Json.JsonSerializer.Deserialize<PlainAction[]>(Utf8, PlainReflection.Options)!;

    [Benchmark(Description = "Newtonsoft.Json, mutable classes")]
    public object Newtonsoft() => JsonConvert.DeserializeObject<MutableAction[]>(Json, MutableConverter<MutableAction>.Settings)!;

    [Benchmark(Description = "Floor: tokens of Utf8JsonReader")]
    public object Floor()
    {
        Utf8JsonReader reader = new(Utf8);
        while (reader.Read())
        {
        }

        return this;
    }
}
