using System.Text;
using BenchmarkDotNet.Attributes;
using DynamicConnect.Benchmarks.Rivals;
using Newtonsoft.Json;

namespace DynamicConnect.Benchmarks;

public class WriteBenchmarks : ComparisonBase
{
    private readonly RestartingBuffer buffer = new();

    [Benchmark(Description = "ToUtf8Bytes")]
    public object Bytes() => Ncco.ToUtf8Bytes();

    [Benchmark(Description = "WriteTo(IBufferWriter)")]
    public object Buffer()
    {
        buffer.Restart();
        Ncco.WriteTo(buffer);
        return buffer;
    }

    [Benchmark(Description = "ToJson")]
    public object Text() => Ncco.ToJson();

    [Benchmark(Description = "d: System.Text.Json, source generation", Baseline = true)]
    public object SourceGeneration() => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Plain, PlainContext.Relaxed.PlainActionArray);

    [Benchmark(Description = "System.Text.Json, reflection")]
    public object Reflection() => System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Plain, PlainReflection.Options);

    [Benchmark(Description = "Newtonsoft.Json, mutable classes")]
    public object Newtonsoft() => Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(Mutable, MutableConverter<MutableAction>.Settings));

    [Benchmark(Description = "Utf8JsonWriter by hand")]
    public object ByHand() => HandWritten.ToBytes(Plain);

    [Benchmark(Description = "Floor: copy the finished bytes")]
    public object Floor() => Utf8.AsSpan().ToArray();
}
