namespace DynamicConnect.Tests.Fuzzing;

/// <summary>Mutates documents at the levels of bytes, tokens and structure.</summary>
internal sealed class Mutator(Corpus corpus)
{
    private const int Limit = 1 << 14;
    private const int Bytes = 0;
    private const int Tokens = 1;
    private const int Structure = 2;
    private const int Mixed = 3;

    private static readonly int[] Levels = [Bytes, Tokens, Tokens, Structure, Structure, Structure, Structure, Mixed];

    private readonly Dice dice = new();
    private readonly TokenList tokens = new();
    private readonly byte[] bytes = new byte[Limit];
    private int length;

    /// <summary>Creates the input with a number, and chooses the reader for it.</summary>
    public byte[] Make(ulong seed, long number, out FuzzTarget target)
    {
        dice.Reset(seed, number);
        // Half of the inputs are NCCOs. The rest are webhooks.
        target = (FuzzTarget)Math.Max(0, dice.Next(8) - 3);
        Begin(dice.Of(corpus.Of(target)));
        var level = dice.Of(Levels);
        for (var count = dice.Next(5) + 1; count > 0; count--)
        {
            Mutate(level == Mixed ? dice.Next(Mixed) : level);
        }

        return bytes.AsSpan(0, length).ToArray();
    }

    /// <summary>Changes the structure of a document several times.</summary>
    public byte[] Change(byte[] document, int times, ulong seed, long number)
    {
        dice.Reset(seed, number);
        Begin(document);
        for (var count = times; count > 0; count--)
        {
            Mutate(Structure);
        }

        return bytes.AsSpan(0, length).ToArray();
    }

    private void Begin(byte[] document)
    {
        length = 0;
        Splice(0, 0, document);
    }

    private void Mutate(int level)
    {
        tokens.Scan(bytes, length);
        if (level == Bytes || tokens.Count == 0)
        {
            MutateBytes(length == 0 ? 0 : dice.Next(length));
        }
        else if (level == Tokens)
        {
            MutateTokens(dice.Next(tokens.Count));
        }
        else
        {
            MutateStructure(dice.Next(tokens.Count));
        }
    }

    private void MutateBytes(int at)
    {
        switch (dice.Next(6))
        {
            case 0:
                Splice(at, Math.Min(1, length - at), [(byte)dice.Next(256)]);
                break;
            case 1:
                Splice(at, 0, [(byte)dice.Next(256)]);
                break;
            case 2:
                Splice(at, Math.Min(dice.Next(8), length - at), []);
                break;
            case 3:
                Splice(at, 0, dice.Of(corpus.Tokens));
                break;
            case 4:
                Splice(at, 0, bytes.AsSpan(at, Math.Min(dice.Next(64), length - at)).ToArray());
                break;
            default:
                length = at;
                break;
        }
    }

    private void MutateTokens(int index)
    {
        var (start, end) = tokens[index];
        switch (dice.Next(5))
        {
            case 0:
                Splice(start, end - start, []);
                break;
            case 1:
                Splice(start, end - start, dice.Of(corpus.Tokens));
                break;
            case 2:
                Splice(start, end - start, dice.Of(corpus.Values));
                break;
            case 3:
                Splice(start, 0, dice.Of(corpus.Tokens));
                break;
            default:
                Swap((start, end), tokens[dice.Next(tokens.Count)]);
                break;
        }
    }

    // The result is mostly valid JSON. Input that no JSON reader accepts says little about the readers of documents.
    private void MutateStructure(int index)
    {
        while (index > 0 && bytes[tokens[index].Start] is (byte)',' or (byte)':' or (byte)']' or (byte)'}')
        {
            index--;
        }

        var isName = tokens.IsName(index, bytes);
        var member = tokens.Member(index, bytes);
        var value = tokens.Value(isName && index + 2 < tokens.Count ? index + 2 : index, bytes);
        switch (dice.Next(9))
        {
            case 0:
                Remove(member);
                break;
            case 1:
                Splice(member.Start, 0, [.. Copy(member), (byte)',']);
                break;
            case 2:
                Splice(member.Start, 0, [.. dice.Of(isName ? corpus.Members : corpus.Values), (byte)',']);
                break;
            case 3:
                Splice(tokens[index].Start, tokens[index].End - tokens[index].Start, dice.Of(isName ? corpus.Names : corpus.Values));
                break;
            case 4:
                Splice(value.Start, value.End - value.Start, dice.Of(corpus.Values));
                break;
            case 5:
                Splice(value.Start, value.End - value.Start, [(byte)'[', .. Copy(value), (byte)']']);
                break;
            case 6:
                Splice(value.Start, value.End - value.Start, [(byte)'"', .. Copy(value).Where(character => character is not ((byte)'"' or (byte)'\\')), (byte)'"']);
                break;
            case 7:
                Swap(member, tokens.Member(dice.Next(tokens.Count), bytes));
                break;
            default:
                Nest(value, dice.Next(16) == 0 ? dice.Next(100) : 1);
                break;
        }
    }

    private void Remove((int Start, int End) member)
    {
        var isFollowed = member.End < length && bytes[member.End] == ',';
        var isPreceded = !isFollowed && member.Start > 0 && bytes[member.Start - 1] == ',';
        var start = member.Start - (isPreceded ? 1 : 0);
        Splice(start, member.End + (isFollowed ? 1 : 0) - start, []);
    }

    private void Nest((int Start, int End) value, int depth)
    {
        Splice(value.End, 0, [.. Enumerable.Repeat((byte)'}', depth)]);
        Splice(value.Start, 0, [.. Enumerable.Range(0, depth).SelectMany(_ => (byte[])[(byte)'{', .. dice.Of(corpus.Names), (byte)':'])]);
    }

    private void Swap((int Start, int End) left, (int Start, int End) right)
    {
        if (left.Start > right.Start)
        {
            (left, right) = (right, left);
        }

        if (left.End <= right.Start)
        {
            byte[] first = Copy(left), second = Copy(right);
            Splice(right.Start, second.Length, first);
            Splice(left.Start, first.Length, second);
        }
    }

    private byte[] Copy((int Start, int End) part) => bytes.AsSpan(part.Start, part.End - part.Start).ToArray();

    /// <summary>Replaces bytes, unless the document becomes too long.</summary>
    private void Splice(int at, int removed, ReadOnlySpan<byte> added)
    {
        if (length - removed + added.Length <= Limit)
        {
            bytes.AsSpan(at + removed, length - at - removed).CopyTo(bytes.AsSpan(at + added.Length));
            added.CopyTo(bytes.AsSpan(at));
            length += added.Length - removed;
        }
    }
}
