using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace DynamicConnect.AspNetCore;

/// <summary>Computes the hash of a request's body or query, which the token contains.</summary>
internal static class PayloadHash
{
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexString(hash);
    }

    /// <summary>
    /// Gets the valid hashes of a query: of its parameters as a JSON object, and of the same object with non-ASCII text escaped.
    /// </summary>
    public static IEnumerable<string> OfQuery(string query)
    {
        yield return Of(Encoding.UTF8.GetBytes(ToJson(query, escapesNonAscii: false)));
        yield return Of(Encoding.UTF8.GetBytes(ToJson(query, escapesNonAscii: true)));
    }

    /// <summary>Writes the parameters as one compact JSON object: decoded, in their original order, all as strings.</summary>
    private static string ToJson(string query, bool escapesNonAscii)
    {
        StringBuilder json = new("{");
        foreach (string pair in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            json.Append(json.Length > 1 ? "," : "");
            Quote(json, WebUtility.UrlDecode(equals < 0 ? pair : pair[..equals]), escapesNonAscii);
            json.Append(':');
            Quote(json, equals < 0 ? "" : WebUtility.UrlDecode(pair[(equals + 1)..]), escapesNonAscii);
        }

        return json.Append('}').ToString();
    }

    private static void Quote(StringBuilder json, string text, bool escapesNonAscii)
    {
        json.Append('"');
        foreach (char character in text)
        {
            _ = character switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append(@"\\"),
                '\b' => json.Append(@"\b"),
                '\f' => json.Append(@"\f"),
                '\n' => json.Append(@"\n"),
                '\r' => json.Append(@"\r"),
                '\t' => json.Append(@"\t"),
                < ' ' => Escape(character),
                > '~' when escapesNonAscii => Escape(character),
                _ => json.Append(character),
            };
        }

        json.Append('"');

        StringBuilder Escape(char character) => json.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
    }
}
