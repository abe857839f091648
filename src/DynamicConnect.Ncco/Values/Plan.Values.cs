using System.Runtime.CompilerServices;
using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <content>The parts of an object.</content>
internal sealed partial class Plan
{
    /// <summary>Writes the name of a property, with a bracket in the place of its comma if it is the first one. There must be room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Name(scoped in EncodedText name, ref byte at, scoped ref byte opener)
    {
        ref byte end = ref name.Write(ref at);
        at = opener;
        opener = (byte)',';
        return ref end;
    }

    /// <summary>Writes the bracket at the end, and before it the one at the beginning if nothing brought it yet. There must be room for two bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte End(ref byte at, byte opener, byte closer)
    {
        if (opener != ',')
        {
            at = opener;
            at = ref Unsafe.Add(ref at, 1);
        }

        at = closer;
        return ref Unsafe.Add(ref at, 1);
    }

    /// <summary>Writes an array of texts, and leaves <paramref name="room"/> behind it.</summary>
    /// <returns>Where the array ends.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte Texts(ref Utf8Writer writer, ref byte at, scoped ReadOnlySpan<string> texts, int room)
    {
        byte opener = (byte)'[';
        foreach (string text in texts)
        {
            at = ref writer.Room(ref at, room + text.Length);
            at = opener;
            Unsafe.Add(ref at, 1) = (byte)'"';
            at = ref writer.RestOfText(ref Unsafe.Add(ref at, 2), text, room);
            opener = (byte)',';
        }

        return ref End(ref at, opener, (byte)']');
    }

    private static bool AreNumbers(ReadOnlySpan<int> choices, int count)
    {
        foreach (int choice in choices)
        {
            if ((uint)choice >= (uint)count)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes an array of a few values, and leaves <paramref name="room"/> behind it.</summary>
    /// <returns>Where the array ends.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte Choices(ref Utf8Writer writer, ref byte at, scoped ReadOnlySpan<int> choices, EncodedText[] values, int room)
    {
        byte opener = (byte)'[';
        foreach (int choice in choices)
        {
            ref readonly EncodedText value = ref values[choice];
            at = ref Name(in value, ref writer.Room(ref at, room + Block.Length), ref opener);
        }

        return ref End(ref at, opener, (byte)']');
    }

    /// <summary>Writes an array of objects, each by its own plan.</summary>
    /// <returns>Where the array ends.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte Objects(ref Utf8Writer writer, ref byte at, scoped ReadOnlySpan<VoiceObject> objects)
    {
        byte opener = (byte)'[';
        foreach (VoiceObject element in objects)
        {
            at = ref writer.Room(ref at, 1);
            at = opener;
            at = ref element.Plan.Write(ref writer, ref Unsafe.Add(ref at, 1), element);
            opener = (byte)',';
        }

        return ref End(ref writer.Room(ref at, 2), opener, (byte)']');
    }

    /// <summary>Lets a property write itself.</summary>
    /// <returns>Where the property ends: in the same place if there is nothing to write.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte Other(ref Utf8Writer writer, ref byte at, byte opener, Property property, VoiceObject record)
    {
        at = ref writer.Room(ref at, 1);
        writer.MoveTo(ref at);
        writer.IsFirst = opener == '{';
        if (writer.IsFirst)
        {
            writer.Raw(opener);
        }

        property.Write(ref writer, record);
        return ref writer.IsFirst ? ref at : ref writer.Here;
    }
}
