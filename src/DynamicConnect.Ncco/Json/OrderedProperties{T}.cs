using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect.Json;

/// <summary>Collects named values in order, with each name only once.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class OrderedProperties<T>
    where T : class
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    public List<KeyValuePair<string, T>> Items { get; } = [];

    public int Count => Items.Count;

    public bool TryGet(string name, [MaybeNullWhen(false)] out T value)
    {
        bool isFound = indexes.TryGetValue(name, out int index);
        value = isFound ? Items[index].Value : null;
        return isFound;
    }

    public void Set(string name, T value)
    {
        KeyValuePair<string, T> item = new(name, value);
        if (indexes.TryGetValue(name, out int index))
        {
            Items[index] = item;
            return;
        }

        indexes.Add(name, Items.Count);
        Items.Add(item);
    }

    public void Remove(string name)
    {
        Items.RemoveAll(item => item.Key == name);
        indexes.Clear();
        foreach (KeyValuePair<string, T> item in Items)
        {
            indexes.Add(item.Key, indexes.Count);
        }
    }
}
