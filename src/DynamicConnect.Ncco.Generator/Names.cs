using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace DynamicConnect.Generator;

/// <summary>Converts names between C# and JSON.</summary>
internal static class Names
{
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Converts a name to snake case.</summary>
    public static string Snake(string name)
    {
        StringBuilder spelled = new();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && spelled.Length > 0)
            {
                spelled.Append('_');
            }

            spelled.Append(char.ToLowerInvariant(letter));
        }

        return spelled.ToString();
    }
}
