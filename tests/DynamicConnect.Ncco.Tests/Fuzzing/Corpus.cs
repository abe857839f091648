using System.Text;
using DynamicConnect.Tests.Validation;

namespace DynamicConnect.Tests.Fuzzing;

/// <summary>The material for inputs: valid documents, invalid documents, and their parts.</summary>
internal sealed class Corpus
{
    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\udc00", "\\u0000", "null", "true", "false", "0", "-", "-0", ".", "e", "1e999", "1E-400", "0.10", "10.0", "7200.0",
        "79228162514264337593543950336", "-1", "2147483648", "\"\"", "\"0\"", "\"true\"", "[]", "{}", "[[]]", "[{}]", "[null]", " ", "\n", "\t", "/**/", "&", "=", "%", "%22", "%7B", "%FF", "+", "?",
        "\"action\":", "\"type\":", "\"status\":\"busy\"", "\"2020-01-01T12:00:00.000Z\"", "\"1e5\"", "<speak>", "</speak>", "<break/>", "é", "🎉", "\u2028", LoneSurrogate.ToString(),
    ];

    private readonly byte[][][] documents;

    public Corpus(string snapshots)
    {
        var files = Directory.GetFiles(snapshots, "*.verified.json").OrderBy(file => file, StringComparer.Ordinal).ToList();
        var records = files.Where(file => !IsWebhook(file)).Select(File.ReadAllText).ToList();
        var webhooks = files.Where(IsWebhook).Select(File.ReadAllText).ToList();
        var queries = webhooks.Select(json => VoiceEvent.Parse(json).ToQueryString()).ToList();
        documents =
        [
            Bytes(records.Select(json => json[0] == '[' ? json : $"[{{\"action\":\"connect\",\"endpoint\":{json}}},{json}]").Concat(WrongDocuments.All.Select(document => document.Json))),
            Bytes(webhooks),
            Bytes(webhooks),
            Bytes(queries.Concat(queries.Select(Uri.UnescapeDataString))),
            Bytes(queries.Concat(queries.Select(Uri.UnescapeDataString))),
        ];
        (Names, Members, Values) = Parts();
    }

    /// <summary>The character that stands for a lone surrogate in a query, because UTF-8 cannot represent one.</summary>
    public static char LoneSurrogate => '\uE000';

    /// <summary>Property names, with their quotation marks.</summary>
    public byte[][] Names { get; }

    /// <summary>Properties with names and values.</summary>
    public byte[][] Members { get; }

    /// <summary>Values of properties and array elements.</summary>
    public byte[][] Values { get; }

    /// <summary>Tokens and pieces of tokens, some of which are invalid UTF-8.</summary>
    public byte[][] Tokens { get; } = [.. Bytes(Pieces), [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEF, 0xBB, 0xBF], [0]];

    public byte[][] Of(FuzzTarget target) => documents[(int)target];

    private static bool IsWebhook(string file) => Path.GetFileName(file).StartsWith("webhook.", StringComparison.Ordinal);

    private static byte[][] Bytes(IEnumerable<string> texts) => [.. texts.Select(Encoding.UTF8.GetBytes)];

    private (byte[][] Names, byte[][] Members, byte[][] Values) Parts()
    {
        HashSet<string> names = [], members = [], values = [];
        TokenList tokens = new();
        foreach (var document in Of(FuzzTarget.Ncco).Concat(Of(FuzzTarget.Event)))
        {
            tokens.Scan(document, document.Length);
            for (var index = 0; index < tokens.Count; index++)
            {
                var isName = tokens.IsName(index, document);
                var character = document[tokens[index].Start];
                if (character is (byte)',' or (byte)':' or (byte)']' or (byte)'}')
                {
                    continue;
                }

                (isName ? names : values).Add(Text(isName ? tokens[index] : tokens.Value(index, document)));
                if (isName)
                {
                    members.Add(Text(tokens.Member(index, document)));
                }
            }

            string Text((int Start, int End) part) => Encoding.UTF8.GetString(document, part.Start, part.End - part.Start);
        }

        return (Sorted(names), Sorted(members), Sorted(values));
    }

    private static byte[][] Sorted(IEnumerable<string> texts) => Bytes(texts.Where(text => text.Length < 1000).OrderBy(text => text, StringComparer.Ordinal));
}
