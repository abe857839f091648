using DynamicConnect.Contracts;
using DynamicConnect.Rules;

namespace DynamicConnect.Tests;

public sealed class ValueReaderTests
{
    [Fact]
    public void Expected_OfEachKind_SaysWhatTheValueIs()
    {
        ValueReaders.String.Expected.Should().Be("a string");
        ValueReaders.OnlyString.Expected.Should().Be("a string");
        ValueReaders.StringList.Expected.Should().Be("an array, each element a string");
        ValueReaders.Boolean.Expected.Should().Be("true or false");
        ValueReaders.Integer.Expected.Should().Be("a whole number");
        ValueReaders.Number.Expected.Should().Be("a number");
        ValueReaders.Seconds.Expected.Should().Be("a number of seconds");
        ValueReaders.SecondsAsString.Expected.Should().Be("a number of seconds, as a string");
        ValueReaders.Json.Expected.Should().Be("any JSON");
        ValueReaders.Enum<WebhookMethod>().Expected.Should().Be("one of GET, POST");
        ValueReaders.OpenEnum<CallDirection>().Expected.Should().Be("a string such as inbound, outbound");
        ValueReaders.ListOf(ValueReaders.Enum<InputType>()).Expected.Should().Be("an array, each element one of dtmf, speech");
        ValueReaders.NonNullJson.Expected.Should().Be("any JSON");
        ValueReaders.JsonObject.Expected.Should().Be("an object");
        ValueReaders.Long.Expected.Should().Be("a whole number");
        ValueReaders.NumberAsString.Expected.Should().Be("a number, as a string");
        ValueReaders.Time.Expected.Should().Be("a time such as 2020-01-01T12:00:00.000Z");
    }

    [Fact]
    public void Expected_OfObjects_SaysWhatTellsThemApart()
    {
        NccoAction.Family.Expected.Should().Be("an object");
        DtmfSettings.Contract.Expected.Should().Be("an object");
        TalkAction.Contract.Expected.Should().Be("an object with \"action\": \"talk\"");
    }
}
