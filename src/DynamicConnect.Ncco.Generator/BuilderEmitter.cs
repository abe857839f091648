namespace DynamicConnect.Generator;

/// <summary>Writes the methods of a builder, one for each property that isn't required.</summary>
internal static class BuilderEmitter
{
    public static string Emit(BuilderModel builder)
    {
        SourceWriter source = SourceWriter.ForNamespace("DynamicConnect", "System.Diagnostics.CodeAnalysis");
        source.Open($"partial class {builder.Name}");
        bool isFirst = true;
        foreach (PropertyModel property in builder.Properties.Where(property => !property.IsRequired))
        {
            if (!isFirst)
            {
                source.Line();
            }

            isFirst = false;
            Method(source, builder, property);
        }

        source.Close();
        return source.ToString();
    }

    private static void Method(SourceWriter source, BuilderModel builder, PropertyModel property)
    {
        string name = Names.Camel(property.Name);
        string parameter = Names.Identifier(name);
        bool isList = property.Kind is ValueKind.StringList or ValueKind.EnumList or ValueKind.ObjectList;
        string inherited = $"/// <inheritdoc cref=\"{builder.Record}.{property.Name}\"/>";
        source.Line(inherited);
        source.Line($"/// <param name=\"{name}\">{(isList ? "The values. Pass none for an empty list." : "The value.")}</param>");
        source.Line("/// <returns>This builder.</returns>");
        if (isList)
        {
            source.Line(NullException($"<paramref name=\"{name}\"/> or one of them"));
            source.Line($"public {builder.Name} {property.Name}(params {property.Element}[] {parameter}) =>");
            source.Line($"    With(Value with {{ {property.Name} = ValueList.Copy({parameter}) }});");
            return;
        }

        if (!property.IsValueType)
        {
            source.Line(NullException($"<paramref name=\"{name}\"/>"));
        }

        string syntax = property.IsUri ? "[StringSyntax(StringSyntaxAttribute.Uri)] " : "";
        string value = property.IsValueType ? parameter : $"NotNull({parameter})";
        string unless = property.Kind == ValueKind.Boolean ? " = true" : "";
        source.Line($"public {builder.Name} {property.Name}({syntax}{property.Type} {parameter}{unless}) =>");
        source.Line($"    With(Value with {{ {property.Name} = {value} }});");
        if (property.Builder is { } nested)
        {
            source.Line();
            source.Line(inherited);
            source.Line("/// <param name=\"configure\">Sets the values. Without it, all values have their defaults.</param>");
            source.Line("/// <returns>This builder.</returns>");
            source.Line($"public {builder.Name} {property.Name}(Action<{nested}>? configure = null) =>");
            source.Line($"    {property.Name}({nested}.Configured(new {nested}(), configure));");
        }
    }

    private static string NullException(string argument) =>
        $"/// <exception cref=\"ArgumentNullException\">{argument} is <see langword=\"null\"/>.</exception>";
}
