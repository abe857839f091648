using System.Text;
using System.Text.Json;

namespace DynamicConnect.Tests.Fuzzing;

public sealed class RandomBytesTests
{
    private static readonly byte[][] Documents =
    [
        .. Directory.GetFiles(Snapshot.Folder, "*.verified.json").OrderBy(file => file, StringComparer.Ordinal).Select(File.ReadAllBytes)
            .Select(bytes => bytes[0] == '[' ? bytes : [.. "[{\"action\":\"connect\",\"endpoint\":"u8, .. bytes, .. "},"u8, .. bytes, .. "]"u8]),
    ];

    private static readonly byte[][] Fragments =
    [
        .. new[]
        {
            "[", "]", "{", "}", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\udc00", "null", "true", "0", "-", ".", "e", "1e999", "[]", "{}", " ", "\n", "\"action\":", "\"type\":", "\"talk\"",
            "\"connect\"", "\"endpoint\":", "\"timeout\":", "\"dtmf\":", "\"maxDigits\":", "\"conversation_id\":", "\"payload\":",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0],
    ];

    [Fact]
    public void Parse_RandomBytes_GivesAnNccoOrAJsonException() => Repeat(20_000, random =>
    {
        var bytes = new byte[random.Next(40)];
        random.NextBytes(bytes);
        return bytes;
    });

    [Fact]
    public void Parse_RandomTokens_GivesAnNccoOrAJsonException() => Repeat(
        20_000,
        random => [.. "["u8, .. Enumerable.Range(0, random.Next(30)).SelectMany(_ => Fragments[random.Next(Fragments.Length)])]);

    [Fact]
    public void Parse_MutatedDocuments_GivesAnNccoOrAJsonException() => Repeat(20_000, random =>
    {
        var bytes = Documents[random.Next(Documents.Length)].ToList();
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            Mutate(bytes, random);
        }

        return [.. bytes];
    });

    private static void Mutate(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        switch (random.Next(5))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(random.Next(1, 6), bytes.Count - at - 1));
                break;
            case 2:
                bytes.InsertRange(at, Fragments[random.Next(Fragments.Length)]);
                break;
            case 3:
                bytes.InsertRange(at, bytes.Skip(random.Next(bytes.Count)).Take(random.Next(40)).ToList());
                break;
            default:
                bytes.RemoveRange(at + 1, bytes.Count - at - 1);
                break;
        }
    }

    private static void Repeat(int times, Func<Random, byte[]> make)
    {
        var random = new Random(4155550);
        for (var time = 0; time < times; time++)
        {
            var bytes = make(random);
            try
            {
                Expect(bytes);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"{Convert.ToBase64String(bytes)} is \"{Encoding.UTF8.GetString(bytes)}\".", exception);
            }
        }
    }

    private static void Expect(byte[] bytes)
    {
        Ncco? ncco = null;
        JsonException? error = null;
        try
        {
            ncco = Ncco.Parse(bytes);
        }
        catch (JsonException exception)
        {
            error = exception;
        }

        if (error is not null)
        {
            Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
            Assert.Contains(error.Path!, error.Message, StringComparison.Ordinal);
            Assert.False(Ncco.TryParse(bytes, out _));
            return;
        }

        // What was read is written and read again without a difference.
        var json = ncco!.ToUtf8Bytes();
        var again = Ncco.Parse(json);
        Assert.True(again.ToUtf8Bytes().AsSpan().SequenceEqual(json), Encoding.UTF8.GetString(json));
        Assert.True(ncco == again, Encoding.UTF8.GetString(json));
    }
}
