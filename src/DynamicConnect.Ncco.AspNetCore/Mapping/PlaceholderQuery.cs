using System.Collections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace DynamicConnect.AspNetCore;

/// <summary>The query of a request with placeholder values for webhook parameters; see <see cref="WebhookDelegates"/>.</summary>
internal sealed class PlaceholderQuery : IQueryFeature, IQueryCollection
{
    private static readonly StringValues EmptyWebhook = "{}";

    private readonly IQueryFeature original;
    private readonly string[] names;

    private PlaceholderQuery(IQueryFeature original, string[] names)
    {
        this.original = original;
        this.names = names;
    }

    public IQueryCollection Query
    {
        get => this;
        set => original.Query = value;
    }

    public int Count => original.Query.Count;

    public ICollection<string> Keys => original.Query.Keys;

    public StringValues this[string key] => Array.IndexOf(names, key) >= 0 ? EmptyWebhook : original.Query[key];

    public static void Put(HttpContext context, string[] names)
    {
        IQueryFeature original = context.Features.Get<IQueryFeature>() ?? new QueryFeature(context.Features);
        context.Features.Set<IQueryFeature>(new PlaceholderQuery(original, names));
    }

    public static void Remove(HttpContext context)
    {
        if (context.Features.Get<IQueryFeature>() is PlaceholderQuery placeholder)
        {
            context.Features.Set(placeholder.original);
        }
    }

    public bool ContainsKey(string key) => Array.IndexOf(names, key) >= 0 || original.Query.ContainsKey(key);

    public bool TryGetValue(string key, out StringValues value)
    {
        value = this[key];
        return ContainsKey(key);
    }

    public IEnumerator<KeyValuePair<string, StringValues>> GetEnumerator() => original.Query.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
