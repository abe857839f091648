namespace DynamicConnect.Analyzers.CodeFixes;

/// <summary>The voices that older documents name, with the language and style that replace the names.</summary>
internal static class Voices
{
    /// <summary>The language of each voice and, if known, its style.</summary>
    public static Dictionary<string, (string Language, int? Style)> All { get; } = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Amy"] = ("en-GB", 1),
        ["Brian"] = ("en-GB", null),
        ["Emma"] = ("en-GB", null),
        ["Geraint"] = ("en-GB-WLS", null),
        ["Nicole"] = ("en-AU", null),
        ["Russell"] = ("en-AU", null),
        ["Raveena"] = ("en-IN", null),
        ["Ivy"] = ("en-US", null),
        ["Joanna"] = ("en-US", null),
        ["Joey"] = ("en-US", null),
        ["Justin"] = ("en-US", null),
        ["Kendra"] = ("en-US", null),
        ["Kimberly"] = ("en-US", null),
        ["Salli"] = ("en-US", null),
        ["Hans"] = ("de-DE", null),
        ["Marlene"] = ("de-DE", null),
        ["Conchita"] = ("es-ES", null),
        ["Enrique"] = ("es-ES", null),
        ["Miguel"] = ("es-US", null),
        ["Penelope"] = ("es-US", null),
        ["Celine"] = ("fr-FR", null),
        ["Mathieu"] = ("fr-FR", null),
        ["Chantal"] = ("fr-CA", null),
        ["Carla"] = ("it-IT", null),
        ["Giorgio"] = ("it-IT", null),
        ["Mizuki"] = ("ja-JP", null),
        ["Lotte"] = ("nl-NL", null),
        ["Ruben"] = ("nl-NL", null),
        ["Ewa"] = ("pl-PL", null),
        ["Jacek"] = ("pl-PL", null),
        ["Vitoria"] = ("pt-BR", null),
        ["Ricardo"] = ("pt-BR", null),
        ["Cristiano"] = ("pt-PT", null),
        ["Ines"] = ("pt-PT", null),
        ["Maxim"] = ("ru-RU", null),
        ["Tatyana"] = ("ru-RU", null),
        ["Astrid"] = ("sv-SE", null),
        ["Filiz"] = ("tr-TR", null),
    };

    /// <summary>Returns the language of a voice and, if known, its style; <see langword="null"/> for other voices.</summary>
    public static (string Language, int? Style)? Find(string voice) =>
        All.TryGetValue(voice, out (string Language, int? Style) found) ? found : null;
}
