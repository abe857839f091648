using System.Runtime.CompilerServices;

namespace DynamicConnect;

/// <summary>The memory in which an object keeps its fields.</summary>
internal static class Fields
{
    /// <summary>Where the fields of an object begin.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Of(object instance) => ref Unsafe.As<FirstField>(instance).Value;

    private sealed class FirstField
    {
        public byte Value;
    }
}
