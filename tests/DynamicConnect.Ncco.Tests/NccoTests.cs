using System.Collections;

namespace DynamicConnect.Tests;

public sealed class NccoTests
{
    private static readonly Ncco Two = [new TalkAction("a"), new WaitAction()];

    [Fact]
    public void Ncco_MadeInAnyWay_IsEqual()
    {
        Ncco[] same =
        [
            new(new TalkAction("a"), new WaitAction()),
            new((IEnumerable<NccoAction>)[new TalkAction { Text = "a" }, new WaitAction()]),
            Ncco.Create().Talk("a").Wait().Build(),
            Ncco.Create().Add(new TalkAction("a")).Add(new WaitAction()).Build(),
            Ncco.Parse("""[{"text":"a","action":"talk"},{"action":"wait"}]"""),
            [.. Two],
        ];

        foreach (var ncco in same)
        {
            (ncco == Two).Should().BeTrue();
            (ncco != Two).Should().BeFalse();
            ncco.Equals((object)Two).Should().BeTrue();
            ncco.GetHashCode().Should().Be(Two.GetHashCode());
        }
    }

    [Fact]
    public void Ncco_OfAnArrayOfOneKind_IsEqual()
    {
        TalkAction[] talks = [new("a"), new("b")];

        (new Ncco(talks) == Ncco.Create().Talk("a").Talk("b").Build()).Should().BeTrue();
    }

    [Fact]
    public void Ncco_WithOtherActions_IsAnother()
    {
        Ncco[] others = [[], [new TalkAction("a")], [new WaitAction(), new TalkAction("a")], [new TalkAction("b"), new WaitAction()], [.. Two, new WaitAction()]];

        foreach (var other in others)
        {
            (other == Two).Should().BeFalse();
            (other != Two).Should().BeTrue();
            other.Equals((object)Two).Should().BeFalse();
            other.GetHashCode().Should().NotBe(Two.GetHashCode());
        }

        Two.Equals("[]").Should().BeFalse();
        (Two == null).Should().BeFalse();
        ((Ncco?)null == null).Should().BeTrue();
    }

    [Fact]
    public void Ncco_Read_GivesItsActions()
    {
        Two.Count.Should().Be(2);
        Two[1].Should().Be(new WaitAction());
        Two.ToArray().Should().Equal(new TalkAction("a"), new WaitAction());
        ((IEnumerable)Two).Cast<NccoAction>().Should().HaveCount(2);
        Two.Invoking(ncco => ncco[2]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
        Ncco.Empty.Should().BeEmpty();
        Ncco.Empty.ToString().Should().Be("[]");
    }

    [Fact]
    public void Ncco_Made_IsNotChangedByItsSource()
    {
        NccoAction[] source = [new TalkAction("a")];

        var ncco = new Ncco(source);
        source[0] = new WaitAction();

        ncco[0].Should().Be(new TalkAction("a"));
    }

    [Fact]
    public void Ncco_WithNull_IsRefused()
    {
        FluentActions.Invoking(() => new Ncco((NccoAction[])null!)).Should().Throw<ArgumentNullException>().WithParameterName("actions");
        FluentActions.Invoking(() => new Ncco((IEnumerable<NccoAction>)null!)).Should().Throw<ArgumentNullException>().WithParameterName("actions");
        FluentActions.Invoking(() => new Ncco(new WaitAction(), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => { Ncco ncco = [null!]; return ncco; }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Records_Changed_LeaveTheOriginal()
    {
        var talk = new TalkAction("a") { Loop = 1 };

        var changed = talk with { Loop = null };

        talk.Loop.Should().Be(1);
        changed.Should().Be(new TalkAction("a"));
    }

    [Fact]
    public void Records_OfDifferentTypes_AreDifferent()
    {
        new PhoneEndpoint("1").Equals((ConnectEndpoint)new VbcEndpoint("1")).Should().BeFalse();
        new RecordAction().Equals((NccoAction)new WaitAction()).Should().BeFalse();
    }
}
