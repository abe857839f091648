using System.Buffers;
using System.Text;
using System.Text.Json;

namespace DynamicConnect.Tests;

/// <summary>Every way to write an NCCO.</summary>
internal static class Outputs
{
    public static IEnumerable<KeyValuePair<string, byte[]>> Of(Ncco ncco)
    {
        yield return new("ToUtf8Bytes", ncco.ToUtf8Bytes());
        yield return new("ToJson", Encoding.UTF8.GetBytes(ncco.ToJson()));
        yield return new("ToString", Encoding.UTF8.GetBytes(ncco.ToString()));
        yield return new("IBufferWriter", Written(ncco, new ChunkedWriter(4096)));
        yield return new("stingy IBufferWriter", Written(ncco, new ChunkedWriter(1)));
        yield return new("Stream", Streamed(ncco));
        yield return new("JsonSerializer to bytes", JsonSerializer.SerializeToUtf8Bytes(ncco));
        yield return new("JsonSerializer to text", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(ncco)));
        yield return new("actions", Encoding.UTF8.GetBytes($"[{string.Join(",", ncco.Select(action => action.ToString()))}]"));
    }

    public static async Task<byte[]> StreamedAsynchronously(Ncco ncco)
    {
        using var stream = new MemoryStream();
        await ncco.WriteToAsync(stream);
        return stream.ToArray();
    }

    public static byte[] Written(Ncco ncco, ChunkedWriter writer)
    {
        ncco.WriteTo(writer);
        return writer.ToArray();
    }

    private static byte[] Streamed(Ncco ncco)
    {
        using var stream = new MemoryStream();
        ncco.WriteTo(stream);
        return stream.ToArray();
    }
}
