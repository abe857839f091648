namespace DynamicConnect.Tests.Conventions;

public sealed class DependencyConventions
{
    [Fact]
    public void Dependencies_All_PointDown() => Convention.HoldsFor(
        "a room knows those below only",
        from type in AllTypes()
        let room = Rooms.Of(type)
        from used in Dependencies.Of(type)
        where Rooms.Of(used.Type) > room && !(type == typeof(Ncco) && used is { Place: nameof(Ncco.Create), Type.Name: nameof(NccoBuilder) })
        select $"{type.Name} ({Rooms.NameOf(room)}) knows {used.Type.Name} ({Rooms.NameOf(Rooms.Of(used.Type))}) in {used.Place}");

    [Fact]
    public void Dependencies_OfAKnownType_AreFound()
    {
        // If the search found no dependencies at all, it would find no violations either.
        Dependencies.Of(typeof(TalkAction)).Select(used => used.Type)
            .Should().Contain([typeof(NccoAction), typeof(JsonData), typeof(Contracts.Contract<>), typeof(Contracts.ValueReaders)]);
        Dependencies.Of(typeof(Ncco)).Should().Contain((nameof(Ncco.Create), typeof(NccoBuilder)));
        Dependencies.Of(typeof(NccoReader)).Should().Contain(("DescribeObject", typeof(VoiceEventReader)));
    }

    private static IEnumerable<Type> AllTypes() => Library.Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("DynamicConnect", StringComparison.Ordinal) == true);
}
