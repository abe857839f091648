namespace DynamicConnect.Declarations;

/// <summary>The JSON Schema keyword of a rule, and its value, in which <c>$0</c> is the first argument of the rule.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class SchemaKeywordAttribute(string name, string json) : DeclarationAttribute
{
    public string Name => name;

    public string Json => json;
}

/// <summary>The regular expression of a rule about strings.</summary>
internal sealed class SchemaPatternAttribute(string pattern) : DeclarationAttribute
{
    public string Pattern => pattern;

    /// <summary>Whether it applies to the elements of a list.</summary>
    public bool OfItems { get; init; }
}

/// <summary>The JSON Schema of a rule about several properties of the record.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class SchemaConditionAttribute(string json) : DeclarationAttribute
{
    public string Json => json;
}

/// <summary>The class with the JSON Schema of a document, which is an array of records of a family.</summary>
internal sealed class SchemaOfAttribute(Type document, Type family, params string[] examples) : DeclarationAttribute
{
    public Type Document => document;

    public Type Family => family;

    public string[] Examples => examples;
}
