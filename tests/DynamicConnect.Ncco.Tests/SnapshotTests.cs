using System.Text;
using DynamicConnect.Tests.Properties;
using DynamicConnect.Tests.Samples;

namespace DynamicConnect.Tests;

public sealed class SnapshotTests
{
    private const string FirstAgent = "dynamic-connect.example1";
    private const string AlternativeNumber = "dynamic-connect.example2";
    private const string Suffix = ".verified.json";

    public static IEnumerable<object[]> Names => Sample.All.Select(sample => new object[] { sample.Name });

    public static IEnumerable<object[]> Files =>
        from file in Directory.GetFiles(Snapshot.Folder, "*" + Suffix)
        let name = Path.GetFileName(file).Replace(Suffix, "")
        where !name.StartsWith("webhook.", StringComparison.Ordinal) && name != "wire-format"
        select new object[] { name };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Record_Written_IsItsSnapshot(string name) => await Snapshot.Verify(Sample.Named(name).Record.ToString(), name);

    [Fact]
    public async Task DynamicConnect_FirstAgent_IsItsSnapshot() => await Snapshot.Verify(DynamicConnectExamples.FirstAgent.ToJson(), FirstAgent);

    [Fact]
    public async Task DynamicConnect_AlternativeNumber_IsItsSnapshot() =>
        await Snapshot.Verify(DynamicConnectExamples.AlternativeNumber.ToJson(), AlternativeNumber);

    [Theory]
    [MemberData(nameof(Files))]
    public void Snapshot_ReadAndWritten_IsTheSameBytes(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Snapshot.Folder, name + Suffix));
        var json = Encoding.UTF8.GetString(bytes);

        var written = json[0] == '['
            ? Ncco.Parse(bytes).ToUtf8Bytes()
            : Encoding.UTF8.GetBytes(RecordProperties.Of(Sample.Named(name).Record.GetType()).Read(json).ToString());

        written.Should().Equal(bytes, "{0} was written as {1}", json, Encoding.UTF8.GetString(written));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Snapshot_Read_IsTheRecord(string name)
    {
        var sample = Sample.Named(name);
        var json = File.ReadAllText(Path.Combine(Snapshot.Folder, name + Suffix));

        RecordProperties.Of(sample.Record.GetType()).Read(json).Should().Be(sample.Record);
    }

    [Fact]
    public void Snapshots_All_AreUsed() =>
        Files.Select(file => file[0]).Should().BeEquivalentTo([.. Names.Select(name => name[0]), FirstAgent, AlternativeNumber]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Record_MadeByItsBuilder_IsEqual(string name)
    {
        var sample = Sample.Named(name);
        if (sample.Built is null)
        {
            typeof(Ncco).Assembly.GetTypes().Should().NotContain(type => type.Name == sample.Record.GetType().Name.Replace("Action", "") + "Builder");
            return;
        }

        sample.Built.Should().Be(sample.Record);
        sample.Built.GetHashCode().Should().Be(sample.Record.GetHashCode());
        sample.Built.ToString().Should().Be(sample.Record.ToString());
    }

    [Fact]
    public void Samples_All_CoverEveryRecordFullAndMinimal()
    {
        var covered = Sample.All.Select(sample => $"{sample.Record.GetType().Name} {(sample.IsFull ? "full" : "minimal")}");

        covered.Should().BeEquivalentTo(RecordProperties.All.SelectMany(table => new[] { table.Type.Name + " full", table.Type.Name + " minimal" }));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_FullOrMinimal_IsWhatItSays(string name)
    {
        var sample = Sample.Named(name);
        var set = RecordProperties.Of(sample.Record.GetType()).Properties.Where(property => property.IsSet(sample.Record) != (sample.IsFull || property.IsRequired));

        set.Where(property => name != "sip.minimal" || property.Name != "uri").Should().BeEmpty("these are set or missing");
    }

    [Fact]
    public void DynamicConnect_MadeByTheBuilder_IsEqual()
    {
        var firstAgent = Ncco.Create()
            .Connect(new PhoneEndpoint("4155550123"), connect => connect
                .From("4155550123")
                .Timeout(TimeSpan.FromSeconds(10))
                .EventType(EventType.Synchronous)
                .EventUrl("https://example.com/events"))
            .Build();
        var alternativeNumber = Ncco.Create().Connect(new PhoneEndpoint("442079354442"), connect => connect.From("442038973494")).Build();

        (firstAgent == DynamicConnectExamples.FirstAgent).Should().BeTrue();
        (alternativeNumber == DynamicConnectExamples.AlternativeNumber).Should().BeTrue();
    }
}
