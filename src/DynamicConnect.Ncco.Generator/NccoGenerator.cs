using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DynamicConnect.Generator;

/// <summary>
/// Generates the code for each declared property from its single declaration: fields, reading, writing, validation, builders and the JSON
/// Schema.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class NccoGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<EquatableArray<RecordModel>> records = Records(context);
        IncrementalValueProvider<EquatableArray<FamilyModel>> families = Families(context);

        context.RegisterSourceOutput(families.Combine(records), static (output, pair) =>
        {
            foreach (FamilyModel family in pair.Left)
            {
                FamilyEmitter.Check(family, pair.Right, output.ReportDiagnostic);
                output.AddSource($"{family.Name}.Family.g.cs", FamilyEmitter.Emit(family, pair.Right));
            }

            if (pair.Right.Count > 0)
            {
                output.AddSource("ContractRegistry.g.cs", RegistryEmitter.Emit(pair.Left, pair.Right));
            }
        });

        context.RegisterSourceOutput(
            Provide(context, "BuilderOf", static (type, compilation) => DeclarationReader.Builder(type, compilation), "Builders"),
            static (output, builder) =>
        {
            Report(builder.Diagnostics, output);
            output.AddSource($"{builder.Name}.g.cs", BuilderEmitter.Emit(builder));
        });

        IncrementalValueProvider<EquatableArray<EnumModel>> enumerations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                "System.Text.Json.Serialization.JsonConverterAttribute",
                static (node, _) => node is EnumDeclarationSyntax,
                static (found, _) => DeclarationReader.Enum((INamedTypeSymbol)found.TargetSymbol))
            .Collect()
            .Select(
                static (found, _) => new EquatableArray<EnumModel>(
                    found.OfType<EnumModel>().OrderBy(model => model.Name, StringComparer.Ordinal)))
            .WithTrackingName("Enumerations");
        context.RegisterSourceOutput(enumerations, static (output, models) =>
        {
            if (models.Count > 0)
            {
                output.AddSource("EnumNameTable.g.cs", EnumNamesEmitter.Emit(models));
            }
        });

        context.RegisterSourceOutput(
            Provide(context, "SchemaOf", static (type, _) => DeclarationReader.Schema(type), "Schemas").Combine(records),
            static (output, pair) =>
            output.AddSource($"{pair.Left.Class}.g.cs", new SchemaEmitter(pair.Right).Emit(pair.Left)));
    }

    /// <summary>Registers the output for each record, and returns all records sorted by name.</summary>
    private static IncrementalValueProvider<EquatableArray<RecordModel>> Records(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<RecordModel>> Of(string attribute)
        {
            IncrementalValuesProvider<RecordModel> records = Provide(
                context,
                attribute,
                static (type, compilation) => DeclarationReader.Record(type, compilation),
                "Records");
            context.RegisterSourceOutput(records, static (output, record) =>
            {
                Report(record.Diagnostics, output);
                output.AddSource($"{record.Name}.g.cs", RecordEmitter.Emit(record));
            });
            return records.Collect();
        }

        return Of("NccoAction").Combine(Of("ConnectEndpoint")).Combine(Of("Settings")).Combine(Of("Webhook")).Select(static (all, _) =>
        {
            (
                ((ImmutableArray<RecordModel> actions, ImmutableArray<RecordModel> endpoints), ImmutableArray<RecordModel> settings),
                ImmutableArray<RecordModel> webhooks) = all;
            return new EquatableArray<RecordModel>(
                actions.Concat(endpoints).Concat(settings).Concat(webhooks).OrderBy(record => record.Name, StringComparer.Ordinal));
        });
    }

    private static void Report(EquatableArray<DiagnosticModel> diagnostics, SourceProductionContext output)
    {
        foreach (DiagnosticModel diagnostic in diagnostics)
        {
            output.ReportDiagnostic(diagnostic.ToDiagnostic());
        }
    }

    private static IncrementalValueProvider<EquatableArray<FamilyModel>> Families(IncrementalGeneratorInitializationContext context) =>
        Provide(context, "Discriminator", static (type, _) => DeclarationReader.Family(type), "Families")
            .Collect()
            .Select(static (found, _) =>
            new EquatableArray<FamilyModel>(found.OrderBy(family => family.Name, StringComparer.Ordinal)));

    private static IncrementalValuesProvider<T> Provide<T>(
        IncrementalGeneratorInitializationContext context,
        string attribute,
        Func<INamedTypeSymbol, Compilation, T> read,
        string step) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            $"{SymbolExtensions.Namespace}.{attribute}Attribute",
            static (_, _) => true,
            (found, _) => read((INamedTypeSymbol)found.TargetSymbol, found.SemanticModel.Compilation)).WithTrackingName(step);
}
