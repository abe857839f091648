using Microsoft.Extensions.Configuration;

namespace DynamicConnect.AspNetCore;

/// <summary>Finds misspelt keys, which the configuration binder overlooks.</summary>
internal static class UnknownKeys
{
    public static IEnumerable<string> In(IConfigurationSection section, IEnumerable<string> known)
    {
        HashSet<string> names = new(known, StringComparer.OrdinalIgnoreCase);
        return section.GetChildren()
            .Where(child => !names.Contains(child.Key))
            .Select(child => $"{child.Path} is unknown. The keys of {section.Path} are {string.Join(", ", names)}.");
    }
}
