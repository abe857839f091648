using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DynamicConnect.Tests;

/// <summary>The public API of an assembly in C#, with one declaration per line.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat Full = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword | SymbolDisplayKindOptions.IncludeTypeKeyword,
        parameterOptions: SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeModifiers | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly SymbolDisplayFormat WithoutConstraints = Full.RemoveGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);
    private static readonly SymbolDisplayFormat WithoutParameters = WithoutConstraints.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeParameters);
    private static readonly SymbolDisplayFormat Name = WithoutConstraints.WithKindOptions(SymbolDisplayKindOptions.None);

    /// <summary>Returns the types, sorted by name, with their members.</summary>
    public static IEnumerable<SurfaceType> Of(IAssemblySymbol assembly) =>
        from type in Types(assembly.GlobalNamespace)
        let name = $"{type.ContainingNamespace.ToDisplayString()}.{type.ToDisplayString(Name)}"
        orderby name
        select new SurfaceType(type.ContainingNamespace.ToDisplayString(), name, Declare(type), [.. Members(type)]);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => member switch
        {
            INamedTypeSymbol type when IsVisible(type) => Types(type).Prepend(type),
            INamespaceSymbol space => Types(space),
            _ => [],
        });

    // The members of an enumeration stay in the order of their values.
    private static IEnumerable<SurfaceMember> Members(INamedTypeSymbol type) =>
        from member in type.GetMembers()
        where member is not INamedTypeSymbol and not IMethodSymbol { AssociatedSymbol: not null }
        where type.TypeKind == TypeKind.Enum ? member is IFieldSymbol : IsVisible(member) && !IsImplied(member)
        select new SurfaceMember(type.TypeKind == TypeKind.Enum ? "" : $"{Rank(member)} {member.Name}", Declare(member));

    private static bool IsVisible(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    // Members that the compiler adds to every record or struct.
    private static bool IsImplied(ISymbol member) =>
        member.IsImplicitlyDeclared || member.Name.Contains('<', StringComparison.Ordinal) || member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");

    private static int Rank(ISymbol member) => member switch
    {
        IFieldSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 1,
        IPropertySymbol => 2,
        IEventSymbol => 3,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => 4,
        _ => 5,
    };

    private static string Declare(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(WithoutConstraints);
        var modifier = type switch
        {
            { IsStatic: true } => "static ",
            { TypeKind: not TypeKind.Class } => "",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        string?[] bases =
        [
            type.TypeKind == TypeKind.Enum ? type.EnumUnderlyingType!.ToDisplayString(Name) : type.BaseType is { SpecialType: SpecialType.None } parent ? parent.ToDisplayString(Name) : null,
            .. type.Interfaces.Where(contract => !(type.IsRecord && contract.Name == "IEquatable")).Select(contract => contract.ToDisplayString(Name)).Order(StringComparer.Ordinal),
        ];
        var inherited = string.Join(", ", bases.OfType<string>());
        return $"{Attributes(type.GetAttributes(), end: '\n')}{SyntaxFacts.GetText(type.DeclaredAccessibility)} {modifier}{name}{(inherited.Length > 0 ? " : " + inherited : "")}{type.ToDisplayString(Full)[name.Length..]}";
    }

    private static string Declare(ISymbol member)
    {
        var attributes = Attributes(member.GetAttributes());
        if (member is not IMethodSymbol method)
        {
            return attributes + member.ToDisplayString(Full);
        }

        var parameters = method.Parameters.Select((parameter, index) =>
            $"{Attributes(parameter.GetAttributes())}{(index == 0 && method.IsExtensionMethod ? "this " : "")}{parameter.ToDisplayString(Full)}");
        var constraints = method.ToDisplayString(Full)[method.ToDisplayString(WithoutConstraints).Length..];
        return $"{attributes}{Attributes(method.GetReturnTypeAttributes(), "return: ")}{method.ToDisplayString(WithoutParameters)}({string.Join(", ", parameters)}){constraints}";
    }

    private static string Attributes(IEnumerable<AttributeData> attributes, string target = "", char end = ' ') => string.Concat(
        from attribute in attributes
        let name = attribute.AttributeClass!.Name
        where !IsUnspoken(name) && !IsOurOwn(attribute.AttributeClass!)
        let values = attribute.ConstructorArguments.Select(Value).Concat(attribute.NamedArguments.Select(value => $"{value.Key} = {Value(value.Value)}"))
        let text = string.Join(", ", values.Where(value => value.Length > 0))
        orderby name
        select $"[{target}{name.Replace("Attribute", "", StringComparison.Ordinal)}{(text.Length > 0 ? $"({text})" : "")}]{end}");

    private static string Value(TypedConstant value) => value.Kind switch
    {
        TypedConstantKind.Array => string.Join(", ", value.Values.Select(Value)),
        TypedConstantKind.Type => $"typeof({((ITypeSymbol)value.Value!).ToDisplayString(Name)})",
        TypedConstantKind.Enum => value.ToCSharpString().Replace(value.Type!.ContainingNamespace.ToDisplayString() + ".", "", StringComparison.Ordinal),
        _ => value.ToCSharpString(),
    };

    private static bool IsOurOwn(INamedTypeSymbol attribute) =>
        !IsVisible(attribute) && attribute.ContainingNamespace.ToDisplayString().StartsWith("DynamicConnect", StringComparison.Ordinal);

    // Attributes that the compiler adds, and that say nothing more than the declaration.
    private static bool IsUnspoken(string attribute) => attribute is
        "AsyncStateMachineAttribute" or "DebuggerStepThroughAttribute" or "CompilerFeatureRequiredAttribute" or "CompilerGeneratedAttribute" or "DebuggerDisplayAttribute" or "DefaultMemberAttribute"
        or "ExtensionAttribute" or "IsByRefLikeAttribute" or "IsReadOnlyAttribute" or "IteratorStateMachineAttribute" or "NullableAttribute" or "NullableContextAttribute"
        or "ParamArrayAttribute" or "RequiredMemberAttribute" or "TupleElementNamesAttribute";
}
