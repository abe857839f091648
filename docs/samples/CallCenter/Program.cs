using CallCenter;

// Not an argument of ASP.NET Core, which would take the next one for its value.
const string Serve = "--serve";

var builder = WebApplication.CreateBuilder([.. args.Where(x => x != Serve)]);
var isServing = args.Contains(Serve);
if (!isServing)
{
    builder.WebHost.UseUrls("http://127.0.0.1:0");
    builder.Logging.ClearProviders();
}

await using var app = builder.Build();
app.MapWebhooks();

if (isServing)
{
    await app.RunAsync();
    return 0;
}

await app.StartAsync();
return await Story.PlayAsync(new Uri(app.Urls.First()), Console.Out);
