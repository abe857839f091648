using Microsoft.Extensions.Configuration;

namespace DynamicConnect.AspNetCore;

/// <summary>Finds misspelled configuration keys, which would otherwise be ignored.</summary>
internal static class UnknownKeys
{
    public static IEnumerable<string> In(IConfigurationSection section, IEnumerable<string> known)
    {
        HashSet<string> names = new(known, StringComparer.OrdinalIgnoreCase);
        return section.GetChildren()
            .Where(child => !names.Contains(child.Key))
            .Select(child => $"{child.Path} is not a known key. The keys of {section.Path} are {string.Join(", ", names)}.");
    }
}
