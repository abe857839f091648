using System.Text.Json;

namespace DynamicConnect.Tests.Properties;

public sealed class RoundTripTests
{
    public static IEnumerable<object[]> Properties => RecordProperties.PropertyNames();

    public static IEnumerable<object[]> Records => RecordProperties.Names();

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_AnyValue_SurvivesWriteReadWrite(string record, string name)
    {
        var table = RecordProperties.Named(record);
        var property = table.Property(name);
        foreach (var value in SampleValues.Of(property.ValueType))
        {
            var written = property.With(table.Empty(), value);

            var json = written.ToString();
            var read = table.Read(json);

            read.Should().Be(written, "{0} was written", json);
            property.IsSet(read).Should().BeTrue();
            Equals(property.Get(read), value).Should().BeTrue("{0} was written", json);
            read.AdditionalProperties.Should().BeEmpty();
            read.ToString().Should().Be(json);
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_SetAlone_IsWrittenAlone(string record, string name)
    {
        var table = RecordProperties.Named(record);
        var property = table.Property(name);
        foreach (var value in SampleValues.Of(property.ValueType))
        {
            using var json = JsonDocument.Parse(property.With(table.Empty(), value).ToString());

            json.RootElement.EnumerateObject().Select(written => written.Name)
                .Should().Equal(table.Discriminator is null ? [name] : new[] { table.Discriminator, name });
        }
    }

    [Theory]
    [MemberData(nameof(Properties))]
    public void Property_Changed_MakesTheRecordAnother(string record, string name)
    {
        var table = RecordProperties.Named(record);
        var property = table.Property(name);
        var states = SampleValues.Of(property.ValueType).Select(value => property.With(table.Empty(), value)).Prepend(table.Empty()).ToList();
        for (var left = 0; left < states.Count; left++)
        {
            for (var right = 0; right < states.Count; right++)
            {
                var areEqual = states[left].Equals(table.Read(states[right].ToString()));

                areEqual.Should().Be(left == right, "{0} and {1} are compared", states[left], states[right]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_NothingSet_WritesItsKindOnly(string record)
    {
        var table = RecordProperties.Named(record);

        table.Empty().ToString().Should().Be(table.DiscriminatorValue is null ? "{}" : $$"""{"{{table.Discriminator}}":"{{table.DiscriminatorValue}}"}""");
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_RequiredMissing_IsEmptyRatherThanNull(string record)
    {
        var table = RecordProperties.Named(record);
        var read = table.Read(table.Empty().ToString());

        table.Properties.Where(property => property.IsRequired).Select(property => property.Get(read)!.ToString()).Should().BeSubsetOf(["", "[]", "{}"]);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_EverythingSet_EqualsWhatIsReadAndHasItsHashCode(string record)
    {
        var table = RecordProperties.Named(record);
        var full = table.Full();

        var read = table.Read(full.ToString());

        read.Should().Be(full).And.NotBeSameAs(full);
        read.GetHashCode().Should().Be(full.GetHashCode());
        table.Properties.Should().OnlyContain(property => property.IsSet(read));
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Record_AdditionalPropertyChanged_IsAnother(string record)
    {
        var table = RecordProperties.Named(record);
        var full = table.Full();

        var changed = table.Read(full.ToString().Insert(1, "\"x\":1,"));

        changed.Should().NotBe(full);
        changed.AdditionalProperties.Should().ContainKey("x");
    }
}
