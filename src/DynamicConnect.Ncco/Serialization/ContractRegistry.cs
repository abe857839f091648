using DynamicConnect.Contracts;

namespace DynamicConnect.Serialization;

/// <summary>All contracts, by the types of their records; the generator lists them.</summary>
internal static partial class ContractRegistry
{
    /// <summary>The contracts of all records, in the order of their names.</summary>
    public static IReadOnlyList<IContract> All { get; } = List();

    /// <summary>What reads records of a type, or all of a family.</summary>
    /// <exception cref="NotSupportedException">Nothing tells of what kind an object of the type is.</exception>
    public static ValueReader<T> ReaderOf<T>()
        where T : VoiceObject => (typeof(T) == typeof(VoiceEvent) ? VoiceEventReader.Instance : Find(typeof(T))) as ValueReader<T>
            ?? throw new NotSupportedException($"{typeof(T)} has no contract.");
}
