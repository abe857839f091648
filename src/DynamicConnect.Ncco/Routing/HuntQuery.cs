using System.Net;

namespace DynamicConnect;

/// <summary>Splits query strings into pairs.</summary>
internal static class HuntQuery
{
    /// <summary>Splits a query string. The value of a name without an equals sign is <see langword="null"/>.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Split(string query)
    {
        foreach (string pair in query[(query is ['?', ..] ? 1 : 0)..].Split('&'))
        {
            int equals = pair.AsSpan().IndexOf('=');
            if (pair.Length > 0)
            {
                string name = WebUtility.UrlDecode(equals < 0 ? pair : pair[..equals]);
                yield return new KeyValuePair<string, string?>(name, equals < 0 ? null : WebUtility.UrlDecode(pair[(equals + 1)..]));
            }
        }
    }
}
