using System.Reflection;
using DynamicConnect.Tests.Conventions;

namespace DynamicConnect.Tests.Tables;

/// <summary>The table of a record, for tests that hold for every property of every record.</summary>
internal abstract class Table
{
    private static readonly MethodInfo Maker = typeof(Table).GetMethod(nameof(Make), BindingFlags.Static | BindingFlags.NonPublic)!;

    private static readonly Dictionary<Type, Table> ByType = typeof(Ncco).Assembly.GetTypes()
        .Where(type => type.IsSealed && typeof(VoiceObject).IsAssignableFrom(type))
        .ToDictionary(type => type, type => (Table)Maker.MakeGenericMethod(type).Invoke(null, null)!);

    /// <summary>The tables of everything that an NCCO consists of; webhooks have tests of their own.</summary>
    public static IReadOnlyList<Table> All { get; } =
    [
        .. ByType.Values
            .Where(table => !Library.Files.Contains($"Webhooks/{table.Type.Name}.cs"))
            .OrderBy(table => table.Type.Name, StringComparer.Ordinal),
    ];

    public abstract Type Type { get; }

    public abstract string? Discriminator { get; }

    public abstract string? Kind { get; }

    public abstract IReadOnlyList<TableProperty> Properties { get; }

    /// <summary>The rules about several properties, each with the name of the property at which it is reported.</summary>
    public abstract IReadOnlyList<(string Property, object Rule)> Rules { get; }

    /// <summary>What those rules are in JSON Schema.</summary>
    public abstract IReadOnlyList<string> Schemas { get; }

    public static Table Of(Type type) => ByType[type];

    public static Table Named(string type) => All.Single(table => table.Type.Name == type);

    /// <summary>Names of records, for theories.</summary>
    public static IEnumerable<object[]> Names() => All.Select(table => new object[] { table.Type.Name });

    /// <summary>Names of records and properties, for theories.</summary>
    public static IEnumerable<object[]> PropertyNames() =>
        from table in All
        from property in table.Properties
        select new object[] { table.Type.Name, property.Name };

    /// <summary>A record in which nothing is set.</summary>
    public abstract VoiceObject Empty();

    /// <summary>A record in which every property has the first of its sample values.</summary>
    public VoiceObject Full() => Properties.Aggregate(Empty(), (record, property) => property.With(record, SampleValues.Of(property.ValueType)[0]));

    public TableProperty Property(string name) => Properties.Single(property => property.Name == name);

    public abstract VoiceObject Read(string json);

    private static Table<T> Make<T>()
        where T : VoiceObject => new();
}
