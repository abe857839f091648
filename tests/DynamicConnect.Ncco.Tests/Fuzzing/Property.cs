using FsCheck;
using FsCheck.Fluent;

namespace DynamicConnect.Tests.Fuzzing;

/// <summary>Checks a property for random values, which are the same in every run.</summary>
internal static class Property
{
    private const ulong Seed = 20240229;
    private const ulong Gamma = 4155550123;

    // Other frameworks compile the same code, so fewer values are enough there.
#if NET10_0 && !LIBRARY_NETSTANDARD
    private const int Part = 1;
#else
    private const int Part = 4;
#endif

    public static void Holds<T>(Arbitrary<T> values, int times, Action<T> property) =>
        Prop.ForAll(values, property).Check(Config.QuickThrowOnFailure.WithMaxTest(times / Part).WithReplay(Seed, Gamma));
}
