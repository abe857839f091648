using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace DynamicConnect;

/// <summary>Handles an interpolated string for <see cref="Ssml.Speak"/>. The compiler calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[InterpolatedStringHandler]
public readonly ref struct SsmlInterpolatedStringHandler
{
    private readonly StringBuilder content;

    /// <summary>Creates a handler for an interpolated string.</summary>
    /// <param name="literalLength">The number of characters outside the inserted values.</param>
    /// <param name="formattedCount">The number of inserted values.</param>
    public SsmlInterpolatedStringHandler(int literalLength, int formattedCount)
    {
        const int UsualLength = 16;
        content = new StringBuilder(literalLength + (formattedCount * UsualLength));
    }

    internal string Content => content?.ToString() ?? "";

    /// <summary>Appends the text outside the inserted values, without escaping.</summary>
    /// <param name="value">The string.</param>
    public void AppendLiteral(string value) => content.Append(value);

    /// <summary>Appends a value, escaped.</summary>
    /// <param name="value">The value.</param>
    /// <param name="format">The format, if there is one.</param>
    public void AppendFormatted<T>(T value, string? format = null) => content.Append(Ssml.Escape(value, format));

    /// <summary>Appends a value, escaped, with spaces before or after it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="alignment">The minimum number of characters. If it is negative, spaces are added after the value.</param>
    /// <param name="format">The format, if there is one.</param>
    public void AppendFormatted<T>(T value, int alignment, string? format = null)
    {
        string text = Ssml.Escape(value, format);
        content.Append(alignment < 0 ? text.PadRight(-alignment) : text.PadLeft(alignment));
    }

    /// <summary>Appends a string, escaped.</summary>
    /// <param name="value">The string.</param>
    public void AppendFormatted(ReadOnlySpan<char> value) => content.Append(Ssml.Escape(value.ToString()));
}
