using System.Runtime.CompilerServices;
using System.Text;

namespace DynamicConnect.Wire.Text;

/// <summary>A piece of JSON that is written again and again, encoded once. It is no longer than a <see cref="Block"/>.</summary>
internal readonly struct EncodedText
{
    private readonly Block block;
    private readonly byte length;

    private EncodedText(byte[] utf8)
    {
        block = Block.Of(utf8);
        length = (byte)utf8.Length;
    }

    public int Length => length;

    /// <summary>Encodes <paramref name="json"/>, unless it is too long.</summary>
    public static bool TryEncode(string json, out EncodedText text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        text = utf8.Length <= Block.Length ? new EncodedText(utf8) : default;
        return utf8.Length <= Block.Length;
    }

    /// <summary>Encodes all of <paramref name="json"/> behind <paramref name="start"/>, unless one of them is too long.</summary>
    public static bool TryEncode(string start, string[] json, out EncodedText[] texts)
    {
        texts = new EncodedText[json.Length];
        bool areShort = true;
        for (int index = 0; index < texts.Length; index++)
        {
            areShort &= TryEncode(start + json[index], out texts[index]);
        }

        return areShort;
    }

    /// <summary>Writes the text, and zeros behind it. There must be room for a <see cref="Block"/>.</summary>
    /// <returns>Where the text ends.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte Write(ref byte at)
    {
        block.CopyTo(ref at);
        return ref Unsafe.Add(ref at, (nint)length);
    }
}
