using System.Text;
using DynamicConnect.Rules;
using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect.Tests;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("tezt")]
    [InlineData("teext")]
    [InlineData("Text")]
    [InlineData("tex")]
    [InlineData("")]
    public void Read_NameMuchLikeAKnownOne_IsAnAdditionalProperty(string name)
    {
        var before = Reading.Action<TalkAction>($$"""{"action":"talk","{{name}}":"x","text":"a"}""", $$"""{"action":"talk","text":"a","{{name}}":"x"}""");
        var behind = Reading.Action<TalkAction>($$"""{"action":"talk","text":"a","{{name}}":"x"}""", $$"""{"action":"talk","text":"a","{{name}}":"x"}""");

        before.Text.Should().Be("a");
        behind.Should().Be(before);
        behind.AdditionalProperties.Keys.Should().Equal(name);
    }

    [Fact]
    public void Required_OfAnyTable_HasABitForEachRequiredRow()
    {
        new RowNames<TalkAction>([.. TalkAction.Shape.Rows]).Required.Should().Be(Bits(TalkAction.Shape, "text"));
        new RowNames<InputAction>([.. InputAction.Shape.Rows]).Required.Should().Be(Bits(InputAction.Shape, "type"));
        new RowNames<ConnectAction>([.. ConnectAction.Shape.Rows]).Required.Should().Be(Bits(ConnectAction.Shape, "endpoint"));
        new RowNames<DtmfSettings>([.. DtmfSettings.Shape.Rows]).Required.Should().Be(0);
    }

    [Fact]
    public void IndexOf_EachName_IsFoundWhateverIsDue()
    {
        var rows = ConnectAction.Shape.Rows;
        var names = new RowNames<ConnectAction>([.. rows]);
        for (var index = 0; index < rows.Count; index++)
        {
            for (var due = 0; due <= rows.Count; due++)
            {
                names.IndexOf(rows[index].Utf8Name, due).Should().Be(index);
                names.IndexOf(Encoding.UTF8.GetBytes(rows[index].Name + "x"), due).Should().Be(-1);
            }
        }
    }

    [Fact]
    public void Create_NothingIsSet() => ConnectAction.Shape.Create().ToString().Should().Be("""{"action":"connect"}""");

    [Theory]
    [InlineData("", """{"action":"connect","from":"1","randomFromNumber":false,"ringbackTone":"r","endpoint":[]}""")]
    [InlineData("from", """{"action":"connect","randomFromNumber":false,"ringbackTone":"r","endpoint":[]}""")]
    [InlineData("endpoint", """{"action":"connect","from":"1","randomFromNumber":false,"ringbackTone":"r"}""")]
    [InlineData("from,ringbackTone", """{"action":"connect","randomFromNumber":false,"endpoint":[]}""")]
    public void Clear_SomeRows_LeavesTheOthers(string which, string expected) =>
        ConnectAction.Shape.Clear(new ConnectAction { From = "1", RandomFromNumber = false, RingbackTone = "r", Endpoint = [] }, Bits(ConnectAction.Shape, which.Split(','))).ToString().Should().Be(expected);

    [Fact]
    public void PlaceOf_AnyName_IsTheOneOfItsRowOrBehindAll()
    {
        PlaceOf(TalkAction.Shape, "text").Should().Be(0);
        PlaceOf(TalkAction.Shape, "level").Should().Be(IndexOf(TalkAction.Shape, "level"));
        PlaceOf(TalkAction.Shape, "nothing").Should().Be(TalkAction.Shape.Rows.Count);
        PlaceOf(TransferAction.Shape, "conversation_id").Should().Be(IndexOf(TransferAction.Shape, "conversationId"));
        PlaceOf(InputAction.Shape, "maxDigits").Should().Be(IndexOf(InputAction.Shape, "dtmf"));
    }

    [Fact]
    public void Inspect_CheckOfARowThatIsNotThere_IsRefusedByName()
    {
        var shape = new Shape<LongNames>(static () => new LongNames())
        {
            { "text", Kind.Text, static x => throw new NotSupportedException() },
            static () => [new RecordCheck<LongNames>(Together.MuteWithCanSpeak, "mute", static _ => true)],
        };

        FluentActions.Invoking(() => shape.Checks.ToList()).Should().Throw<ArgumentException>().WithMessage("LongNames has no row mute.*");
    }

    [Fact]
    public void Constructor_HeadLongerThanABlock_IsRefused() =>
        FluentActions.Invoking(() => new Shape<LongNames>("action", new string('x', 40), static () => new LongNames())).Should().Throw<ArgumentException>().WithMessage("The head is too long.*");

    private static ulong Bits<TRecord>(Shape<TRecord> shape, params string[] names)
        where TRecord : VoiceObject => names.Where(name => name.Length > 0).Aggregate(0UL, (bits, name) => bits | (1UL << IndexOf(shape, name)));

    private static int IndexOf<TRecord>(Shape<TRecord> shape, string name)
        where TRecord : VoiceObject => Array.FindIndex([.. shape.Rows], row => row.Name == name);

    private static int PlaceOf(IShape shape, string name) => shape.PlaceOf(name);
}
