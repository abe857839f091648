namespace DynamicConnect;

/// <summary>The JSON Schema of an NCCO, for editors, for other languages and for API descriptions.</summary>
/// <remarks>Draft 7. It accepts what the library writes, and refuses other spellings that the library reads; it says the same as <see cref="Ncco.Validate()"/> about errors in single properties.</remarks>
public static class NccoSchema
{
    private const string Resource = "ncco.schema.json";
    private static readonly Lazy<string> Text = new(Read);

    /// <summary>The schema, as in <c>docs/ncco.schema.json</c>.</summary>
    public static string Json => Text.Value;

    private static string Read()
    {
        using Stream stream = typeof(NccoSchema).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly has no resource {Resource}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
