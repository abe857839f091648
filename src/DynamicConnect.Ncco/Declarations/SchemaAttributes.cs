using System.Diagnostics;

namespace DynamicConnect.Declarations;

/// <summary>What a rule is in JSON Schema: a keyword and its value, in which <c>$0</c> is the first argument of the rule.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class SchemaKeywordAttribute(string name, string json) : Attribute
{
    public string Name => name;

    public string Json => json;
}

/// <summary>A rule about texts as a regular expression.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SchemaPatternAttribute(string pattern) : Attribute
{
    public string Pattern => pattern;

    /// <summary>Whether it holds for the elements of a list.</summary>
    public bool OfItems { get; init; }
}

/// <summary>What a rule over several properties of the record is in JSON Schema.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class SchemaConditionAttribute(string json) : Attribute
{
    public string Json => json;
}

/// <summary>The class that holds the JSON Schema of a document, an array of the records of a family.</summary>
[Conditional("DECLARATIONS")]
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SchemaOfAttribute(Type document, Type family, params string[] examples) : Attribute
{
    public Type Document => document;

    public Type Family => family;

    public string[] Examples => examples;
}
