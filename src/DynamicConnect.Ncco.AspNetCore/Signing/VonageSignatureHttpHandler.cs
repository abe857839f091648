namespace DynamicConnect.AspNetCore;

/// <summary>Signs every request of an <see cref="HttpClient"/> as the platform does, for tests of your application.</summary>
/// <param name="secret">The signature secret.</param>
/// <exception cref="ArgumentNullException"><paramref name="secret"/> is <see langword="null"/>.</exception>
public sealed class VonageSignatureHttpHandler(string secret) : DelegatingHandler
{
    private readonly string secret = secret ?? throw new ArgumentNullException(nameof(secret));

    /// <summary>The claim <c>api_key</c>. The default is <c>abcd1234</c>.</summary>
    public string ApiKey { get; init; } = "abcd1234";

    /// <summary>The claim <c>application_id</c>. The default is <c>aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab</c>.</summary>
    public string ApplicationId { get; init; } = "aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab";

    /// <summary>The clock for the claim <c>iat</c>. The default is the system clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);

        if (request.Content is { } content)
        {
            // Buffers the content, because a stream can only be read once.
            await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        }

        VonageSignature.Sign(request, secret, ApiKey, ApplicationId, Time.GetUtcNow());
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}
