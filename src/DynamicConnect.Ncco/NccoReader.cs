using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using DynamicConnect.Contracts;

namespace DynamicConnect;

/// <summary>Reads an NCCO: an array of objects, and nothing else.</summary>
internal sealed class NccoReader : ValueReader<Ncco>
{
    private static readonly ListValueReader<NccoAction> Actions = ValueReaders.ListOf(new ActionReader());

    public static NccoReader Instance { get; } = new();

    public override string Expected => "an NCCO, which is an array of actions";

    public override bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out Ncco value)
    {
        if (reader.Token == JsonTokenType.StartObject)
        {
            throw new JsonException($"Expected {Expected}, found {DescribeObject(EventMarks.Of(reader))}");
        }

        if (reader.Token != JsonTokenType.StartArray)
        {
            value = null;
            return false;
        }

        value = Actions.TryRead(ref reader, out ValueList<NccoAction>? actions) ? Ncco.FromActions(actions) : null;
        return value is not null;
    }

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

    /// <summary>Reads an action. Anything else is an error.</summary>
    private sealed class ActionReader : ValueReader<NccoAction>
    {
        public override string Expected => "an action, which is an object";

        public override bool TryRead(ref DocumentReader reader, [MaybeNullWhen(false)] out NccoAction value) =>
            NccoAction.Family.TryRead(ref reader, out value)
                ? true
                : throw new JsonException($"Expected {Expected}, found {reader.Describe()}.");
    }
}
