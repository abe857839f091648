using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace DynamicConnect.Testing;

/// <summary>
/// A recording of a real call, with one line of JSON for each webhook. <c>UseCallRecording</c> in the package
/// DynamicConnect.Ncco.AspNetCore makes such recordings.
/// </summary>
public sealed class RecordedCall
{
    private RecordedCall(IReadOnlyList<RecordedExchange> exchanges) => Exchanges = exchanges;

    /// <summary>The requests and their responses, in order.</summary>
    public IReadOnlyList<RecordedExchange> Exchanges { get; }

    /// <summary>Parses a recording.</summary>
    /// <param name="lines">The lines. Blank lines are skipped.</param>
    /// <returns>The recorded call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A line is not a valid line of a recording.</exception>
    public static RecordedCall Parse(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);

        List<RecordedExchange> exchanges = [];
        int number = 0;
        foreach (string line in lines.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                exchanges.Add(RecordedExchange.Parse(line));
            }
            catch (Exception exception) when (
                exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new FormatException(
                    string.Create(CultureInfo.InvariantCulture, $"Line {number} is not valid in a recorded call: {exception.Message}"),
                    exception);
            }
        }

        return new RecordedCall(exchanges);
    }

    /// <summary>Reads a recording from a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The recorded call.</returns>
    /// <exception cref="FormatException">A line is not a valid line of a recording.</exception>
    public static RecordedCall Load(string path) => Parse(File.ReadAllText(path));

    /// <summary>Sends the requests again, one after another, and compares the responses with the recorded ones.</summary>
    /// <remarks>
    /// NCCOs are compared as NCCOs, and other responses as text. If the recording is masked, the requests contain the masked numbers, and
    /// the numbers in the responses are masked before the comparison.
    /// </remarks>
    /// <param name="client">The client that sends requests to the application.</param>
    /// <param name="signatureSecret">The secret that signs the requests. If it is not set, they are not signed.</param>
    /// <param name="clock">The clock for the time of signatures. The default is the system clock.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is <see langword="null"/>.</exception>
    public async Task<ReplayReport> ReplayAsync(HttpClient client, string? signatureSecret = null, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(client);

        List<ReplayDifference> differences = [];
        WebhookSignature? signature = signatureSecret is null
            ? null
            : new WebhookSignature(signatureSecret) { Clock = clock ?? TimeProvider.System };
        foreach (RecordedExchange exchange in Exchanges)
        {
            byte[] body = Encoding.UTF8.GetBytes(exchange.Body);
            using HttpRequestMessage request = new(new HttpMethod(exchange.Method), new Uri(exchange.Url, UriKind.Relative));
            request.Headers.TryAddWithoutValidation(
                "Authorization",
                body.Length > 0 ? signature?.SignBody(body) : signature?.SignQuery(exchange.Url));
            if (body.Length > 0)
            {
                request.Content = new ByteArrayContent(body);
                request.Content.Headers.ContentType = exchange.ContentType is { } type ? MediaTypeHeaderValue.Parse(type) : null;
            }

            using HttpResponseMessage response = await client.SendAsync(request).ConfigureAwait(false);
            string answer = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false));
            if ((int)response.StatusCode != exchange.Status || !AreSame(exchange, answer))
            {
                differences.Add(new ReplayDifference(exchange, (int)response.StatusCode, answer));
            }
        }

        return new ReplayReport(Exchanges.Count, differences);
    }

    private static bool AreSame(RecordedExchange exchange, string answer)
    {
        string actual = exchange.IsMasked ? NumberMask.Apply(answer) : answer;
        return actual == exchange.Answer
            || (Ncco.TryParse(actual, out Ncco? left) && Ncco.TryParse(exchange.Answer, out Ncco? right) && left == right);
    }
}
