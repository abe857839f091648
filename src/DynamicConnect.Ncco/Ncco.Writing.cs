using System.Buffers;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <content>Writing: the bytes are the same on every framework, in every culture and for every host.</content>
public sealed partial class Ncco
{
    /// <summary>The NCCO as compact JSON.</summary>
    /// <returns>The string.</returns>
    public string ToJson()
    {
        Utf8Writer writer = new();
        WriteTo(ref writer);
        string text = writer.ToString();
        writer.Return();
        return text;
    }

    /// <summary>The NCCO as JSON for people to read: indented by two spaces, with line feeds as line endings.</summary>
    /// <returns>The string.</returns>
    public string ToIndentedJson() => Indentation.Standard.Apply(ToUtf8Bytes());

    /// <summary>The NCCO as compact JSON, the same as <see cref="ToJson"/>.</summary>
    /// <returns>The string.</returns>
    public override string ToString() => ToJson();

    /// <summary>The NCCO as compact JSON in UTF-8.</summary>
    /// <returns>The bytes, without a byte order mark.</returns>
    public byte[] ToUtf8Bytes()
    {
        Utf8Writer writer = new();
        WriteTo(ref writer);
        byte[] bytes = writer.ToArray();
        writer.Return();
        return bytes;
    }

    /// <summary>Writes the NCCO as compact JSON in UTF-8, without allocating.</summary>
    /// <param name="output">The destination.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    public void WriteTo(IBufferWriter<byte> output)
    {
        Utf8Writer writer = new(output ?? throw new ArgumentNullException(nameof(output)));
        WriteTo(ref writer);
        writer.Flush();
    }

    /// <summary>Writes the NCCO as compact JSON in UTF-8.</summary>
    /// <param name="output">The destination.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    public void WriteTo(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);

        Utf8Writer writer = new();
        try
        {
            WriteTo(ref writer);
            output.Write(writer.WrittenArray, 0, writer.Written.Length);
        }
        finally
        {
            writer.Return();
        }
    }

    /// <summary>Writes the NCCO as compact JSON in UTF-8.</summary>
    /// <param name="output">The destination.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when the NCCO has been written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    public Task WriteToAsync(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);

        byte[] bytes = ToUtf8Bytes();
        return output.WriteAsync(bytes, 0, bytes.Length, cancellationToken);
    }

    internal void WriteTo(ref Utf8Writer writer) => writer.WriteObjects(actions.AsSpan());
}
