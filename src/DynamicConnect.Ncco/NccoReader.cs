using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using DynamicConnect.Contracts;
using DynamicConnect.Json;

namespace DynamicConnect;

/// <summary>Reads an NCCO: an array of objects, and nothing else.</summary>
internal sealed class NccoReader : ValueReader<Ncco>
{
    private const int SeveralActions = 8;

    public static NccoReader Instance { get; } = new();

    public override string Expected => "an NCCO, which is an array of actions";

    public override bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out Ncco value)
    {
        if (reader.Token == JsonTokenType.StartObject)
        {
            throw JsonErrors.At("$", $"Expected {Expected}, found {DescribeObject(EventMarks.Of(reader))}");
        }

        if (reader.Token != JsonTokenType.StartArray)
        {
            value = null;
            return false;
        }

        // Many NCCOs have one action. Its array needs no copy.
        NccoAction[] actions = new NccoAction[1];
        int count = 0;
        while (reader.Read() && reader.Token != JsonTokenType.EndArray)
        {
            NccoAction action = ReadAction(ref reader, count);
            if (count == actions.Length)
            {
                Array.Resize(ref actions, Math.Max(count * 2, SeveralActions));
            }

            actions[count++] = action;
        }

        Array.Resize(ref actions, count);
        value = Ncco.FromActions(actions);
        return true;
    }

    private static NccoAction ReadAction(ref DocumentReader reader, int index) =>
        NccoAction.Family.TryRead(ref reader, out NccoAction? action)
        ? action
        : throw JsonErrors.At(
            $"$[{index.ToString(CultureInfo.InvariantCulture)}]",
            $"Expected an action, which is an object, found {reader.Describe()}.");

    /// <summary>Identifies an object that was found instead of the array, and says what to do with it.</summary>
    private static string DescribeObject(EventMarks marks) => marks switch
    {
        _ when marks.Has("destination") => "the body of a REST request. Read the ncco property of its destination instead.",
        _ when marks.Has("action") => "an object. Put it in brackets: [{…}].",
        _ when marks.Has("ncco") => "the body of a REST request. Read its ncco property instead.",
        _ when VoiceEventReader.IsEvent(marks) => "a webhook. Read it with VoiceEvent.Parse.",
        _ when marks.Has("conversation_uuid") || (marks.Has("uuid") && marks.Has("to")) => "a webhook. Read it with AnswerRequest.Parse.",
        _ when marks.Has("answer_url") || (marks.Has("to") && marks.Has("from")) => "the body of a REST request.",
        _ when marks.Has("actions") => "an object. Read its actions property instead.",
        _ => "an object without an action. Write an array of actions: [{\"action\":\"talk\",\"text\":\"Hello\"}].",
    };
}
