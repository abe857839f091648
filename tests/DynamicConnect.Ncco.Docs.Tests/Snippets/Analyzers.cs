using DynamicConnect;

namespace Snippets;

internal static class Analyzers
{
    public static void Pasted()
    {
        // snippet: Pasted
        var ncco = Ncco.Parse("""[{"action":"talk","text":"Hello","loop":2},{"action":"record","beepStart":true}]""");

        var records = new Ncco(
            new TalkAction("Hello") { Loop = 2 },
            new RecordAction { BeepStart = true });

        var built = Ncco.Create()
            .Talk("Hello", talk => talk.Loop(2))
            .Record(record => record.BeepStart())
            .Build();
        // end
        Console.WriteLine(ncco == records && records == built);
    }
}
