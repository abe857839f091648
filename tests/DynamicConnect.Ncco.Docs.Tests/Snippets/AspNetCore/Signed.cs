// snippet: Signed
using DynamicConnect;
using DynamicConnect.AspNetCore;
// end

namespace Snippets;

internal static class SignedProgram
{
    private const string Secret = "the signature secret";

    public static async Task Signed() => await Server.AskAsync(
        Run,
        () => VonageSignature.Sign(new HttpRequestMessage(HttpMethod.Get, new Uri("/sales/answer?from=447700900001", UriKind.Relative)), Secret),
        $"--Vonage:Signature:Secrets:0={Secret}",
        "--Vonage:Webhooks:PublicUrl=https://example.com");

    private static void Run(string[] args)
    {
        // snippet: Signed
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddVoiceWebhooks();
        builder.Services.AddAuthentication().AddVonageSignature();
        var app = builder.Build();

        HuntGroup sales = new(new PhoneEndpoint("4155550123"), new PhoneEndpoint("442079354442"))
        {
            From = "442038973494",
            NoAnswer = [new TalkAction("Nobody is free, please call again")],
        };
        app.MapHuntGroup("/sales", sales).RequireVonageSignature();

        app.Run();
        // end
    }
}
