namespace DynamicConnect.Tests;

public sealed class PlanTests
{
    [Fact]
    public void Write_NamesLongerThanABlock_AreWhole()
    {
        new LongNames { Text = "x", Choice = EventType.Synchronous }.ToString()
            .Should().Be("""{"aTextWhoseNameIsLongerThanAWholeBlock":"x","aChoiceOfEventTypes":"synchronous"}""");
        new LongNames { Choice = EventType.Synchronous }.ToString().Should().Be("""{"aChoiceOfEventTypes":"synchronous"}""");
        new LongNames().ToString().Should().Be("{}");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(-1)]
    public void Write_UndefinedMemberInAList_IsRefusedByName(int number)
    {
        Ncco ncco = [new InputAction((InputType)number)];

        ncco.Invoking(it => it.ToJson()).Should().Throw<ArgumentOutOfRangeException>().WithMessage("InputType has no such member; it has Dtmf, Speech.*");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(-1)]
    public void Write_UndefinedMember_IsRefusedByName(int number)
    {
        Ncco ncco = [new ConnectAction { EventMethod = (WebhookMethod)number, Endpoint = [] }];

        ncco.Invoking(it => it.ToJson()).Should().Throw<ArgumentOutOfRangeException>().WithMessage("WebhookMethod has no such member; it has Get, Post.*");
    }
}
