using DynamicConnect;

namespace Snippets;

/// <summary>Reads each kind of webhook, for its page of the reference.</summary>
internal static class ReadingWebhooks
{
    public static void ReadAnswer()
    {
        // snippet: ReadAnswer
        AnswerRequest call = AnswerRequest.ParseQuery("from=447700900000&to=447700900001&SipHeader_X-Agent=7");

        Console.WriteLine($"{call.From ?? call.FromUser}, agent {call.SipHeaders["x-agent"]}");
        // end
    }

    public static void ReadCallStatus()
    {
        // snippet: ReadCallStatus
        VoiceEvent voiceEvent = VoiceEvent.Parse("""{"status":"busy","uuid":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab"}""");

        if (voiceEvent is CallStatusEvent call && call.IsFailedConnect())
        {
            Console.WriteLine($"{call.Status}: ring somebody else");
        }
        // end
    }

    public static void ReadInput()
    {
        // snippet: ReadInput
        VoiceEvent voiceEvent = VoiceEvent.ParseQuery("""dtmf={"digits":"42","timed_out":false}""");

        Console.WriteLine(voiceEvent switch
        {
            InputEvent { Dtmf.Digits: { Length: > 0 } digits } => digits,
            InputEvent { Speech.Results: [{ Text: { } text }, ..] } => text,
            _ => "nothing",
        });
        // end
    }

    public static void ReadRecording()
    {
        // snippet: ReadRecording
        VoiceEvent voiceEvent = VoiceEvent.Parse("""{"recording_url":"https://api.nexmo.com/v1/files/1","size":"12222"}""");

        if (voiceEvent is RecordingEvent { RecordingUrl: { } url } recording)
        {
            Console.WriteLine($"{url} ({recording.Size} bytes)");
        }
        // end
    }

    public static void ReadTranscriptionFile()
    {
        // snippet: ReadTranscriptionFile
        TranscriptionFile file = TranscriptionFile.Parse("""{"ver":"1.0.0","channels":[{"transcript":[{"sentence":"Hello, Ann."}]}]}""");

        foreach (TranscriptionSentence sentence in file.Channels?[0].Transcript ?? [])
        {
            Console.WriteLine(sentence.Sentence);
        }
        // end
    }

    public static void ReadTranscription()
    {
        // snippet: ReadTranscription
        VoiceEvent voiceEvent = VoiceEvent.Parse("""{"status":"transcribed","transcription_url":"https://api.nexmo.com/v1/files/2"}""");

        if (voiceEvent is TranscriptionEvent transcription)
        {
            Console.WriteLine(transcription.TranscriptionUrl);
        }
        // end
    }

    public static void ReadTransfer()
    {
        // snippet: ReadTransfer
        VoiceEvent voiceEvent = VoiceEvent.Parse("""{"conversation_uuid_from":"CON-1","conversation_uuid_to":"CON-2"}""");

        if (voiceEvent is TransferEvent transfer)
        {
            Console.WriteLine($"from {transfer.ConversationUuidFrom} to {transfer.ConversationUuidTo}");
        }
        // end
    }

    public static void ReadNotify()
    {
        // snippet: ReadNotify
        VoiceEvent voiceEvent = VoiceEvent.Parse("""{"payload":{"step":1.50}}""");

        if (voiceEvent is NotifyEvent notify)
        {
            Console.WriteLine(notify.Payload);
        }
        // end
    }

    public static void ReadError()
    {
        // snippet: ReadError
        VoiceEvent voiceEvent = VoiceEvent.Parse("""{"reason":"Syntax error in NCCO."}""");

        if (voiceEvent is ErrorEvent error)
        {
            Console.WriteLine(error.Reason);
        }
        // end
    }

    public static void ReadUnknown()
    {
        // snippet: ReadUnknown
        VoiceEvent voiceEvent = VoiceEvent.Parse("""{"type":"sip:new","body":{"id":7}}""");

        if (voiceEvent is UnknownEvent unknown)
        {
            Console.WriteLine(unknown.AdditionalProperties["type"].To<string>());
        }
        // end
    }

    public static void ReadFallback()
    {
        // snippet: ReadFallback
        AnswerRequest call = AnswerRequest.Parse("""{"reason":"Connection closed.","original_request":{"url":"https://example.com/answer","type":"answer"}}""");

        if (call.OriginalRequest is { } original)
        {
            Console.WriteLine($"{call.Reason}: {original.Url}");
        }
        // end
    }
}
