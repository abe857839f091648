using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace DynamicConnect.AspNetCore;

/// <summary>Reads single configuration values without the configuration binder, which needs reflection.</summary>
internal static class ConfigurationValues
{
    public static T Read<T>(this IConfigurationSection section, string key, T otherwise)
        where T : IParsable<T>
    {
        string? text = section[key];
        return string.IsNullOrEmpty(text) ? otherwise
            : T.TryParse(text, CultureInfo.InvariantCulture, out T? value) ? value
            : throw Unreadable(section, key, text, typeof(T).Name);
    }

    public static T? Read<T>(this IConfigurationSection section, string key, T? otherwise)
        where T : struct, Enum
    {
        string? text = section[key];
        return string.IsNullOrEmpty(text) ? otherwise
            : Enum.TryParse(text, ignoreCase: true, out T value) && Enum.IsDefined(value) ? value
            : throw Unreadable(section, key, text, string.Join(" or ", Enum.GetNames<T>()));
    }

    private static InvalidOperationException Unreadable(IConfigurationSection section, string key, string text, string expected) =>
        new($"{section.Path}:{key} is '{text}'. Expected {expected}.");
}
