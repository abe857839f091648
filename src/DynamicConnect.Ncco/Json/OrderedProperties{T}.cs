using System.Diagnostics.CodeAnalysis;

namespace DynamicConnect.Json;

/// <summary>Collects named values in order, with each name only once.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class OrderedProperties<T>
    where T : class
{
    private const int SearchedOneByOne = 8;

    private Dictionary<string, int>? indexes;

    public List<KeyValuePair<string, T>> Items { get; } = [];

    public int Count => Items.Count;

    public bool TryGet(string name, [MaybeNullWhen(false)] out T value)
    {
        int index = IndexOf(name);
        value = index < 0 ? null : Items[index].Value;
        return index >= 0;
    }

    public void Set(string name, T value)
    {
        KeyValuePair<string, T> item = new(name, value);
        int index = IndexOf(name);
        if (index >= 0)
        {
            Items[index] = item;
            return;
        }

        indexes?.Add(name, Items.Count);
        Items.Add(item);
    }

    public void Remove(string name)
    {
        Items.RemoveAll(item => item.Key == name);
        indexes = null;
    }

    private int IndexOf(string name)
    {
        if (indexes is null && Items.Count > SearchedOneByOne)
        {
            indexes = Index();
        }

        return indexes is null
            ? Items.FindIndex(item => item.Key == name)
            : indexes.TryGetValue(name, out int found) ? found : -1;
    }

    private Dictionary<string, int> Index()
    {
        Dictionary<string, int> made = new(StringComparer.Ordinal);
        for (int index = 0; index < Items.Count; index++)
        {
            made.Add(Items[index].Key, index);
        }

        return made;
    }
}
