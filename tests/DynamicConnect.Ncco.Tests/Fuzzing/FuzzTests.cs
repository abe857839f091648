using System.Text;

namespace DynamicConnect.Tests.Fuzzing;

public sealed class FuzzTests
{
    private const ulong Seed = 4155550123;

    private static readonly Corpus Corpus = new(Snapshot.Folder);

    public static IEnumerable<object[]> Batches => Enumerable.Range(0, 8).Select(batch => new object[] { batch });

    [Theory]
    [MemberData(nameof(Batches))]
    public void Readers_SpoiltDocuments_ReadThemOrGiveAJsonException(int batch)
    {
        const int Size = 2_000;
        Mutator mutator = new(Corpus);
        var read = 0;
        for (var number = batch * Size; number < (batch + 1) * Size; number++)
        {
            var input = mutator.Make(Seed, number, out var target);
            read += Check(target, input) ? 1 : 0;
        }

        // If nearly all documents were invalid, or nearly all valid, the test would prove little.
        read.Should().BeInRange(Size / 4, Size * 3 / 4);
    }

    [Fact]
    public void Readers_RandomBytes_ReadThemOrGiveAJsonException()
    {
        Random random = new(4155550);
        var read = 0;
        for (var time = 0; time < 20_000; time++)
        {
            var bytes = new byte[random.Next(40)];
            random.NextBytes(bytes);
            read += Check((FuzzTarget)(time % 3), bytes) ? 1 : 0;
        }

        read.Should().Be(0);
    }

    [Fact]
    public void Mutator_SameSeedAndNumber_MakesTheSameInput()
    {
        Mutator one = new(Corpus), other = new(Corpus);
        one.Make(Seed, 1, out _);

        one.Make(Seed, 7, out var target).Should().Equal(other.Make(Seed, 7, out var same));
        same.Should().Be(target);
        one.Make(Seed + 1, 7, out _).Should().NotEqual(one.Make(Seed, 7, out _));
    }

    private static bool Check(FuzzTarget target, byte[] input)
    {
        try
        {
            return FuzzTargets.Check(target, input);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{target} {Convert.ToBase64String(input)} is \"{Encoding.UTF8.GetString(input)}\".", exception);
        }
    }
}
