using CallCenter;

// ASP.NET Core must not see this option: it would use the next argument as its value.
string[] serve = ["--serve", "--serve=true"];

var builder = WebApplication.CreateBuilder([.. args.Except(serve)]);
var isServing = args.Intersect(serve).Any();
var story = isServing ? null : Story.Prepare(builder);

// Below warnings, these messages contain the query of each request, and with it telephone numbers.
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);

builder.AddWebhookSecurity();
builder.Services.AddCallCenter(builder.Configuration);
builder.Services.AddHealthChecks();

await using var app = builder.Build();
app.MapCallCenter().RequireSignatures(app);
app.MapHealthChecks("/health");

if (story is null)
{
    await app.RunAsync();
    return 0;
}

await app.StartAsync();
return await story.PlayAsync(new Uri(app.Urls.First()), Console.Out);
