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

    [Fact]
    public void Write_UndefinedMemberInAList_IsRefusedByName()
    {
        Ncco ncco = [new InputAction((InputType)7)];

        ncco.Invoking(it => it.ToJson()).Should().Throw<ArgumentOutOfRangeException>().WithMessage("InputType has no such member; it has Dtmf, Speech.*");
    }
}
