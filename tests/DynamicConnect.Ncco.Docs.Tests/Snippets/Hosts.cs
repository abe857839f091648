using System.Text.Json;
using DynamicConnect;

namespace Snippets;

internal static class Hosts
{
    // snippet: Serializer
    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    // end

    public static void Serializer()
    {
        // snippet: Serializer
        Ncco ncco = [new TalkAction("Je rappelle à 9 h") { BargeIn = false }];

        Console.WriteLine(JsonSerializer.Serialize(new { NightShift = ncco }, SnakeCase));
        // end
    }

    public static async Task Answer() => await Server.GetAsync(AnswerProgram, "/answer");

    private static void AnswerProgram(string[] args)
    {
        var app = WebApplication.CreateBuilder(args).Build();

        // snippet: Answer
        Ncco ncco = [new TalkAction("Hello")];

        app.MapGet("/answer", () => Results.Text(ncco.ToUtf8Bytes(), "application/json"));
        // end
        app.Run();
    }
}
