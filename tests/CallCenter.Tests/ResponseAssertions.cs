using System.Net;
using System.Text;

namespace CallCenter.Tests;

/// <summary>Asserts the exact bytes of a response.</summary>
internal static class ResponseAssertions
{
    public static async Task ShouldBeAsync(this HttpResponseMessage response, string json)
    {
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.GetValues("Content-Type").Should().Equal("application/json");
        Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()).Should().Be(json);
    }

    public static async Task ShouldChangeNothingAsync(this HttpResponseMessage response)
    {
        response.StatusCode.Should().Be(HttpStatusCode.NoContent);
        response.Content.Headers.Contains("Content-Type").Should().BeFalse();
        (await response.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    public static async Task<Ncco> NccoAsync(this HttpResponseMessage response)
    {
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return Ncco.Parse(await response.Content.ReadAsStringAsync());
    }
}
