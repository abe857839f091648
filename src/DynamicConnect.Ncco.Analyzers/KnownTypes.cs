using DynamicConnect.Analyzers.Library;
using Microsoft.CodeAnalysis;

namespace DynamicConnect.Analyzers;

/// <summary>The symbols of the library's types in a compilation.</summary>
internal sealed class KnownTypes
{
    private readonly IAssemblySymbol assembly;
    private readonly Dictionary<ISymbol, RecordModel> records = new(SymbolEqualityComparer.Default);

    private KnownTypes(Compilation compilation, INamedTypeSymbol voiceObject)
    {
        VoiceObject = voiceObject;
        assembly = voiceObject.ContainingAssembly;
        Ncco = Find("Ncco");
        NccoBuilder = Find("NccoBuilder");
        JsonData = Find("JsonData");
        ValueList = Find("ValueList");
        HuntGroup = Find("HuntGroup");
        HuntGroupMember = Find("HuntGroupMember");
        HuntGroupBuilder = Find("HuntGroupBuilder");
        VoiceObjectBuilder = Find("VoiceObjectBuilder`2");
        VoiceWebhook = Find("VoiceWebhook");
        TimeSpan = compilation.GetTypeByMetadataName("System.TimeSpan");
        foreach (RecordModel record in RecordModel.All)
        {
            if (Find(record.Type.Name) is { } type)
            {
                records.Add(type, record);
            }
        }
    }

    public INamedTypeSymbol VoiceObject { get; }

    public INamedTypeSymbol? Ncco { get; }

    public INamedTypeSymbol? NccoBuilder { get; }

    public INamedTypeSymbol? JsonData { get; }

    public INamedTypeSymbol? ValueList { get; }

    public INamedTypeSymbol? HuntGroup { get; }

    public INamedTypeSymbol? HuntGroupMember { get; }

    public INamedTypeSymbol? HuntGroupBuilder { get; }

    public INamedTypeSymbol? VoiceObjectBuilder { get; }

    public INamedTypeSymbol? VoiceWebhook { get; }

    public INamedTypeSymbol? TimeSpan { get; }

    /// <summary>Returns the types, or <see langword="null"/> if the compilation doesn't reference the library.</summary>
    public static KnownTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("DynamicConnect.VoiceObject") is { } voiceObject
            ? new KnownTypes(compilation, voiceObject)
            : null;

    public static bool Are(ISymbol? left, ISymbol? right) => left is not null && SymbolEqualityComparer.Default.Equals(left, right);

    /// <summary>Determines whether a symbol is declared in the library.</summary>
    public bool Owns(ISymbol? symbol) => symbol is not null && Are(symbol.ContainingAssembly, assembly);

    public RecordModel? RecordOf(ISymbol? type) => type is not null && records.TryGetValue(type, out RecordModel? record) ? record : null;

    /// <summary>
    /// Returns the record that a builder of actions, endpoints or settings creates; <see langword="null"/> for other types.
    /// </summary>
    public RecordModel? BuiltBy(ITypeSymbol? builder) =>
        builder?.BaseType is { } type && Are(type.OriginalDefinition, VoiceObjectBuilder) ? RecordOf(type.TypeArguments[0]) : null;

    /// <summary>Determines whether a type is <c>Ncco</c>, a record of the library, or a list of either.</summary>
    public bool IsPartOfNcco(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } list => IsPartOfNcco(list.TypeArguments[0]),
        IArrayTypeSymbol array => IsPartOfNcco(array.ElementType),
        _ => Are(type, Ncco) || IsVoiceObject(type),
    };

    public bool IsVoiceObject(ITypeSymbol? type) => Derives(type, VoiceObject);

    public bool IsWebhook(ITypeSymbol? type) => Derives(type, VoiceWebhook);

    private static bool Derives(ITypeSymbol? type, INamedTypeSymbol? ancestor)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (Are(type, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    private INamedTypeSymbol? Find(string name) => assembly.GetTypeByMetadataName($"DynamicConnect.{name}");
}
