using FsCheck;
using FsCheck.Fluent;

namespace DynamicConnect.Tests.Fuzzing;

/// <summary>Checks a property for random values, the same ones in every run.</summary>
internal static class Property
{
    private const ulong Seed = 20240229;
    private const ulong Gamma = 4155550123;

    public static void Holds<T>(Arbitrary<T> values, int times, Action<T> property) =>
        Prop.ForAll(values, property).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(Seed, Gamma));
}
