using DynamicConnect.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynamicConnect.Analyzers.Tests;

public sealed class LiteralTextTests
{
    /// <summary>Expressions, and the source of each of their characters.</summary>
    private static readonly IReadOnlyDictionary<string, string[]> Literals = new Dictionary<string, string[]>
    {
        ["""" "a\"b\\\n" """"] = ["a", "\\\"", "b", "\\\\", "\\n"],
        ["""" "\u0041\x4z\U00000041\U0001F600\x414243" """"] =
            ["\\u0041", "\\x4", "z", "\\U00000041", "\\U0001F600", "\\U0001F600", "\\x4142", "4", "3"],
        ["""" "a{b}" """"] = ["a", "{", "b", "}"],
        ["""" "treeU0001F600" """"] = ["t", "r", "e", "e", "U", "0", "0", "0", "1", "F", "6", "0", "0"],
        ["""" @"a""b\n" """"] = ["a", "\"\"", "b", "\\", "n"],
        ["""""" """a"b\n""" """"""] = ["a", "\"", "b", "\\", "n"],
        ["""""" """"a"""b"""" """"""] = ["a", "\"", "\"", "\"", "b"],
        ["""""" """a b"""u8 """"""] = ["a", " ", "b"],
        ["""" "a\tb"u8 """"] = ["a", "\\t", "b"],
        ["\"\"\"\n      a\n       b\n\n      \"\"\""] = ["a", "\n", " ", "b", "\n"],
        ["\"\"\"\r\n\ta\r\n\tb\r\n\t\"\"\""] = ["a", "\r", "\n", "b"],
        ["\"\"\"\n  ab\n  \"\"\"u8"] = ["a", "b"],
        ["""" $"a{{b}}\n" """"] = ["a", "{{", "b", "}}", "\\n"],
        ["""" $"a{Name}b" """"] = ["a", "x", "\\t", "b"],
        ["""" $@"a""{{{Name}\" """"] = ["a", "\"\"", "{{", "x", "\\t", "\\"],
        ["""""" $$"""{a}{{Name}}\n""" """"""] = ["{", "a", "}", "x", "\\t", "\\", "n"],
        ["""""" $$$"""{{a{{{Name}}}""" """"""] = ["{", "{", "a", "x", "\\t"],
        ["$\"\"\"\n  a\n   {Name}\n  b{Name} c\n  \"\"\""] = ["a", "\n", " ", "x", "\\t", "\n", "b", "x", "\\t", " ", "c"],
        ["""" "a" + ("b" + Name) + @"c" """"] = ["a", "b", "x", "\\t", "c"],
        ["C.Name"] = ["x", "\\t"],
        ["(((Name)))"] = ["x", "\\t"],

        // Everything below is only known as a whole.
        ["nameof(C.No)"] = ["nameof(C.No)", "nameof(C.No)"],
        ["""" true ? "ab" : "c" """"] = ["true ? \"ab\" : \"c\"", "true ? \"ab\" : \"c\""],
        ["Elsewhere.Text"] = ["Elsewhere.Text", "Elsewhere.Text"],
        ["""" "a" + Elsewhere.Text """"] = ["a", "Elsewhere.Text", "Elsewhere.Text"],
    };

    public static TheoryData<string> Expressions => [.. Literals.Keys];

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Locate_EachCharacter_ReturnsItsSource(string expression)
    {
        var (source, text, length) = Map(expression);

        Enumerable.Range(0, length).Select(index => Text(source, text.Locate(index, 1))).Should().Equal(Literals[expression]);
    }

    [Theory]
    [InlineData(0, 2, "ab")]
    [InlineData(1, 2, "b\\n")]
    [InlineData(1, 0, "b")]
    [InlineData(-1, 1, "a")]
    [InlineData(2, 9, "\\n")]
    [InlineData(9, 1, "\\n")]
    public void Locate_OfSeveralCharacters_StaysInside(int start, int length, string expected)
    {
        var (source, text, _) = Map("\"ab\\n\"");

        Text(source, text.Locate(start, length)).Should().Be(expected);
    }

    [Fact]
    public void Locate_AcrossTwoDeclarations_ReturnsTheFirst()
    {
        var (source, text, _) = Map("\"a\" + Name");

        Text(source, text.Locate(0, 3)).Should().Be("a");
    }

    [Fact]
    public void Locate_InAnEmptyString_ReturnsNothing() => Map("\"\"").Text.Locate(0, 1).Should().Be(Location.None);

    /// <summary>An expression of any depth is mapped, but only the outer levels character by character.</summary>
    [Theory]
    [InlineData("$ + \"a\"", 199, 0)]
    [InlineData("$ + \"a\"", 200, 2)]
    [InlineData("\"a\" + ($)", 99, 0)]
    [InlineData("\"a\" + ($)", 100, 2)]
    public void Locate_InADeepExpression_EndsAtADepth(string level, int levels, int expected)
    {
        var expression = Enumerable.Range(0, levels).Aggregate("\"ab\"", (inner, _) => level.Replace("$", inner, StringComparison.Ordinal));
        var (_, text, length) = Map(expression);

        Enumerable.Range(0, length).Count(index => text.Locate(index, 1).SourceSpan.Length > 3).Should().Be(expected);
    }

    [Theory]
    [InlineData("\"ab\\\"")]
    [InlineData("\"ab\\u\"")]
    [InlineData("\"ab\\u00\"")]
    [InlineData("\"ab\\U0001\"")]
    [InlineData("\"ab\\U\"")]
    [InlineData("\"ab\\q\"")]
    [InlineData("\"ab")]
    [InlineData("@\"ab\"\"")]
    [InlineData("\"\"\"ab\"\"")]
    [InlineData("\"\"\"\n\"\"\"")]
    [InlineData("\"\"\"\nab")]
    public void Locate_InABrokenLiteral_StaysInside(string literal)
    {
        var source = $"class C {{ object o = {literal}";
        var compilation = Programs.Compile(source);
        var tree = compilation.SyntaxTrees.Last();
        var broken = tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().First();

        var text = LiteralText.Of(broken, broken.Token.ValueText + "!!!!", compilation.GetSemanticModel(tree));

        text.Locate(0, 1).SourceSpan.Should().Be(broken.Span);
    }

    private static (string Source, LiteralText Text, int Length) Map(string expression)
    {
        var source = $"class C {{ public const string Name = \"x\\t\"; public const string No = \"no\"; void M() {{ var v = {expression}; }} }}";
        var compilation = Programs.Compile(source, "static class Elsewhere { public const string Text = \"yz\"; }");
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        var tree = compilation.SyntaxTrees.Single(tree => tree.ToString() == source);
        var model = compilation.GetSemanticModel(tree);
        var value = tree.GetRoot().DescendantNodes().OfType<LocalDeclarationStatementSyntax>().Single().Declaration.Variables[0].Initializer!.Value;
        var text = model.GetConstantValue(value).Value as string ?? ((LiteralExpressionSyntax)value).Token.ValueText;
        return (source, LiteralText.Of(value, text, model), text.Length);
    }

    private static string Text(string source, Location location) => source.Substring(location.SourceSpan.Start, location.SourceSpan.Length);
}
