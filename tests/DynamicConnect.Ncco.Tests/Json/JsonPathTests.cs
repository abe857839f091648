using System.Text;
using System.Text.Json;
using DynamicConnect.Json;

namespace DynamicConnect.Tests;

public sealed class JsonPathTests
{
    [Theory]
    [InlineData("#1", "$", "$")]
    [InlineData("[0,#1]", "$[1]", "$[1]")]
    [InlineData("[[],[0,#1]]", "$[1][1]", "$[1][1]")]
    [InlineData("[{},{},{\"a\":[0,{\"b c\":[#1]}]}]", "$[2].a[1]['b c'][0]", "['b c'][0]")]
    [InlineData("[{\"a\":{\"b-c\":0,\"d_1\":#1}}]", "$[0].a.d_1", "d_1")]
    [InlineData("[{\"a\":[0,#{}]}]", "$[0].a[1]", "a[1]")]
    [InlineData("{\"\":{\"it's \\\\\":#1}}", @"$['']['it\'s \\']", @"['it\'s \\']")]
    [InlineData("{\"a\\nb\":#1}", @"$['a\u000ab']", @"['a\u000ab']")]
    [InlineData("{\"\\u2028\\u001b\":#1}", @"$['\u2028\u001b']", @"['\u2028\u001b']")]
    [InlineData("{\"a\":1,\"b\":[[0]],\"é\":#[1]}", "$.é", "é")]
    public void FindAll_AnyPlace_IsDescribed(string marked, string path, string name)
    {
        var position = Encoding.UTF8.GetByteCount(marked.Split('#')[0]);
        Utf8JsonReader json = new(Encoding.UTF8.GetBytes(marked.Replace("#", "")));

        JsonPath.FindAll(json, [position]).Should().StartWith(new JsonLocation(path, name));
    }

    [Fact]
    public void FindAll_SeveralPlaces_FindsEach()
    {
        Utf8JsonReader json = new("[0,[1],{\"a\":2}]"u8);

        JsonPath.FindAll(json, [1, 4, 12, 100]).Select(place => place.Path).Should().StartWith(["$[0]", "$[1][0]", "$[2].a", "$"]);
    }
}
