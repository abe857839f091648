namespace DynamicConnect.Tests.Conventions;

public sealed class DependencyConventions
{
    [Fact]
    public void Dependencies_All_PointDown() => Rule.HoldsFor(
        "a floor knows those below only",
        from type in AllTypes()
        let floor = Floors.Of(type)
        from used in Dependencies.Of(type)
        where Floors.Of(used.Type) > floor && !(type == typeof(Ncco) && used is { Place: nameof(Ncco.Create), Type.Name: nameof(NccoBuilder) })
        select $"{type.Name} ({Floors.NameOf(floor)}) knows {used.Type.Name} ({Floors.NameOf(Floors.Of(used.Type))}) in {used.Place}");

    [Fact]
    public void Dependencies_OfAKnownType_AreFound()
    {
        // Without this, a reader of method bodies that finds nothing would find no violation either.
        Dependencies.Of(typeof(TalkAction)).Select(used => used.Type)
            .Should().Contain([typeof(NccoAction), typeof(JsonData), typeof(Wire.Shape<>), typeof(Wire.Codecs.Kind)]);
        Dependencies.Of(typeof(Ncco)).Should().Contain((nameof(Ncco.Create), typeof(NccoBuilder)));
        Dependencies.Of(typeof(NccoCodec)).Should().Contain(("ReadAction", typeof(Wire.Text.JsonErrors)));
    }

    private static IEnumerable<Type> AllTypes() => Library.Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("DynamicConnect", StringComparison.Ordinal) == true);
}
