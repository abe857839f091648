using System.Runtime.CompilerServices;
using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>A table of properties as the writer walks it: flat, with all that the usual kinds of value need at hand.</summary>
/// <param name="shape">The table itself.</param>
/// <param name="head">What the object begins with if its first property tells what it is, <c>{"action":"talk"</c>; else nothing.</param>
internal sealed partial class Plan(IShape shape, string head)
{
    // What the name of a property, or its name and value together, takes; more is left over than the brackets of the object take.
    private const int StepRoom = Block.Length + Utf8Writer.LongestNumber;

    private readonly EncodedText encodedHead = EncodedText.TryEncode(head, out EncodedText encoded) ? encoded : throw new ArgumentException("The head is too long.", nameof(head));
    private Step[]? steps;

    public IShape Shape => shape;

    public void Write(ref Utf8Writer writer, VoiceObject record)
    {
        writer.MoveTo(ref Write(ref writer, ref writer.Here, record));
        writer.IsFirst = false;
    }

    /// <summary>Writes an object of the table.</summary>
    /// <returns>Where the object ends.</returns>
    public ref byte Write(ref Utf8Writer writer, ref byte at, VoiceObject record)
    {
        // There is always room for all that has no length of its own. What has one makes more, for itself and for what follows.
        Step[] all = steps ??= shape.StepsFor(record);
        int room = (all.Length + 1) * StepRoom;
        at = ref writer.Room(ref at, room);

        // What the first name has in the place of its comma.
        byte opener = (byte)'{';
        if (encodedHead.Length > 0)
        {
            at = ref encodedHead.Write(ref at);
            opener = (byte)',';
        }

        // The last step is the end. What the loop needs fits into registers; an index, or the plan itself, would not.
        ref byte fields = ref Fields.Of(record);
        for (ref Step step = ref all[0]; ; step = ref Unsafe.Add(ref step, 1))
        {
            while ((Unsafe.ReadUnaligned<nuint>(ref Unsafe.AddByteOffset(ref fields, (nint)step.Offset)) & step.Mask) == 0)
            {
                step = ref Unsafe.Add(ref step, 1);
            }

            ref byte field = ref Unsafe.AddByteOffset(ref fields, (nint)step.Offset);
            switch (step.Kind)
            {
                case StepKind.Text:
                    string text = Unsafe.As<byte, string>(ref field);
                    at = ref writer.Room(ref at, room + text.Length);
                    at = ref writer.RestOfText(ref Name(in step.Name, ref at, ref opener), text, room);
                    break;
                case StepKind.Texts:
                    at = ref Texts(ref writer, ref Name(in step.Name, ref at, ref opener), Unsafe.As<byte, ValueList<string>>(ref field).AsSpan(), room);
                    break;
                case StepKind.Choice:
                    int choice = Unsafe.As<byte, int?>(ref field).GetValueOrDefault();
                    EncodedText[] pairs = step.Spellings!;
                    if ((uint)choice >= (uint)pairs.Length)
                    {
                        goto case StepKind.Other;
                    }

                    at = ref Name(in pairs[choice], ref at, ref opener);
                    break;
                case StepKind.Flag:
                    ref readonly EncodedText pair = ref step.Spellings![Unsafe.AddByteOffset(ref field, Step.LastOfWord) == 0 ? 0 : 1];
                    at = ref Name(in pair, ref at, ref opener);
                    break;
                case StepKind.Choices:
                    ReadOnlySpan<int> numbers = Fields.ElementsOf<int>(Unsafe.As<byte, object>(ref field));
                    EncodedText[] values = step.Spellings!;
                    if (!AreNumbers(numbers, values.Length))
                    {
                        goto case StepKind.Other;
                    }

                    at = ref Choices(ref writer, ref Name(in step.Name, ref at, ref opener), numbers, values, room);
                    break;
                case StepKind.Number:
                    at = ref writer.Number(ref Name(in step.Name, ref at, ref opener), Unsafe.As<byte, decimal?>(ref field).GetValueOrDefault());
                    break;
                case StepKind.Integer:
                    at = ref Decimals.Write(ref Name(in step.Name, ref at, ref opener), Unsafe.As<byte, int?>(ref field).GetValueOrDefault());
                    break;
                case StepKind.Seconds:
                    at = ref Decimals.Write(ref Name(in step.Name, ref at, ref opener), Unsafe.As<byte, TimeSpan?>(ref field).GetValueOrDefault());
                    break;
                case StepKind.SecondsAsText:
                    at = ref Decimals.RestOfQuoted(ref Name(in step.Name, ref at, ref opener), Unsafe.As<byte, TimeSpan?>(ref field).GetValueOrDefault());
                    break;
                case StepKind.Json:
                    ReadOnlySpan<byte> json = Unsafe.As<byte, JsonData>(ref field).Json;
                    at = ref writer.Room(ref at, room + json.Length);
                    at = ref Utf8Writer.Raw(ref Name(in step.Name, ref at, ref opener), json);
                    break;
                case StepKind.Object:
                    VoiceObject inner = Unsafe.As<byte, VoiceObject>(ref field);
                    at = ref inner.Plan.Write(ref writer, ref Name(in step.Name, ref at, ref opener), inner);
                    at = ref writer.Room(ref at, room);
                    break;
                case StepKind.Objects:
                    at = ref Objects(ref writer, ref Name(in step.Name, ref at, ref opener), Fields.ElementsOf<VoiceObject>(Unsafe.As<byte, object>(ref field)));
                    at = ref writer.Room(ref at, room);
                    break;
                case StepKind.Other:
                    at = ref Other(ref writer, ref at, opener, step.Property!, record);
                    at = ref writer.Room(ref at, room);
                    opener = writer.IsFirst ? opener : (byte)',';
                    break;
                case StepKind.End:
                    return ref End(ref at, opener, (byte)'}');
            }
        }
    }
}
