using System.Collections;

namespace DynamicConnect.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Enumerator_OfObjects_HasTheElements() => ((System.Collections.IEnumerable)ValueList.Create(1, 2)).Cast<object>().Should().Equal(1, 2);

    [Fact]
    public void List_WithEqualElements_IsEqual()
    {
        ValueList<string> list = ["a", "b"];
        var same = ValueList.Create(string.Concat("", "a"), "b");

        (list == same).Should().BeTrue();
        (list != same).Should().BeFalse();
        list.Equals((object)same).Should().BeTrue();
        list.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Theory]
    [InlineData]
    [InlineData("a")]
    [InlineData("b", "a")]
    [InlineData("a", "B")]
    [InlineData("a", "b", "b")]
    public void List_WithOtherElements_IsAnother(params string[] elements)
    {
        ValueList<string> list = ["a", "b"];
        ValueList<string> other = [.. elements];

        (list == other).Should().BeFalse();
        (list != other).Should().BeTrue();
        list.Equals((object)other).Should().BeFalse();
        other.GetHashCode().Should().NotBe(list.GetHashCode());
    }

    [Fact]
    public void HashCode_AnyElement_Counts() =>
        Enumerable.Range(0, 3).Select(index => ValueList.Create([.. Enumerable.Range(0, 3).Select(other => other == index ? 1 : 2)]).GetHashCode()).Should().OnlyHaveUniqueItems();

    [Fact]
    public void List_AndNull_AreCompared()
    {
        ValueList<int> list = [];

        ((ValueList<int>?)null == default(ValueList<int>)).Should().BeTrue();
        list.Equals("[]").Should().BeFalse();
        (null == list).Should().BeFalse();
        (list == null).Should().BeFalse();
    }

    [Fact]
    public void List_OfRecords_IsEqualByValue()
    {
        ValueList<ConnectEndpoint> list = [new PhoneEndpoint("1"), new AppEndpoint("a")];
        ValueList<ConnectEndpoint> same = [new PhoneEndpoint { Number = "1" }, new AppEndpoint { User = "a" }];

        (list == same).Should().BeTrue();
        list.GetHashCode().Should().Be(same.GetHashCode());
    }

    [Fact]
    public void List_WithoutElements_IsTheEmptyOne()
    {
        ValueList<string> list = [];

        list.Should().BeSameAs(ValueList<string>.Empty);
        ValueList.Create<string>().Should().BeSameAs(ValueList<string>.Empty);
        list.ToString().Should().Be("[]");
    }

    [Fact]
    public void List_Made_IsNotChangedByItsSource()
    {
        string[] source = ["a"];

        var list = ValueList.Create(source);
        source[0] = "b";

        list[0].Should().Be("a");
    }

    [Fact]
    public void List_Read_GivesItsElements()
    {
        ValueList<string> list = ["a", "b"];

        list.Count.Should().Be(2);
        list[1].Should().Be("b");
        list.ToArray().Should().Equal("a", "b");
        ((IEnumerable)list).Cast<string>().Should().Equal("a", "b");
        list.AsSpan().ToArray().Should().Equal("a", "b");
        list.ToString().Should().Be("[a, b]");
        list.Invoking(it => it[2]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index").WithMessage("The list has 2 elements.*");
        list.Invoking(it => it[-1]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
    }

    [Fact]
    public void List_WithNull_IsRefused()
    {
        FluentActions.Invoking(() => ValueList.Create((string[])null!)).Should().Throw<ArgumentNullException>().WithParameterName("elements");
        FluentActions.Invoking(() => ValueList.Create("a", null!)).Should().Throw<ArgumentNullException>().WithParameterName("elements").WithMessage("An element of the list is null.*");
        FluentActions.Invoking(() => { ValueList<string> list = ["a", null!]; return list; }).Should().Throw<ArgumentNullException>().WithParameterName("elements");
    }
}
