using System.Buffers;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <content>Writing: always the same bytes, whatever the framework, the culture and the host.</content>
public sealed partial class Ncco
{
    /// <summary>The NCCO as compact JSON.</summary>
    /// <returns>The text.</returns>
    public string ToJson()
    {
        Utf8Writer writer = new();
        WriteTo(ref writer);
        string text = writer.ToString();
        writer.Return();
        return text;
    }

    /// <summary>The NCCO as JSON for people: indented by two spaces, lines ended by a line feed.</summary>
    /// <returns>The text.</returns>
    public string ToIndentedJson()
    {
        Utf8Writer writer = new();
        WriteTo(ref writer);
        string text = Indentation.Standard.Apply(writer.Written);
        writer.Return();
        return text;
    }

    /// <summary>The NCCO as compact JSON, as <see cref="ToJson"/> gives it.</summary>
    /// <returns>The text.</returns>
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
    /// <param name="output">Where to write.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    public void WriteTo(IBufferWriter<byte> output)
    {
        Utf8Writer writer = new(output ?? throw new ArgumentNullException(nameof(output)));
        WriteTo(ref writer);
        writer.Flush();
    }

    /// <summary>Writes the NCCO as compact JSON in UTF-8.</summary>
    /// <param name="output">Where to write.</param>
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
    /// <param name="output">Where to write.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException">The writing was stopped.</exception>
    public Task WriteToAsync(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);

        byte[] bytes = ToUtf8Bytes();
        return output.WriteAsync(bytes, 0, bytes.Length, cancellationToken);
    }

    internal void WriteTo(ref Utf8Writer writer) => writer.WriteObjects(actions.AsSpan());
}
