using Microsoft.CodeAnalysis;

namespace DynamicConnect.Generator;

/// <summary>Reads the declaration of a record, a family, a builder or an enumeration.</summary>
internal static class DeclarationReader
{
    public static RecordModel Record(INamedTypeSymbol type, Compilation compilation)
    {
        List<DiagnosticModel> diagnostics = [];
        INamedTypeSymbol? family = type.Bases().FirstOrDefault(known => known.Find("Discriminator") is not null);
        AttributeData? kind = type.Find("NccoAction") ?? type.Find("ConnectEndpoint");
        string? value = kind?.ConstructorArguments[0].Value as string;
        if (value is not null && family is null)
        {
            diagnostics.Add(DiagnosticModel.At(type, Diagnostics.NoFamily, type.Name));
        }

        PropertyReader reader = new(compilation, diagnostics);
        EquatableArray<PropertyModel> properties = new(reader.Properties(type));
        Check(type, properties, diagnostics);
        return new RecordModel(type.Name, properties)
        {
            Family = family?.Name,
            Discriminator = family?.Find("Discriminator")!.ConstructorArguments[0].Value as string,
            DiscriminatorValue = family is null ? null : value,
            IsSealed = type.IsSealed,
            IsOpen = type.Find("Open") is not null,
            HasCrossPropertyRules = type.GetMembers("CrossPropertyRules").Length > 0,
            Retired = new(type.FindAll("RetiredProperty").Select(retired =>
                $"new({Literal(retired, 0)}, {Literal(retired, 1)})")),
            SchemaConditions = new(type.FindAll("SchemaCondition").Select(condition => (string)condition.ConstructorArguments[0].Value!)),
            Description = DocComment.Summary(type),
            Diagnostics = new(diagnostics),
        };
    }

    public static FamilyModel Family(INamedTypeSymbol type) =>
        new(type.Name, (string)type.Find("Discriminator")!.ConstructorArguments[0].Value!);

    public static BuilderModel Builder(INamedTypeSymbol type, Compilation compilation)
    {
        INamedTypeSymbol record = (INamedTypeSymbol)type.Find("BuilderOf")!.ConstructorArguments[0].Value!;
        bool isDeclared = (record.Find("NccoAction") ?? record.Find("ConnectEndpoint") ?? record.Find("Settings")) is not null;
        return new BuilderModel(type.Name, record.Name, new(new PropertyReader(compilation, []).Properties(record)))
        {
            Diagnostics = new(isDeclared ? [] : [DiagnosticModel.At(type, Diagnostics.NotARecord, type.Name, record.Name)]),
        };
    }

    public static SchemaModel Schema(INamedTypeSymbol type)
    {
        AttributeData schema = type.Find("SchemaOf")!;
        INamedTypeSymbol document = (INamedTypeSymbol)schema.ConstructorArguments[0].Value!;
        return new SchemaModel(
            type.Name,
            document.Name.ToUpperInvariant(),
            DocComment.Summary(document),
            ((INamedTypeSymbol)schema.ConstructorArguments[1].Value!).Name,
            new(schema.ConstructorArguments[2].Values.Select(example => (string)example.Value!)));
    }

    public static EnumModel? Enum(INamedTypeSymbol type) => IsNamed(type, "WireNameConverter") || IsNamed(type, "OpenNameConverter")
        ? new EnumModel(type.Name, new(Members(type)))
        : null;

    public static IEnumerable<EnumMember> Members(ITypeSymbol type)
    {
        bool isUpper = type.Find("UpperCaseNames") is not null;
        return type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(field =>
        {
            string name = Names.Snake(field.Name);
            string? other = field.Find("OtherName")?.ConstructorArguments[0].Value as string;
            return new EnumMember(field.Name, isUpper ? name.ToUpperInvariant() : name, other);
        });
    }

    /// <summary>Determines whether an enumeration may get more members. If so, its first member is <c>Unknown</c>.</summary>
    public static bool IsOpen(ITypeSymbol type) => IsNamed(type, "OpenNameConverter");

    public static bool IsNamed(ITypeSymbol type, string converter) => type.TypeKind == TypeKind.Enum
        && type.GetAttributes().Any(
            attribute => attribute.ConstructorArguments.Any(
                argument => argument.Value is INamedTypeSymbol { } found && found.Name == converter));

    private static string Literal(AttributeData attribute, int argument) =>
        SourceWriter.Quote((string)attribute.ConstructorArguments[argument].Value!);

    private static void Check(INamedTypeSymbol type, EquatableArray<PropertyModel> properties, List<DiagnosticModel> diagnostics)
    {
        if (properties.Count > Diagnostics.MostProperties)
        {
            diagnostics.Add(DiagnosticModel.At(type, Diagnostics.TooManyProperties, type.Name, $"{properties.Count}"));
        }

        var sameNames = properties
            .SelectMany(
                property => property.Aliases
                    .Concat(property.DeprecatedAliases)
                    .Concat(property.Flattened)
                    .Concat([property.JsonName])
                    .Select(name => (Name: name, Property: property)))
            .GroupBy(pair => pair.Name)
            .Where(pairs => pairs.Count() > 1);
        foreach (var pairs in sameNames)
        {
            diagnostics.Add(
                DiagnosticModel.At(
                    type,
                    Diagnostics.SameName,
                    type.Name,
                    pairs.Key,
                    string.Join(" and ", pairs.Select(pair => pair.Property.Name).Distinct())));
        }

        IEnumerable<string> files = type.GetMembers().OfType<IPropertySymbol>().Where(PropertyReader.IsDeclared).Select(
            property => property.Locations[0].SourceTree?.FilePath ?? "").Distinct();
        if (files.Count() > 1)
        {
            diagnostics.Add(DiagnosticModel.At(type, Diagnostics.SeveralFiles, type.Name));
        }
    }
}
