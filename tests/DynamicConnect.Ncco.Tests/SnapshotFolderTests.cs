using System.Text;
using Xunit.Sdk;

namespace DynamicConnect.Tests;

public sealed class SnapshotFolderTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "snapshots-" + Guid.NewGuid().ToString("N"));

    [Theory]
    [InlineData("[\n1]")]
    [InlineData("[\r\n1]")]
    [InlineData("\uFEFF[\n1]")]
    [InlineData("[\n1]\n")]
    [InlineData("\uFEFF[\r\n1]\r\n")]
    public void Verify_SnapshotDiffersInEncodingOrLineEndsOnly_Passes(string snapshot)
    {
        Save("a.verified.json", snapshot);

        Verify("[\n1]", "a");

        Files().Should().Equal("a.verified.json");
    }

    [Theory]
    [InlineData("[1]\n\n", "[1]")]
    [InlineData("[1]", "[1]\n")]
    [InlineData("[1] ", "[1]")]
    [InlineData("[1]", "[2]")]
    [InlineData("[1]", "[1")]
    [InlineData("[1", "[1]")]
    public void Verify_AnythingElseDiffers_FailsAndWritesReceived(string snapshot, string text)
    {
        Save("a.verified.json", snapshot);

        FluentActions.Invoking(() => Verify(text, "a")).Should().Throw<XunitException>();

        Load("a.received.json").Should().Equal(Encoding.UTF8.GetBytes(text));
        Load("a.verified.json").Should().Equal(Encoding.UTF8.GetBytes(snapshot));
    }

    [Fact]
    public void Verify_TextDiffers_MessageShowsTheFirstDifference()
    {
        Save("a.verified.json", "[\n  1,\n  2\n]");

        FluentActions.Invoking(() => Verify("[\n  1,\n  3\n]", "a")).Should().Throw<XunitException>()
            .WithMessage("Snapshot a: first difference at index 9, line 3:\nexpected: [\\n  1,\\n  2\\n]\nactual:   [\\n  1,\\n  3\\n]\n*a.received.json.");
    }

    [Fact]
    public void Verify_LongTextDiffers_MessageShowsTheSurroundingsOnly()
    {
        Save("a.verified.json", new string('x', 100) + "1" + new string('y', 100));

        FluentActions.Invoking(() => Verify(new string('x', 100) + "2" + new string('y', 100), "a")).Should().Throw<XunitException>()
            .WithMessage($"*\nactual:   …{new string('x', 40)}2{new string('y', 39)}…\n*");
    }

    [Fact]
    public void Verify_LinesDiffer_MessageShowsThemBelowTheirHeading()
    {
        Save("a.verified.txt", "one\n    a\n    b\n    c\n\ntwo\n    a\n    b\nthree");

        FluentActions.Invoking(() => new SnapshotFolder(folder, accept: false).Verify("one\n    a\n    B\n    c\n\ntwo\n    b\n    c\nthree\nfour", "a", "txt"))
            .Should().Throw<XunitException>().WithMessage(
                """
                Snapshot a: these lines are gone (-) and new (+).
                  one
                -     b    (line 3)
                +     B    (line 3)
                  two
                -     a    (line 7)
                +     c    (line 8)
                + four    (line 10)
                *a.received.txt.
                """.Replace("\r", ""));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Verify_NoSnapshot_FailsAndWritesReceived(string? snapshot)
    {
        if (snapshot is not null)
        {
            Save("a.verified.json", snapshot);
        }

        FluentActions.Invoking(() => Verify("[]", "a")).Should().Throw<XunitException>().WithMessage("*a.verified.json does not exist.*");

        Load("a.received.json").Should().Equal("[]"u8.ToArray());
    }

    [Fact]
    public void Verify_EarlierFailureIsMended_RemovesReceived()
    {
        Save("a.verified.json", "[]");
        Save("a.received.json", "[1]");

        Verify("[]", "a");

        Files().Should().Equal("a.verified.json");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Verify_EmptyText_Fails(bool accept)
    {
        FluentActions.Invoking(() => Verify("", "a", accept)).Should().Throw<XunitException>().WithMessage("*empty*");

        Directory.Exists(folder).Should().BeFalse();
    }

    [Fact]
    public void Verify_OtherSnapshotWithTheSameName_Fails()
    {
        Save("a.verified.json", "[]");
        Save("a.verified.txt", "[]");

        FluentActions.Invoking(() => Verify("[]", "a")).Should().Throw<XunitException>().WithMessage("*a.verified.txt has the same name.");
    }

    [Fact]
    public void Verify_SnapshotsWithOneBeginning_AreApart()
    {
        Save("talk.verified.json", "[1]");
        Save("talk.full.verified.json", "[2]");

        Verify("[1]", "talk");
        Verify("[2]", "talk.full");
    }

    [Theory]
    [InlineData("[\"é\"]")]
    [InlineData("[\r\n]")]
    public void Verify_Accept_WritesUtf8WithLineFeedsOnly(string text)
    {
        Save("a.verified.json", "\uFEFF[0]\r\n");

        Verify(text, "a", accept: true);

        Files().Should().Equal("a.verified.json");
        Load("a.verified.json").Should().Equal(Encoding.UTF8.GetBytes(text.Replace("\r", "")));
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Verify(string text, string name, bool accept = false) => new SnapshotFolder(folder, accept).Verify(text, name);

    private void Save(string file, string text)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, file), Encoding.UTF8.GetBytes(text));
    }

    private byte[] Load(string file) => File.ReadAllBytes(Path.Combine(folder, file));

    private IEnumerable<string?> Files() => Directory.GetFiles(folder).Select(Path.GetFileName);
}
