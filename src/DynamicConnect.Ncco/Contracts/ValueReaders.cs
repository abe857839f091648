namespace DynamicConnect.Contracts;

/// <summary>The readers for all kinds of property values.</summary>
internal static class ValueReaders
{
    public static readonly StringValueReader String = new(isTolerant: true);

    /// <summary>A string that is only read from a JSON string.</summary>
    public static readonly StringValueReader OnlyString = new(isTolerant: false);

    public static readonly ListValueReader<string> StringList = ListOf(OnlyString);

    public static readonly ListValueReader<string> UrlList = new(OnlyString, ProblemSeverity.Error);

    public static readonly BooleanValueReader Boolean = new();

    public static readonly IntegerValueReader Integer = new();

    public static readonly LongValueReader Long = new();

    public static readonly NumberValueReader Number = new(isString: false);

    public static readonly NumberValueReader NumberAsString = new(isString: true);

    public static readonly SecondsValueReader Seconds = new(isString: false);

    public static readonly SecondsValueReader SecondsAsString = new(isString: true);

    public static readonly TimeValueReader Time = new();

    public static readonly JsonValueReader Json = new(isNullTaken: true, isObject: false);

    public static readonly JsonValueReader NonNullJson = new(isNullTaken: false, isObject: false);

    public static readonly JsonValueReader JsonObject = new(isNullTaken: false, isObject: true);

    public static EnumValueReader<TEnum> Enum<TEnum>()
        where TEnum : struct, Enum => EnumValueReader<TEnum>.Instance;

    /// <summary>An enumeration that may get more members.</summary>
    public static OpenEnumValueReader<TEnum> OpenEnum<TEnum>()
        where TEnum : struct, Enum => OpenEnumValueReader<TEnum>.Instance;

    public static ListValueReader<TElement> ListOf<TElement>(ValueReader<TElement> element)
        where TElement : notnull => new(element);
}
