// snippet: SignedTests
using DynamicConnect.AspNetCore;
// end

namespace Snippets;

internal static class SignedTests
{
    internal static async Task<HttpResponseMessage> SendAsync(HttpClient client)
    {
        // snippet: SignedTests
        using HttpRequestMessage request = new(HttpMethod.Get, "/sales/answer?from=447700900001");
        using HttpResponseMessage response = await client.SendAsync(VonageSignature.Sign(request, "the signature secret"));
        // end
        return response;
    }
}
