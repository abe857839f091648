using Microsoft.CodeAnalysis;

namespace DynamicConnect.Generator;

/// <summary>Reads the declarations of properties.</summary>
internal sealed class PropertyReader(Compilation compilation, List<DiagnosticModel> diagnostics)
{
    private static readonly SymbolDisplayFormat TypeName = SymbolDisplayFormat.MinimallyQualifiedFormat
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly RuleReader rules = new(compilation, diagnostics);

    /// <summary>Determines whether a property is a declaration: a partial property whose implementation the generator writes.</summary>
    public static bool IsDeclared(IPropertySymbol property) => property.IsPartialDefinition && !property.IsStatic;

    /// <summary>Returns all properties of a record, those of its base records first.</summary>
    public IEnumerable<PropertyModel> Properties(INamedTypeSymbol type) =>
        from owner in type.Bases().Reverse().Append(type)
        from property in owner.GetMembers().OfType<IPropertySymbol>()
        where IsDeclared(property)
        select Property(property, type, owner);

    private PropertyModel Property(IPropertySymbol property, INamedTypeSymbol record, INamedTypeSymbol owner)
    {
        ITypeSymbol type = property.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : property.Type;
        ITypeSymbol element = type is INamedTypeSymbol { Name: "ValueList" } list ? list.TypeArguments[0] : type;
        bool isList = !SymbolEqualityComparer.Default.Equals(element, type);
        bool isWebhook = owner.Find("Webhook") is not null;
        if (!property.IsRequired && property.Type.NullableAnnotation != NullableAnnotation.Annotated)
        {
            diagnostics.Add(DiagnosticModel.At(property, Diagnostics.NotNullable, $"{owner.Name}.{property.Name}"));
        }

        (ValueKind kind, string? reader) = KindOf(property, element, isList, isWebhook);
        if (reader is null)
        {
            diagnostics.Add(
                DiagnosticModel.At(
                    property,
                    Diagnostics.UnknownType,
                    $"{owner.Name}.{property.Name}",
                    property.Type.ToDisplayString(TypeName)));
        }

        string name = property.Find("JsonName")?.ConstructorArguments[0].Value as string
            ?? (isWebhook ? Names.Snake(property.Name) : Names.Camel(property.Name));
        return new PropertyModel(property.Name, name, kind, type.ToDisplayString(TypeName), element.ToDisplayString(TypeName), reader ?? "")
        {
            IsValueType = type.IsValueType,
            IsRequired = property.IsRequired,
            IsUri = property.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "StringSyntaxAttribute"),
            IsInherited = !SymbolEqualityComparer.Default.Equals(owner, record),
            IsShared = owner.IsAbstract,
            IsRawPreserved = property.Find("RawPreserved") is not null,
            IsOpenEnum = DeclarationReader.IsOpen(element),
            IsFamily = element.Find("Discriminator") is not null,
            IsJsonObject = property.Find("OnlyObject") is not null,
            Members = new(element.TypeKind == TypeKind.Enum ? DeclarationReader.Members(element) : []),
            Rules = new(rules.Rules(property, element)),
            Schema = new(RuleReader.Schema(property)),
            Default = property.Find("VonageDefault") is { } vonage ? RuleReader.Json(vonage.ConstructorArguments[0].Value!) : null,
            Aliases = new(Texts(property, "Alias")),
            DeprecatedAliases = new(Texts(property, "DeprecatedAlias")),
            Flattened = new(
                property.Find("FlattenedAlias") is null ? [] : Properties((INamedTypeSymbol)type).Select(nested => nested.JsonName)),
            ScalarAlias = property.Find("ScalarAlias")?.ConstructorArguments[0].Value as string,
            Builder = BuilderOf(element),
            Description = DocComment.SummaryAndRemarks(property),
        };
    }

    private static IEnumerable<string> Texts(IPropertySymbol property, string attribute) =>
        property.Find(attribute)?.ConstructorArguments[0].Values.Select(value => (string)value.Value!) ?? [];

    private static (ValueKind Kind, string? Reader) KindOf(IPropertySymbol property, ITypeSymbol element, bool isList, bool isWebhook)
    {
        bool isString = property.Find("AsString") is not null;
        if (isList)
        {
            return element switch
            {
                { SpecialType: SpecialType.System_String } when property.Find("Urls") is not null =>
                    (ValueKind.StringList, "ValueReaders.UrlList"),
                { SpecialType: SpecialType.System_String } => (ValueKind.StringList, "ValueReaders.StringList"),
                { TypeKind: TypeKind.Enum } when DeclarationReader.IsNamed(element, "WireNameConverter") =>
                    (ValueKind.EnumList, $"ValueReaders.ListOf(ValueReaders.Enum<{element.Name}>())"),
                { TypeKind: TypeKind.Class, IsRecord: true } => (ValueKind.ObjectList, $"ValueReaders.ListOf({ContractOf(element)})"),
                _ => (ValueKind.Object, null),
            };
        }

        return element switch
        {
            { SpecialType: SpecialType.System_String } =>
                (ValueKind.String, property.Find("OnlyString") is null ? "ValueReaders.String" : "ValueReaders.OnlyString"),
            { SpecialType: SpecialType.System_Boolean } => (ValueKind.Boolean, "ValueReaders.Boolean"),
            { SpecialType: SpecialType.System_Int32 } => (ValueKind.Integer, "ValueReaders.Integer"),
            { SpecialType: SpecialType.System_Int64 } => (ValueKind.Long, "ValueReaders.Long"),
            { SpecialType: SpecialType.System_Decimal } =>
                isString ? (ValueKind.NumberAsString, "ValueReaders.NumberAsString") : (ValueKind.Number, "ValueReaders.Number"),
            { Name: "TimeSpan" } =>
                isString ? (ValueKind.SecondsAsString, "ValueReaders.SecondsAsString") : (ValueKind.Seconds, "ValueReaders.Seconds"),
            { Name: "DateTimeOffset" } => (ValueKind.Time, "ValueReaders.Time"),
            { Name: "JsonData" } when property.Find("OnlyObject") is not null => (ValueKind.Json, "ValueReaders.JsonObject"),
            { Name: "JsonData" } => (ValueKind.Json, isWebhook ? "ValueReaders.NonNullJson" : "ValueReaders.Json"),
            { TypeKind: TypeKind.Enum } when DeclarationReader.IsOpen(element) =>
                (ValueKind.Enum, $"ValueReaders.OpenEnum<{element.Name}>()"),
            { TypeKind: TypeKind.Enum } when DeclarationReader.IsNamed(element, "WireNameConverter") =>
                (ValueKind.Enum, $"ValueReaders.Enum<{element.Name}>()"),
            { TypeKind: TypeKind.Class, IsRecord: true } => (ValueKind.Object, ContractOf(element)),
            _ => (ValueKind.Object, null),
        };
    }

    private static string ContractOf(ITypeSymbol type) =>
        $"DynamicConnect.{type.Name}.{(type.Find("Discriminator") is null ? "Contract" : "Family")}";

    /// <summary>
    /// Returns the builder of a settings type, which has a parameterless constructor; <see langword="null"/> for other types.
    /// </summary>
    private static string? BuilderOf(ITypeSymbol type) =>
        type.ContainingNamespace?.GetTypeMembers(type.Name + "Builder").FirstOrDefault() is { } builder
        && builder.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty)
            ? builder.Name
            : null;
}
