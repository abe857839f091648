using System.Reflection;
using DynamicConnect.Rules;
using DynamicConnect.Tests.Conventions;

namespace DynamicConnect.Tests.Properties;

/// <summary>The properties of a record, for tests that apply to every property of every record.</summary>
internal abstract class RecordProperties
{
    private static readonly MethodInfo Maker = typeof(RecordProperties).GetMethod(nameof(Make), BindingFlags.Static | BindingFlags.NonPublic)!;

    private static readonly Dictionary<Type, RecordProperties> ByType = typeof(Ncco).Assembly.GetTypes()
        .Where(type => type.IsSealed && typeof(VoiceObject).IsAssignableFrom(type))
        .ToDictionary(type => type, type => (RecordProperties)Maker.MakeGenericMethod(type).Invoke(null, null)!);

    /// <summary>All records that an NCCO can contain. Webhooks have their own tests.</summary>
    public static IReadOnlyList<RecordProperties> All { get; } =
    [
        .. ByType.Values
            .Where(record => !Library.Files.Contains($"Webhooks/{record.Type.Name}.cs"))
            .OrderBy(record => record.Type.Name, StringComparer.Ordinal),
    ];

    public abstract Type Type { get; }

    public abstract string? Discriminator { get; }

    public abstract string? DiscriminatorValue { get; }

    public abstract IReadOnlyList<RecordProperty> Properties { get; }

    /// <summary>The rules about several properties, each with the property at which problems are reported.</summary>
    public abstract IReadOnlyList<(string Property, Rule Rule)> CrossPropertyRules { get; }

    public static RecordProperties Of(Type type) => ByType[type];

    public static RecordProperties Named(string type) => All.Single(record => record.Type.Name == type);

    /// <summary>Returns the names of all records, for theories.</summary>
    public static IEnumerable<object[]> Names() => All.Select(record => new object[] { record.Type.Name });

    /// <summary>Returns the names of all records and their properties, for theories.</summary>
    public static IEnumerable<object[]> PropertyNames() =>
        from record in All
        from property in record.Properties
        select new object[] { record.Type.Name, property.Name };

    /// <summary>Creates a record in which nothing is set.</summary>
    public abstract VoiceObject Empty();

    /// <summary>Creates a record in which every property has its first sample value.</summary>
    public VoiceObject Full() => Properties.Aggregate(Empty(), (record, property) => property.With(record, SampleValues.Of(property.ValueType)[0]));

    public RecordProperty Property(string name) => Properties.Single(property => property.Name == name);

    public abstract VoiceObject Read(string json);

    private static RecordProperties<T> Make<T>()
        where T : VoiceObject => new();
}
