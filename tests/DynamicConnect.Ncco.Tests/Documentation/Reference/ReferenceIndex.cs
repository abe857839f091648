using System.Text;

namespace DynamicConnect.Tests.Documentation.Reference;

/// <summary>Writes the index of the reference: a handwritten part by task, and a generated part by object.</summary>
internal static class ReferenceIndex
{
    private static readonly (string Folder, string Title)[] Groups =
    [
        ("actions", "Actions"),
        ("endpoints", "Endpoints"),
        ("settings", "Settings"),
        (ReferencePage.Webhooks, "Webhooks"),
    ];

    public static string Write()
    {
        var text = new StringBuilder(Fragment.Read(Fragment.Index));
        foreach (var (folder, title) in Groups)
        {
            var lines = ReferencePage.All.Where(page => page.Folder == folder)
                .Select(page => new[] { $"[{page.Name}]({folder}/{page.Name}.md)", Markdown.Code(page.Type.Name), DocComments.Markdown.Summary(page.Type) })
                .ToList();
            text.Append("\n### ").Append(title).Append("\n\n").Append(Markdown.Table(["page", "C#", "what"], lines));
        }

        return text.ToString();
    }
}
