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

    private static ref byte End(ref byte at, byte opener)
    {
        if (opener == '{')
        {
            at = opener;
            at = ref Unsafe.Add(ref at, 1);
        }

        at = (byte)'}';
        return ref Unsafe.Add(ref at, 1);
    }

    private static ref byte Texts(ref Utf8Writer writer, ref byte at, scoped ReadOnlySpan<string> texts)
    {
        if (texts.IsEmpty)
        {
            return ref Empty(ref writer.Room(ref at, 2));
        }

        byte opener = (byte)'[';
        foreach (string text in texts)
        {
            at = ref writer.Room(ref at, text.Length + Utf8Writer.Quotes + 1);
            at = opener;
            at = ref writer.Text(ref Unsafe.Add(ref at, 1), text);
            opener = (byte)',';
        }

        at = ref writer.Room(ref at, 1);
        at = (byte)']';
        return ref Unsafe.Add(ref at, 1);
    }

    public static ref byte Objects(ref Utf8Writer writer, ref byte at, scoped ReadOnlySpan<VoiceObject> objects)
    {
        if (objects.IsEmpty)
        {
            return ref Empty(ref writer.Room(ref at, 2));
        }

        byte opener = (byte)'[';
        foreach (VoiceObject element in objects)
        {
            at = ref writer.Room(ref at, 1);
            at = opener;
            at = ref element.Plan.Write(ref writer, ref Unsafe.Add(ref at, 1), element);
            opener = (byte)',';
        }

        at = ref writer.Room(ref at, 1);
        at = (byte)']';
        return ref Unsafe.Add(ref at, 1);
    }

    private static ref byte Empty(ref byte at)
    {
        at = (byte)'[';
        Unsafe.Add(ref at, 1) = (byte)']';
        return ref Unsafe.Add(ref at, 2);
    }

    /// <summary>Lets a property write itself.</summary>
    private static ref byte Other(ref Utf8Writer writer, ref byte at, scoped ref byte opener, Property property, VoiceObject record)
    {
        writer.MoveTo(ref at);
        writer.IsFirst = opener == '{';
        if (writer.IsFirst)
        {
            writer.Raw(opener);
        }

        property.Write(ref writer, record);
        if (writer.IsFirst)
        {
            // Nothing was written: the bracket is still to come.
            return ref at;
        }

        opener = (byte)',';
        return ref writer.Here;
    }
}
