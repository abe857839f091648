namespace DynamicConnect.Wire;

/// <summary>What a row says of its property beside name, kind and field.</summary>
internal abstract record Trait
{
    /// <summary>The property must be there.</summary>
    public static Trait Required { get; } = new RequiredTrait();

    /// <summary>Older documents put the properties of this object beside it, instead of into it.</summary>
    public static Trait OnceFlat { get; } = new OnceFlatTrait();

    /// <summary>Older documents put the value of one property of this object in its place.</summary>
    public static Trait OncePlain(string name) => new OncePlainTrait(name);

    /// <summary>Other spellings of the name, which are read and not written.</summary>
    public static Trait Also(params string[] names) => new AlsoTrait(ValueList.Create(names));

    internal sealed record RequiredTrait : Trait;

    internal sealed record OnceFlatTrait : Trait;

    internal sealed record OncePlainTrait(string Name) : Trait;

    internal sealed record AlsoTrait(ValueList<string> Names) : Trait;
}
