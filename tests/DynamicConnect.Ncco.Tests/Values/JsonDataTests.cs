using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DynamicConnect.Tests;

public sealed class JsonDataTests
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = 200 };

    [Theory]
    [InlineData("""{ "b" : 1.50 , "a" : [ 1e3 , -0 , 100000000000000000000000 ] }""", """{"b":1.50,"a":[1e3,-0,100000000000000000000000]}""")]
    [InlineData("\"\\u003c\\/\\u05e9\\ud83c\\udf89\\n\\u001f\\u007f\"", "\"</ש🎉\\n\\u001F\u007F\"")]
    [InlineData("\"\\ud800\"", "\"\uFFFD\"")]
    [InlineData("""{"a":1,"a":2}""", """{"a":1,"a":2}""")]
    [InlineData("""{"\u0061":1}""", """{"a":1}""")]
    [InlineData("""{"":[[],{}]}""", """{"":[[],{}]}""")]
    [InlineData(" true ", "true")]
    [InlineData("null", "null")]
    public void Parse_Any_KeepsOrderAndNumbersAndWritesTextLiterally(string json, string expected)
    {
        JsonData.Parse(json).ToString().Should().Be(expected);
        JsonData.Parse(Encoding.UTF8.GetBytes(json)).Should().Be(JsonData.Parse(expected));
    }

    [Theory]
    [InlineData("{}", JsonValueKind.Object)]
    [InlineData("[]", JsonValueKind.Array)]
    [InlineData("\"\"", JsonValueKind.String)]
    [InlineData("0", JsonValueKind.Number)]
    [InlineData("-1", JsonValueKind.Number)]
    [InlineData("true", JsonValueKind.True)]
    [InlineData("false", JsonValueKind.False)]
    [InlineData("null", JsonValueKind.Null)]
    public void Kind_OfAny_IsThatOfTheElement(string json, JsonValueKind kind)
    {
        JsonData.Parse(json).Kind.Should().Be(kind);
        JsonData.Parse(json).ToElement().ValueKind.Should().Be(kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1 2")]
    [InlineData("{\"a\":1,}")]
    [InlineData("[1] // c")]
    [InlineData("NaN")]
    [InlineData("'a'")]
    public void Parse_NoJson_SaysWhere(string json)
    {
        var error = FluentActions.Invoking(() => JsonData.Parse(json)).Should().Throw<JsonException>().Which;

        error.Path.Should().StartWith("$");
        error.Message.Should().StartWith("The text is not valid JSON. ").And.MatchRegex($@" Path: {Regex.Escape(error.Path!)}, line 1, column \d+\.$");
    }

    [Fact]
    public void Parse_InvalidUtf8_SaysWhere()
    {
        var error = FluentActions.Invoking(() => JsonData.Parse([.. "{\"a\":[0,\""u8, 0xFF, .. "\"]}"u8])).Should().Throw<JsonException>().Which;

        error.Path.Should().Be("$.a[1]");
        error.Message.Should().Be("The text is not valid UTF-8. Path: $.a[1], line 1, column 9.");
    }

    [Theory]
    [InlineData(JsonData.MaxDepth, true)]
    [InlineData(JsonData.MaxDepth + 1, false)]
    public void Parse_Depth_EndsAtTheLimit(int depth, bool isTaken)
    {
        var json = new string('[', depth) + new string(']', depth);

        if (isTaken)
        {
            JsonData.Parse(json).ToString().Should().Be(json);
        }
        else
        {
            FluentActions.Invoking(() => JsonData.Parse(json)).Should().Throw<JsonException>();
        }
    }

    [Theory]
    [InlineData(65, true)]
    [InlineData(66, false)]
    public void Deserialize_WhereTheHostGoesDeeper_EndsAtItsOwnLimit(int depth, bool isTaken)
    {
        var json = new string('[', depth) + new string(']', depth);
        var read = FluentActions.Invoking(() => JsonSerializer.Deserialize<JsonData>(json, Deep));

        if (isTaken)
        {
            read()!.ToString().Should().Be(json);
        }
        else
        {
            read.Should().Throw<JsonException>().WithMessage("A value is nested deeper than 64 levels.*");
        }
    }

    [Fact]
    public void Parse_DeepestValueAtTheDeepestPlace_IsReadAgain()
    {
        var deepest = JsonData.Parse(new string('[', JsonData.MaxDepth) + new string(']', JsonData.MaxDepth));
        Ncco ncco =
        [
            new ConnectAction(new PhoneEndpoint("1") { OnAnswer = new OnAnswer("u") { AdditionalProperties = AdditionalProperties.Empty.With("x", deepest) } }),
        ];

        (Ncco.Parse(ncco.ToJson()) == ncco).Should().BeTrue();
        (Ncco.Parse(ncco.ToIndentedJson()) == ncco).Should().BeTrue();
        (JsonSerializer.Deserialize<Ncco>(JsonSerializer.Serialize(ncco, HostOptions.Indented)) == ncco).Should().BeTrue();
    }

    [Fact]
    public void From_AnObject_IsWhatTheSerializerWrites()
    {
        var value = new { B = 1.50m, A = new int?[] { 1, null }, Text = "<é>" };

        JsonData.From(value).ToString().Should().Be("""{"B":1.50,"A":[1,null],"Text":"<é>"}""");
        JsonData.From(value, HostOptions.Compact["web"]).ToString().Should().Be("""{"b":1.50,"a":[1,null],"text":"<é>"}""");
        JsonData.From<object?>(null).ToString().Should().Be("null");
        JsonData.From(new PhoneEndpoint("1")).ToString().Should().Be("""{"type":"phone","number":"1"}""");
    }

#if NET
    [Fact]
    public void FromAndTo_ATypeInfo_NeedNoReflection()
    {
        var ncco = Ncco.Create().Talk("a").Build();

        var data = JsonData.From(ncco, HostContext.Default.Ncco);

        data.ToString().Should().Be(ncco.ToJson());
        (data.To(HostContext.Default.Ncco) == ncco).Should().BeTrue();
        FluentActions.Invoking(() => JsonData.From(ncco, typeInfo: null!)).Should().Throw<ArgumentNullException>().WithParameterName("typeInfo");
        FluentActions.Invoking(() => data.To<Ncco>(typeInfo: null!)).Should().Throw<ArgumentNullException>().WithParameterName("typeInfo");
    }
#endif

    [Fact]
    public void From_TooDeep_IsRefused() =>
        FluentActions.Invoking(() => JsonData.From(Enumerable.Range(0, 60).Aggregate((object)1, (inner, _) => new[] { inner }))).Should().Throw<JsonException>();

    [Fact]
    public void To_AType_IsWhatTheSerializerReads()
    {
        JsonData.Parse("""{"a":[1,2]}""").To<Dictionary<string, int[]>>()!["a"].Should().Equal(1, 2);
        JsonData.Parse("null").To<string>().Should().BeNull();
        FluentActions.Invoking(() => JsonData.Parse("{}").To<int>()).Should().Throw<JsonException>();
    }

    [Fact]
    public void ToElement_Any_NeedsNoDisposing() =>
        JsonData.Parse("""{"a":{"b":[1.50]}}""").ToElement().GetProperty("a").GetProperty("b")[0].GetRawText().Should().Be("1.50");

    [Fact]
    public void Equals_SameCompactText_IsEqual()
    {
        var left = JsonData.Parse("""{"a":[1,"\u003c"]}""");
        var right = JsonData.Parse(""" { "a" : [ 1 , "<" ] } """);

        (left == right).Should().BeTrue();
        (left != right).Should().BeFalse();
        left.Equals((object)right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"a":1.0}""")]
    [InlineData("""{"b":1}""")]
    [InlineData("""{"a":1,"b":2}""")]
    public void Equals_AnotherText_IsNotEqual(string json)
    {
        var data = JsonData.Parse("""{"a":1}""");

        (data == JsonData.Parse(json)).Should().BeFalse();
        (data != JsonData.Parse(json)).Should().BeTrue();
        data.Equals(json).Should().BeFalse();
        data.GetHashCode().Should().NotBe(JsonData.Parse(json).GetHashCode());
        data.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Equals_Null_IsCompared()
    {
        ((JsonData?)null == default(JsonData)).Should().BeTrue();
        (null == JsonData.EmptyObject).Should().BeFalse();
        (JsonData.EmptyObject != null).Should().BeTrue();
    }

    [Fact]
    public void Parse_Null_IsRefused() =>
        FluentActions.Invoking(() => JsonData.Parse((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");

    [Fact]
    public void EmptyObject_Always_IsAnEmptyObject() => JsonData.EmptyObject.Should().Be(JsonData.Parse("{ }"));
}
