namespace DynamicConnect.Generator;

// The models of the declarations. They hold no symbols and have value equality, so that an edit that changes no declaration doesn't
// regenerate code.

/// <summary>The kind of value of a property, which decides how it is written.</summary>
internal enum ValueKind
{
    String,
    Boolean,
    Integer,
    Long,
    Number,
    NumberAsString,
    Seconds,
    SecondsAsString,
    Time,
    Json,
    Enum,
    Object,
    StringList,
    EnumList,
    ObjectList,
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="JsonName">Its JSON name.</param>
/// <param name="OtherName">Another JSON name with the same meaning, if there is one.</param>
internal sealed record EnumMember(string Name, string JsonName, string? OtherName);

/// <summary>An enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Members">Its members, in order.</param>
internal sealed record EnumModel(string Name, EquatableArray<EnumMember> Members);

/// <summary>A JSON Schema keyword of a rule, with its value.</summary>
/// <param name="Name">The keyword.</param>
/// <param name="Json">The value.</param>
/// <param name="IsOfItems">Whether it applies to the elements of a list.</param>
internal sealed record SchemaKeyword(string Name, string Json, bool IsOfItems);

/// <summary>A property.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="JsonName">Its JSON name.</param>
/// <param name="Kind">The kind of its value.</param>
/// <param name="Type">The type of its value, without a question mark.</param>
/// <param name="Element">The type of the elements of a list; otherwise the same as <paramref name="Type"/>.</param>
/// <param name="Reader">The expression for the reader of its value.</param>
internal sealed record PropertyModel(string Name, string JsonName, ValueKind Kind, string Type, string Element, string Reader)
{
    public bool IsValueType { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>Whether a builder marks its parameter as a URI.</summary>
    public bool IsUri { get; init; }

    /// <summary>Whether a base record declares it.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Whether derived records can access its field.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether the JSON of a value that was read is kept and written back.</summary>
    public bool IsRawPreserved { get; init; }

    /// <summary>Whether its enumeration may get more members, so that <c>Unknown</c> isn't written.</summary>
    public bool IsOpenEnum { get; init; }

    /// <summary>Whether the elements of a list belong to a family with a discriminator.</summary>
    public bool IsFamily { get; init; }

    /// <summary>Whether the JSON must be an object.</summary>
    public bool IsJsonObject { get; init; }

    public EquatableArray<EnumMember> Members { get; init; }

    /// <summary>The expressions that create its rules.</summary>
    public EquatableArray<string> Rules { get; init; }

    public EquatableArray<SchemaKeyword> Schema { get; init; }

    /// <summary>The value that Vonage uses when it is not set, as JSON.</summary>
    public string? Default { get; init; }

    /// <summary>Other names with the same meaning.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Other names that are read but reported.</summary>
    public EquatableArray<string> DeprecatedAliases { get; init; }

    /// <summary>The properties of its value that older documents have next to it.</summary>
    public EquatableArray<string> Flattened { get; init; }

    /// <summary>The property of its value that older documents have instead of it.</summary>
    public string? ScalarAlias { get; init; }

    /// <summary>The builder of its value, if there is one.</summary>
    public string? Builder { get; init; }

    /// <summary>Its doc comment, summary and remarks.</summary>
    public string Description { get; init; } = "";

    public string Field => IsShared ? Names.Camel(Name) + "Field" : Names.Identifier(Names.Camel(Name));

    public string FieldType => IsRawPreserved ? $"RawPreserved<{Type}?>" : $"{Type}?";

    /// <summary>The expression for the value, or null.</summary>
    public string Value => IsRawPreserved ? $"this.{Field}.Value" : $"this.{Field}";

    /// <summary>The condition for writing it.</summary>
    public string IsSet => IsOpenEnum ? $"this.{Field} is not (null or DynamicConnect.{Type}.Unknown)" : $"{Value} is not null";
}

/// <summary>A record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Properties">Its properties in JSON order, those of its base records first.</param>
internal sealed record RecordModel(string Name, EquatableArray<PropertyModel> Properties)
{
    /// <summary>The base record of its family.</summary>
    public string? Family { get; init; }

    /// <summary>The property that identifies the kind of an object.</summary>
    public string? Discriminator { get; init; }

    /// <summary>The value of the discriminator; null for the record that represents all other values.</summary>
    public string? DiscriminatorValue { get; init; }

    public bool IsSealed { get; init; }

    public bool IsOpen { get; init; }

    public bool HasCrossPropertyRules { get; init; }

    /// <summary>The expressions for its retired properties.</summary>
    public EquatableArray<string> Retired { get; init; }

    /// <summary>The JSON Schema of its rules about several properties.</summary>
    public EquatableArray<string> SchemaConditions { get; init; }

    /// <summary>Its doc comment.</summary>
    public string Description { get; init; } = "";

    public EquatableArray<DiagnosticModel> Diagnostics { get; init; }

    /// <summary>Whether it needs a separate constructor that doesn't set its required values.</summary>
    public bool NeedsUnset => Properties.Any(property => property.IsRequired);
}

/// <summary>The base record of a family with a discriminator.</summary>
internal sealed record FamilyModel(string Name, string Discriminator);

/// <summary>A builder.</summary>
internal sealed record BuilderModel(string Name, string Record, EquatableArray<PropertyModel> Properties)
{
    public EquatableArray<DiagnosticModel> Diagnostics { get; init; }
}

/// <summary>The JSON Schema.</summary>
/// <param name="Class">The class that holds it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Description">The doc comment of the document.</param>
/// <param name="Family">The base record of the elements of the document.</param>
/// <param name="Examples">The example documents.</param>
internal sealed record SchemaModel(string Class, string Title, string Description, string Family, EquatableArray<string> Examples);
