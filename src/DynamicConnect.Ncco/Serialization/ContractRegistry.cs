using DynamicConnect.Contracts;

namespace DynamicConnect.Serialization;

/// <summary>All contracts, by record type. The generator lists them.</summary>
internal static partial class ContractRegistry
{
    /// <summary>The contracts of all records, sorted by name.</summary>
    public static IReadOnlyList<IContract> All { get; } = List();

    /// <summary>The reader for a record type, or for all records of a family.</summary>
    /// <exception cref="NotSupportedException">The type has no contract, so its objects can't be read.</exception>
    public static ValueReader<T> ReaderOf<T>()
        where T : VoiceObject => (typeof(T) == typeof(VoiceEvent) ? VoiceEventReader.Instance : Find(typeof(T))) as ValueReader<T>
            ?? throw new NotSupportedException($"{typeof(T)} has no contract.");
}
