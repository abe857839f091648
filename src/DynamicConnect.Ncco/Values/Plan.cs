using System.Runtime.CompilerServices;
using DynamicConnect.Wire.Text;

namespace DynamicConnect;

/// <summary>A table of properties as the writer walks it: flat, with all that the usual kinds of value need at hand.</summary>
/// <param name="shape">The table itself.</param>
/// <param name="head">What the object begins with if its first property tells what it is, <c>{"action":"talk"</c>; else nothing.</param>
internal sealed partial class Plan(IShape shape, string head)
{
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
        // What the first name has in the place of its comma.
        byte opener = (byte)'{';
        if (encodedHead.Length > 0)
        {
            at = ref encodedHead.Write(ref writer.Room(ref at, Block.Length));
            opener = (byte)',';
        }

        // The last step is the end. What the loop needs fits into registers; an index, or the plan itself, would not.
        Step[] all = steps ??= shape.StepsFor(record);
        for (ref Step step = ref all[0]; ; step = ref Unsafe.Add(ref step, 1))
        {
            ref byte field = ref Unsafe.AddByteOffset(ref Fields.Of(record), (nint)step.Offset);
            if ((Unsafe.ReadUnaligned<nuint>(ref field) & step.Mask) == step.Unset)
            {
                continue;
            }

            switch (step.Kind)
            {
                case StepKind.Text:
                    string text = Unsafe.As<byte, string>(ref field);
                    at = ref writer.Room(ref at, Block.Length + text.Length + Utf8Writer.Quotes);
                    at = ref writer.Text(ref Name(in step.Name, ref at, ref opener), text);
                    break;
                case StepKind.Texts:
                    at = ref writer.Room(ref at, Block.Length);
                    at = ref Texts(ref writer, ref Name(in step.Name, ref at, ref opener), Unsafe.As<byte, ValueList<string>>(ref field).AsSpan());
                    break;
                case StepKind.Choice:
                    int choice = Unsafe.As<byte, int?>(ref field).GetValueOrDefault();
                    EncodedText[] pairs = step.Spellings!;
                    if ((uint)choice >= (uint)pairs.Length)
                    {
                        goto case StepKind.Other;
                    }

                    at = ref Name(in pairs[choice], ref writer.Room(ref at, Block.Length), ref opener);
                    break;
                case StepKind.Flag:
                    ref readonly EncodedText pair = ref step.Spellings![Unsafe.AddByteOffset(ref field, Step.LastOfWord) == 0 ? 0 : 1];
                    at = ref Name(in pair, ref writer.Room(ref at, Block.Length), ref opener);
                    break;
                case StepKind.Choices:
                    ReadOnlySpan<int> numbers = Fields.ElementsOf<int>(Unsafe.As<byte, object>(ref field));
                    EncodedText[] values = step.Spellings!;
                    if (!AreNumbers(numbers, values.Length))
                    {
                        goto case StepKind.Other;
                    }

                    at = ref writer.Room(ref at, Block.Length);
                    at = ref Choices(ref writer, ref Name(in step.Name, ref at, ref opener), numbers, values);
                    break;
                case StepKind.Number:
                    at = ref writer.Room(ref at, Block.Length + Utf8Writer.LongestNumber);
                    at = ref writer.Number(ref Name(in step.Name, ref at, ref opener), Unsafe.As<byte, decimal?>(ref field).GetValueOrDefault());
                    break;
                case StepKind.Integer:
                    at = ref writer.Room(ref at, Block.Length + Utf8Writer.LongestNumber);
                    at = ref Decimals.Write(ref Name(in step.Name, ref at, ref opener), Unsafe.As<byte, int?>(ref field).GetValueOrDefault(), scale: 0);
                    break;
                case StepKind.Seconds:
                    at = ref writer.Room(ref at, Block.Length + Utf8Writer.LongestNumber);
                    at = ref Decimals.Write(ref Name(in step.Name, ref at, ref opener), Unsafe.As<byte, TimeSpan?>(ref field).GetValueOrDefault());
                    break;
                case StepKind.SecondsAsText:
                    at = ref writer.Room(ref at, Block.Length + Utf8Writer.LongestNumber);
                    at = ref Decimals.WriteQuoted(ref Name(in step.Name, ref at, ref opener), Unsafe.As<byte, TimeSpan?>(ref field).GetValueOrDefault());
                    break;
                case StepKind.Json:
                    ReadOnlySpan<byte> json = Unsafe.As<byte, JsonData>(ref field).Json;
                    at = ref writer.Room(ref at, Block.Length + json.Length);
                    at = ref Utf8Writer.Raw(ref Name(in step.Name, ref at, ref opener), json);
                    break;
                case StepKind.Object:
                    VoiceObject inner = Unsafe.As<byte, VoiceObject>(ref field);
                    at = ref writer.Room(ref at, Block.Length);
                    at = ref inner.Plan.Write(ref writer, ref Name(in step.Name, ref at, ref opener), inner);
                    break;
                case StepKind.Objects:
                    at = ref writer.Room(ref at, Block.Length);
                    at = ref Objects(ref writer, ref Name(in step.Name, ref at, ref opener), Fields.ElementsOf<VoiceObject>(Unsafe.As<byte, object>(ref field)));
                    break;
                case StepKind.Other:
                    at = ref Other(ref writer, ref at, opener, step.Property!, record);
                    opener = writer.IsFirst ? opener : (byte)',';
                    break;
                case StepKind.End:
                    return ref End(ref writer.Room(ref at, 2), opener, (byte)'}');
            }
        }
    }
}
