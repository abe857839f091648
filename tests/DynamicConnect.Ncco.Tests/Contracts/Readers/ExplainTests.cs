using DynamicConnect.Contracts;
using DynamicConnect.Rules;

namespace DynamicConnect.Tests;

public sealed class ExplainTests
{
    [Fact]
    public void Explain_List_ReportsEachWrongElementWithItsPlace() => Explained(ValueReaders.ListOf(ValueReaders.Integer), """[1,"x",2,{},null]""").Should().Equal(
        ".p[1]: p[1] has a value of the wrong type. Found: the string \"x\". Allowed: a whole number.",
        ".p[3]: p[3] has a value of the wrong type. Found: an object. Allowed: a whole number.",
        ".p[4]: p[4] has a value of the wrong type. Found: null. Allowed: a whole number.",
        ".p: afterwards");

    [Fact]
    public void Explain_ListOfNames_ReportsEachWrongElementWithItsPlace() => Explained(ValueReaders.ListOf(ValueReaders.Enum<InputType>()), """["dtmv","speech",[]]""").Should().Equal(
        ".p[0]: p[0] has an unknown value. Found: \"dtmv\". Allowed: one of dtmf, speech. Did you mean \"dtmf\"?",
        ".p[2]: p[2] has a value of the wrong type. Found: an array. Allowed: one of dtmf, speech.",
        ".p: afterwards");

    [Fact]
    public void Explain_SingleValueInPlaceOfAList_ReportsItWithoutAPlace() => Explained(ValueReaders.StringList, "{}").Should().Equal(
        ".p: p has a value of the wrong type. Found: an object. Allowed: an array, each element a string.",
        ".p: afterwards");

    [Theory]
    [InlineData("5", "the number 5")]
    [InlineData("{\"a\":1}", "an object")]
    [InlineData("true", "true")]
    public void Explain_NameThatIsNoText_ReportsItsType(string json, string found) => Explained(ValueReaders.Enum<WebhookMethod>(), json).Should().Equal(
        $".p: p has a value of the wrong type. Found: {found}. Allowed: one of GET, POST.",
        ".p: afterwards");

    [Theory]
    [InlineData("PUT", "")]
    [InlineData("POSTS", " Did you mean \"POST\"?")]
    public void Explain_UnknownName_ReportsItWithTheNearest(string name, string hint) => Explained(ValueReaders.Enum<WebhookMethod>(), $"\"{name}\"").Should().StartWith(
        $".p: p has an unknown value. Found: \"{name}\". Allowed: one of GET, POST.{hint}");

    private static IEnumerable<string> Explained(ValueReader reader, string json)
    {
        ProblemCollector problems = default;
        problems.AtProperty("p", 0);
        reader.Explain(JsonData.Parse(json), ref problems);
        problems.Report(StructureRules.WrongType, "afterwards");
        return problems.ToProblems().Select(problem => $"{problem.Path}: {problem.Message}");
    }
}
