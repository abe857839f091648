using System.Text;
using System.Text.Json;

namespace DynamicConnect.Tests.Fuzzing;

/// <summary>Checks what must hold for any input.</summary>
internal static class FuzzTargets
{
    /// <summary>Reads an input and checks what was read.</summary>
    /// <returns>Whether the input was read. Otherwise, it was rejected with an error that has a path.</returns>
    /// <exception cref="InvalidOperationException">A check failed. Other exceptions come from the library.</exception>
    public static bool Check(FuzzTarget target, byte[] input)
    {
        switch (target)
        {
            case FuzzTarget.EventQuery:
                var voiceEvent = VoiceEvent.ParseQuery(Query(input));
                CheckWebhook(voiceEvent, VoiceEvent.Parse, VoiceEvent.ParseQuery);
                CheckQuery(voiceEvent, VoiceEvent.ParseQuery);
                return true;
            case FuzzTarget.AnswerQuery:
                var answerRequest = AnswerRequest.ParseQuery(Query(input));
                CheckWebhook(answerRequest, AnswerRequest.Parse, AnswerRequest.ParseQuery);
                CheckQuery(answerRequest, AnswerRequest.ParseQuery);
                return true;
        }

        try
        {
            switch (target)
            {
                case FuzzTarget.Ncco:
                    CheckNcco(Ncco.Parse(input));
                    return true;
                case FuzzTarget.Event:
                    CheckWebhook(VoiceEvent.Parse(input), VoiceEvent.Parse, VoiceEvent.ParseQuery);
                    return true;
                default:
                    CheckWebhook(AnswerRequest.Parse(input), AnswerRequest.Parse, AnswerRequest.ParseQuery);
                    return true;
            }
        }
        catch (JsonException error)
        {
            Expect(error.Path is ['$', ..] && error.Message.Contains(error.Path), "an error has a path, which its message names");
            return false;
        }
    }

    private static void CheckNcco(Ncco ncco)
    {
        var json = ncco.ToUtf8Bytes();
        var again = ReadAgain(json);
        Expect(again == ncco, "what was read is written and read again as equal");
        Expect(again.GetHashCode() == ncco.GetHashCode(), "what is equal has one hash code");
        Expect(again.ToUtf8Bytes().AsSpan().SequenceEqual(json), "what was read again is written as the same bytes");
        Expect(ncco.Validate().All(problem => problem.Path is ['$', ..] && problem.Message.Length > 0), "a problem has a path and a message");
    }

    private static Ncco ReadAgain(byte[] json)
    {
        try
        {
            return Ncco.Parse(json);
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException("What the library writes, it reads.", error);
        }
    }

    private static void CheckWebhook<T>(T read, Func<string, T> parse, Func<string, T> parseQuery)
        where T : VoiceWebhook
    {
        var json = read.ToJson();
        try
        {
            var again = parse(json);
            Expect(again.Equals(read), "what was read is written and read again as equal");
            Expect(again.GetHashCode() == read.GetHashCode(), "what is equal has one hash code");
            Expect(again.ToJson() == json, "what was read again is written as the same text");
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException("What the library writes, it reads.", error);
        }

        CheckQuery(parseQuery(read.ToQueryString()), parseQuery);
    }

    private static void CheckQuery<T>(T read, Func<string, T> parseQuery)
        where T : VoiceWebhook =>
        Expect(parseQuery(read.ToQueryString()).Equals(read), "what was read from a query is written as one and read again as equal");

    private static string Query(byte[] input) => Encoding.UTF8.GetString(input).Replace(Corpus.LoneSurrogate, '\uD800');

    private static void Expect(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"It does not hold that {what}.");
        }
    }
}
