namespace DynamicConnect.Wire.Text;

/// <summary>How an indented document is laid out.</summary>
internal sealed class Indentation(string newLine, char character, int size)
{
    /// <summary>Two spaces and a line feed.</summary>
    public static Indentation Standard { get; } = new("\n", ' ', 2);

    public string NewLine => newLine;

    public char Character => character;

    public int Size => size;
}
