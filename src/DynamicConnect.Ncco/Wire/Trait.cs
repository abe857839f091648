using System.Globalization;

namespace DynamicConnect.Wire;

/// <summary>What a row says of its property beside name, kind and field.</summary>
internal abstract record Trait
{
    /// <summary>The property must be there.</summary>
    public static Trait Required { get; } = new RequiredTrait();

    /// <summary>A rule that is made when somebody wants to know it: writing does not.</summary>
    public static Trait Later(Func<Trait> make) => new LaterTrait(make);

    /// <summary>Older documents put the properties of this object beside it, instead of into it.</summary>
    public static Trait OnceFlat { get; } = new OnceFlatTrait();

    /// <summary>Older documents put the value of one property of this object in its place.</summary>
    public static Trait OncePlain(string name) => new OncePlainTrait(name);

    /// <summary>Other spellings of the name, which are read and not written.</summary>
    public static Trait Also(params string[] names) => new AlsoTrait(ValueList.Create(names), IsDeprecated: false);

    /// <summary>Deprecated spellings of the name, which are read and not written.</summary>
    public static Trait Once(params string[] names) => new AlsoTrait(ValueList.Create(names), IsDeprecated: true);

    /// <summary>What Vonage uses when the property is not set.</summary>
    public static Trait Default(string value) => new DefaultTrait($"\"{value}\"");

    /// <inheritdoc cref="Default(string)"/>
    public static Trait Default(bool value) => new DefaultTrait(value ? "true" : "false");

    /// <inheritdoc cref="Default(string)"/>
    public static Trait Default(int value) => new DefaultTrait(value.ToString(CultureInfo.InvariantCulture));

    internal sealed record LaterTrait(Func<Trait> Make) : Trait;

    internal sealed record RequiredTrait : Trait;

    internal sealed record OnceFlatTrait : Trait;

    internal sealed record OncePlainTrait(string Name) : Trait;

    internal sealed record AlsoTrait(ValueList<string> Names, bool IsDeprecated) : Trait;

    internal sealed record DefaultTrait(string Json) : Trait;
}
