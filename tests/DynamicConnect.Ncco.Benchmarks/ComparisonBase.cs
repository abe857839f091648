using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using DynamicConnect.Benchmarks.Rivals;
using Newtonsoft.Json;

namespace DynamicConnect.Benchmarks;

/// <summary>
/// One document in the form of each contender. Before a comparison measures, it checks that all contenders do the same work.
/// </summary>
[MemoryDiagnoser]
public abstract class ComparisonBase
{
    [Params(1, 5, 100)]
    public int Actions { get; set; }

    internal Ncco Ncco { get; private set; } = Ncco.Empty;

    internal byte[] Utf8 { get; private set; } = [];

    internal string Json { get; private set; } = "";

    internal PlainAction[] Plain { get; private set; } = [];

    internal MutableAction[] Mutable { get; private set; } = [];

    [GlobalSetup]
    public void Prepare() => Prepare(Documents.WithActions(Actions));

    internal void Prepare(Ncco ncco)
    {
        Ncco = ncco;
        Utf8 = Ncco.ToUtf8Bytes();
        Json = Encoding.UTF8.GetString(Utf8);
        Plain = System.Text.Json.JsonSerializer.Deserialize(Utf8, PlainContext.Relaxed.PlainActionArray) ?? [];
        Mutable = JsonConvert.DeserializeObject<MutableAction[]>(Json, MutableConverter<MutableAction>.Settings) ?? [];
        if (Ncco != Ncco.Parse(Utf8))
        {
            throw new InvalidOperationException($"The document of {Ncco.Count} actions does not survive writing and reading.");
        }

        foreach (Contender contender in Contender.In(this).Where(contender => !contender.IsFloor || contender.Run() is byte[]))
        {
            Check(contender);
        }
    }

    private void Check(Contender contender)
    {
        string found = AsJson(contender.Run());
        if (found != Json)
        {
            throw new InvalidOperationException($"{GetType().Name}, {contender.Name}: expected\n{Json}\nfound\n{found}");
        }
    }

    private static string AsJson(object result) => result switch
    {
        string text => text,
        byte[] bytes => Encoding.UTF8.GetString(bytes),
        RestartingBuffer buffer => Encoding.UTF8.GetString(buffer.Written),
        Ncco ncco => ncco.ToJson(),
        PlainAction[] plain => Encoding.UTF8.GetString(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(plain, PlainContext.Relaxed.PlainActionArray)),
        MutableAction[] mutable => JsonConvert.SerializeObject(mutable, MutableConverter<MutableAction>.Settings),
        _ => throw new InvalidOperationException($"Nothing is known about {result.GetType()}."),
    };
}
