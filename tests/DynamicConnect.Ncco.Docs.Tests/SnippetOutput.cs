using System.Reflection;

namespace DynamicConnect.Docs.Tests;

/// <summary>The output of the snippets. Each snippet is in a method with its name.</summary>
internal static class SnippetOutput
{
    private static readonly Dictionary<string, MethodInfo> Methods = typeof(SnippetOutput).Assembly.GetTypes()
        .Where(x => x.Namespace == "Snippets")
        .SelectMany(x => x.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(x => x.GetParameters().Length == 0)
        .ToDictionary(x => x.Name);

    public static IEnumerable<string> Names => Methods.Keys;

    /// <summary>Runs the method with a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The output of the method, or a message if there is no such method.</returns>
    public static async Task<string> OfAsync(string name)
    {
        if (!Methods.TryGetValue(name, out var method))
        {
            return $"There is no method {name}.";
        }

        var console = Console.Out;
        await using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            if (method.Invoke(null, null) is Task task)
            {
                await task;
            }
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString().TrimEnd('\n');
    }
}
