using System.Reflection;
using System.Runtime.CompilerServices;

namespace DynamicConnect.Tests.Conventions;

/// <summary>The library, for the tests of its conventions.</summary>
internal static class Library
{
    public static Assembly Assembly { get; } = typeof(Ncco).Assembly;

    /// <summary>The source folder.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Snapshot.Folder, "..", "..", "..", "src", "DynamicConnect.Ncco"));

    /// <summary>The handwritten types, without the polyfills.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("DynamicConnect", StringComparison.Ordinal) == true && !IsGenerated(type)),
    ];

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Types.Where(type => type.IsVisible)];

    public static IReadOnlyList<Type> Records { get; } = [.. Types.Where(type => typeof(VoiceObject).IsAssignableFrom(type))];

    /// <summary>The paths of the source files, relative to the folder.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => file.Substring(Folder.Length + 1).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal)),
    ];

    public static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || member.Name.Contains('<')
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    /// <summary>Returns the name of a type as it is used in file names: <c>ValueList{T}</c>.</summary>
    public static string NameOf(Type type) => type.IsGenericType ? type.Name.Split('`')[0] + "{T}" : type.Name;
}
