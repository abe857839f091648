using System.Collections;
using System.Text.Json;

namespace DynamicConnect.Tests;

public sealed class AdditionalPropertiesTests
{
    private static readonly JsonData One = JsonData.Parse("1");
    private static readonly JsonData Two = JsonData.Parse("2");

    [Fact]
    public void With_NewName_ComesLast()
    {
        var properties = AdditionalProperties.Empty.With("b", One).With("a", Two);

        properties.Keys.Should().Equal("b", "a");
        properties.Values.Should().Equal(One, Two);
        properties.ToString().Should().Be("""{"b":1,"a":2}""");
    }

    [Fact]
    public void With_KnownName_ReplacesInPlace() =>
        AdditionalProperties.Parse("""{"b":1,"a":1}""").With("b", Two).ToString().Should().Be("""{"b":2,"a":1}""");

    [Fact]
    public void With_Any_LeavesTheOriginal()
    {
        var properties = AdditionalProperties.Empty.With("a", One);
        _ = properties.With("a", Two).With("b", Two);

        properties.ToString().Should().Be("""{"a":1}""");
        AdditionalProperties.Empty.Should().BeEmpty();
    }

    [Fact]
    public void Names_DifferInCase() => AdditionalProperties.Parse("""{"a":1,"A":2}""").Should().HaveCount(2);

    [Theory]
    [InlineData("""{ "b" : 1, "a" : { "c" : [ ] } }""", """{"b":1,"a":{"c":[]}}""")]
    [InlineData("""{"a":1,"b":2,"\u0061":3}""", """{"a":3,"b":2}""")]
    [InlineData("""{"":null}""", """{"":null}""")]
    [InlineData("{}", "{}")]
    public void Parse_AnObject_KeepsOrderAndTheLastOfDuplicates(string json, string expected) =>
        AdditionalProperties.Parse(json).ToString().Should().Be(expected);

    [Theory]
    [InlineData("[]", "Expected an object, found an array. Path: $.")]
    [InlineData("null", "Expected an object, found null. Path: $.")]
    [InlineData("\"a\"", "Expected an object, found the string \"a\". Path: $.")]
    public void Parse_NoObject_IsRefused(string json, string message) =>
        FluentActions.Invoking(() => AdditionalProperties.Parse(json)).Should().Throw<JsonException>().WithMessage(message).Which.Path.Should().Be("$");

    [Fact]
    public void Lookup_Any_IsThatOfADictionary()
    {
        var properties = AdditionalProperties.Parse("""{"a":1}""");

        properties["a"].Should().Be(One);
        properties.ContainsKey("a").Should().BeTrue();
        properties.ContainsKey("b").Should().BeFalse();
        properties.TryGetValue("a", out var found).Should().BeTrue();
        found.Should().Be(One);
        properties.TryGetValue("b", out _).Should().BeFalse();
        properties.Invoking(it => it["b"]).Should().Throw<KeyNotFoundException>().WithMessage("There is no additional property \"b\".");
        ((IEnumerable)properties).Cast<KeyValuePair<string, JsonData>>().Single().Key.Should().Be("a");
    }

    [Fact]
    public void Equals_SameNamesAndValuesInOrder_IsEqual()
    {
        var left = AdditionalProperties.Parse("""{"a":1,"b":[1.0]}""");
        var right = AdditionalProperties.Empty.With("a", One).With("b", JsonData.Parse("[ 1.0 ]"));

        (left == right).Should().BeTrue();
        (left != right).Should().BeFalse();
        left.Equals((object)right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"b":2,"a":1}""")]
    [InlineData("""{"a":1,"b":3}""")]
    [InlineData("""{"a":2,"b":2}""")]
    [InlineData("""{"a":1,"c":2}""")]
    public void Equals_Others_IsNotEqual(string json)
    {
        var properties = AdditionalProperties.Parse("""{"a":1,"b":2}""");

        (properties == AdditionalProperties.Parse(json)).Should().BeFalse();
        (properties != AdditionalProperties.Parse(json)).Should().BeTrue();
        properties.Equals(json).Should().BeFalse();
        properties.GetHashCode().Should().NotBe(AdditionalProperties.Parse(json).GetHashCode());
        properties.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Equals_Null_IsCompared()
    {
        ((AdditionalProperties?)null == default(AdditionalProperties)).Should().BeTrue();
        (null == AdditionalProperties.Empty).Should().BeFalse();
        (AdditionalProperties.Empty != null).Should().BeTrue();
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(1000)]
    public void Lookup_FewOrMany_FindsEach(int count)
    {
        var json = $"{{{string.Join(",", Enumerable.Range(0, count).Select(index => $"\"n{index}\":{index}"))}}}";
        var properties = AdditionalProperties.Parse(json);

        properties.ToString().Should().Be(json);
        Enumerable.Range(0, count).Should().OnlyContain(index => properties[$"n{index}"].ToString() == index.ToString(System.Globalization.CultureInfo.InvariantCulture));
        properties.With("n3", One).Count.Should().Be(count);
    }

#if NET
    [Fact]
    public void Parse_TenTimesTheNames_AllocatesTenTimesTheMemory()
    {
        static long Allocated(int count)
        {
            var json = $"{{{string.Join(",", Enumerable.Range(10_000, count).Select(index => $"\"n{index}\":1"))}}}";
            AdditionalProperties.Parse(json);
            var before = GC.GetAllocatedBytesForCurrentThread();
            AdditionalProperties.Parse(json).Count.Should().Be(count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(10_000).Should().BeLessThan(15 * Allocated(1_000));
    }
#endif

    [Fact]
    public void Nulls_Everywhere_AreRefusedByName()
    {
        FluentActions.Invoking(() => AdditionalProperties.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        FluentActions.Invoking(() => AdditionalProperties.Empty.With(null!, One)).Should().Throw<ArgumentNullException>().WithParameterName("name");
        FluentActions.Invoking(() => AdditionalProperties.Empty.With("a", null!)).Should().Throw<ArgumentNullException>().WithParameterName("value");
        FluentActions.Invoking(() => AdditionalProperties.Empty.ContainsKey(null!)).Should().Throw<ArgumentNullException>().WithParameterName("key");
        FluentActions.Invoking(() => new WaitAction { AdditionalProperties = null! }).Should().Throw<ArgumentNullException>().WithParameterName("AdditionalProperties");
    }

    [Fact]
    public void OfARecord_NameOfATypedPropertyThatIsSet_IsNotWrittenTwice()
    {
        var properties = AdditionalProperties.Parse("""{"loop":"x","text":"y","action":"z","a":1}""");

        new TalkAction("t") { AdditionalProperties = properties }.ToString().Should().Be("""{"action":"talk","text":"t","loop":"x","a":1}""");
        new TalkAction("t") { AdditionalProperties = properties, Loop = 0 }.ToString().Should().Be("""{"action":"talk","text":"t","loop":0,"a":1}""");
    }

    [Fact]
    public void OfARecord_NoneSet_IsEmpty() => new WaitAction().AdditionalProperties.Should().BeSameAs(AdditionalProperties.Empty);
}
