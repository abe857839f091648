using DynamicConnect.Contracts;

namespace DynamicConnect.Tests;

public sealed class ContractTests
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
        var after = Reading.Action<TalkAction>($$"""{"action":"talk","text":"a","{{name}}":"x"}""", $$"""{"action":"talk","text":"a","{{name}}":"x"}""");

        before.Text.Should().Be("a");
        after.Should().Be(before);
        after.AdditionalProperties.Keys.Should().Equal(name);
    }

    [Fact]
    public void IndexOf_AnyName_IsThatOfItsPropertyOrAfterAll()
    {
        TalkAction.Contract.IndexOf("text").Should().Be(0);
        TalkAction.Contract.IndexOf("level").Should().Be(PlaceOf(TalkAction.Contract, "level"));
        TalkAction.Contract.IndexOf("nothing").Should().Be(TalkAction.Contract.Properties.Count);
        TransferAction.Contract.IndexOf("conversation_id").Should().Be(PlaceOf(TransferAction.Contract, "conversationId"));
        InputAction.Contract.IndexOf("maxDigits").Should().Be(PlaceOf(InputAction.Contract, "dtmf"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(-1)]
    public void Write_UndefinedMemberInAList_IsRefusedByName(int number)
    {
        Ncco ncco = [new InputAction((InputType)number)];

        ncco.Invoking(it => it.ToJson()).Should().Throw<ArgumentOutOfRangeException>().WithMessage("InputType has no such member. Its members are Dtmf, Speech.*");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(-1)]
    public void Write_UndefinedMember_IsRefusedByName(int number)
    {
        Ncco ncco = [new ConnectAction { EventMethod = (WebhookMethod)number, Endpoint = [] }];

        ncco.Invoking(it => it.ToJson()).Should().Throw<ArgumentOutOfRangeException>().WithMessage("WebhookMethod has no such member. Its members are Get, Post.*");
    }

    private static int PlaceOf(IContract contract, string name) => contract.Properties.Select(property => property.Name).ToList().IndexOf(name);
}
