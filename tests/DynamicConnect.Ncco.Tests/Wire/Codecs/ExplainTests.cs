using DynamicConnect.Wire;
using DynamicConnect.Wire.Codecs;

namespace DynamicConnect.Tests;

public sealed class ExplainTests
{
    [Fact]
    public void Explain_List_ReportsEachWrongElementWithItsPlace() => Explained(Kind.ListOf(Kind.Integer), """[1,"x",2,{},null]""").Should().Equal(
        ".p[1]: p[1] has a value of the wrong type. Found: the text \"x\". Allowed: a whole number.",
        ".p[3]: p[3] has a value of the wrong type. Found: an object. Allowed: a whole number.",
        ".p[4]: p[4] has a value of the wrong type. Found: null. Allowed: a whole number.",
        ".p: afterwards");

    [Fact]
    public void Explain_ListOfNames_ReportsEachWrongElementWithItsPlace() => Explained(Kind.ListOf(Kind.NameOf<InputType>()), """["dtmv","speech",[]]""").Should().Equal(
        ".p[0]: p[0] has an unknown value. Found: \"dtmv\". Allowed: one of dtmf, speech. Did you mean \"dtmf\"?",
        ".p[2]: p[2] has a value of the wrong type. Found: an array. Allowed: one of dtmf, speech.",
        ".p: afterwards");

    [Fact]
    public void Explain_SingleValueInPlaceOfAList_ReportsItWithoutAPlace() => Explained(Kind.Texts, "{}").Should().Equal(
        ".p: p has a value of the wrong type. Found: an object. Allowed: a text.",
        ".p: afterwards");

    [Theory]
    [InlineData("5", "the number 5")]
    [InlineData("{\"a\":1}", "an object")]
    [InlineData("true", "true")]
    public void Explain_NameThatIsNoText_ReportsItsType(string json, string found) => Explained(Kind.NameOf<WebhookMethod>(), json).Should().Equal(
        $".p: p has a value of the wrong type. Found: {found}. Allowed: one of GET, POST.",
        ".p: afterwards");

    [Theory]
    [InlineData("PUT", "")]
    [InlineData("POSTS", " Did you mean \"POST\"?")]
    public void Explain_UnknownName_ReportsItWithTheNearest(string name, string hint) => Explained(Kind.NameOf<WebhookMethod>(), $"\"{name}\"").Should().StartWith(
        $".p: p has an unknown value. Found: \"{name}\". Allowed: one of GET, POST.{hint}");

    private static IEnumerable<string> Explained(Codec codec, string json)
    {
        Inspection inspection = default;
        inspection.At("p", 0);
        codec.Explain(JsonData.Parse(json), ref inspection);
        inspection.Report(StructureRules.WrongKind, "afterwards");
        return inspection.ToProblems().Select(problem => $"{problem.Path}: {problem.Message}");
    }
}
