namespace DynamicConnect.AspNetCore.Tests.Signing;

/// <summary>An application with signed webhooks: in a minimal API, and in a controller.</summary>
internal static class SignedHost
{
    public static IEnumerable<string> Paths => ["/signed", "/mvc/signed"];

    public static Task<Host> StartAsync(bool isOnKestrel = false, SettableTime? time = null, Action<WebApplicationBuilder>? configure = null, params (string Key, string Value)[] settings) =>
        Host.StartAsync(
            application =>
            {
                // Both the group and the endpoint require a signature. One token must be enough.
                var group = application.MapGroup("").RequireVonageSignature();
                group.MapMethods("/signed", ["GET", "POST"], async (Webhook<VoiceEvent> webhook, HttpRequest request) =>
                {
                    using var reader = new StreamReader(request.Body);
                    return $"{webhook.Value.From}|{await reader.ReadToEndAsync()}";
                }).RequireVonageSignature();
                application.MapControllers();
            },
            builder =>
            {
                builder.Configuration["Vonage:Signature:Secrets:0"] = SignedRequest.Secret;
                foreach (var (key, value) in settings)
                {
                    builder.Configuration[key] = value;
                }

                builder.Services.AddSingleton<TimeProvider>(time ?? new SettableTime());
                builder.Services.AddAuthentication().AddVonageSignature();
                builder.Services.AddTestControllers(typeof(SignedController));
                configure?.Invoke(builder);
            },
            isOnKestrel);

    public static async Task<HttpResponseMessage> SendAsync(this Host host, string path, SignedRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new StringContent(request.Body, System.Text.Encoding.UTF8, "application/json"),
        };
        message.Headers.TryAddWithoutValidation("Authorization", request.Authorization);
        return await host.Client.SendAsync(message, cancellationToken);
    }

    public static Task<HttpResponseMessage> GetAsync(this Host host, string path, string query, SignedRequest request) =>
        host.SendAsync(HttpMethod.Get, path + query, authorization: request.Authorization);

    public static Task<HttpResponseMessage> SendAsync(this Host host, string path, SignedRequest request, string? body = null, params string?[] authorization) =>
        host.SendAsync(HttpMethod.Post, path, System.Text.Encoding.UTF8.GetBytes(body ?? request.Body), "application/json", authorization.Length > 0 ? authorization : [request.Authorization]);
}
